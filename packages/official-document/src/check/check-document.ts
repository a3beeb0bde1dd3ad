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
 * there instead. It looks at the document alone, not at those it encloses. `context.known` are the documents that are known.
 *
 * @example checkDocument(document).filter((fault) => fault.severity === 'error')
 */
export function checkDocument(document: OfficialDocument, context: CheckContext = {}): Fault[] {
  const faults = RULES.flatMap((rule) => rule(document, context));
  return [
    ...faults.filter((fault) => fault.severity === 'error'),
    ...faults.filter((fault) => fault.severity !== 'error'),
  ];
}
