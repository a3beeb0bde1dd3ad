import type { OfficialDocument } from '../model.ts';
import type { CheckContext, Fault, Rule } from './fault.ts';
import { capitals } from './rules/capitals.ts';
import { citations } from './rules/citations.ts';
import { dateForm } from './rules/dates.ts';
import { ending } from './rules/ending.ts';
import { headings } from './rules/headings.ts';
import { numberForm } from './rules/number.ts';
import { numbering } from './rules/numbering.ts';
import { requiredParts } from './rules/parts.ts';
import { recipients } from './rules/recipients.ts';
import { references } from './rules/references.ts';
import { signature } from './rules/signature.ts';
import { spacing } from './rules/spacing.ts';
import { spelling } from './rules/spelling.ts';

const RULES: readonly Rule[] = [
  requiredParts,
  numberForm,
  dateForm,
  recipients,
  signature,
  headings,
  numbering,
  references,
  citations,
  capitals,
  spelling,
  spacing,
  ending,
];

/**
 * What is wrong with a document before it is signed, errors first, each with its place and, where there is one, what may stand
 * there instead; what it encloses is looked at too (`within`). `context.known` are the documents that are known.
 *
 * @example checkDocument(document).filter((fault) => fault.severity === 'error')
 */
export function checkDocument(document: OfficialDocument, context: CheckContext = {}): Fault[] {
  const faults = faultsOf(document, context, []);
  return [
    ...faults.filter((fault) => fault.severity === 'error'),
    ...faults.filter((fault) => fault.severity !== 'error'),
  ];
}

/** No document is enclosed deeper than this. */
const DEEPEST = 4;

function faultsOf(document: OfficialDocument, context: CheckContext, way: readonly number[]): Fault[] {
  const own = RULES.flatMap((rule) => rule(document, context));
  const inside = way.length < DEEPEST ? document.enclosed : [];
  return [
    ...(way.length === 0 ? own : own.map((fault) => ({ ...fault, within: way }))),
    ...inside.flatMap((one, index) => faultsOf(one, { ...context, whole: context.whole ?? document }, [...way, index])),
  ];
}

/** Components without which a document is none (Nghị định 30/2020/NĐ-CP, Điều 8): their absence keeps it from being signed. */
const MISSING: ReadonlySet<string> = new Set([
  'parts.no-issuer',
  'parts.no-number',
  'parts.no-place',
  'parts.no-title',
  'parts.no-signature',
  'parts.no-secretary',
  'parts.no-body',
  'recipients.none',
]);

/** Whether a fault is a component that is not there, so that the document should not be signed as it stands. */
export function isMissingPart({ code }: Pick<Fault, 'code'>): boolean {
  return MISSING.has(code);
}
