/** What the text points to within itself is there: an article, a section, an annex. */
import type { OfficialDocument } from '../../model.ts';
import type { Rule } from '../fault.ts';
import { matchesIn, textsOf } from '../texts.ts';

/** "Điều 5 của Quyết định này", "mục II Kế hoạch này", "Phụ lục II kèm theo". Without "này" it is of another document. */
const OWN = '(?:\\s+(?:của\\s+)?(?:\\p{L}+\\s+){0,3}này|\\s+nêu trên|\\s+kèm theo|\\s+ban hành kèm theo)';
const ARTICLE = new RegExp(`(?<!\\p{L})Điều (\\d+)${OWN}`, 'gu');
const SECTION = new RegExp(`(?<!\\p{L})[Mm]ục ([IVX]+(?:\\.\\d+)?|\\d+)${OWN}`, 'gu');
const ANNEX = new RegExp(`(?<!\\p{L})Phụ lục ([IVX]+|\\d+)(?=${OWN}|[\\s.;,)]|$)`, 'gu');

export const references: Rule = (document, { whole }) => {
  const texts = textsOf(document);
  // What is enclosed speaks of itself, or of what encloses it.
  const bodies = [...document.body, ...(whole?.body ?? [])];
  const refs = new Set(bodies.flatMap((block) => (block.kind === 'heading' ? [block.ref] : [])));
  const annexes = new Set([...annexesOf(document), ...(whole ? annexesOf(whole) : [])]);
  const missing = (
    pattern: RegExp,
    name: (label: string) => string,
    exists: (label: string) => boolean,
    code: string,
  ) =>
    matchesIn(texts, pattern).flatMap(({ match, place }) => {
      const label = match[1] ?? '';
      if (exists(label)) return [];
      const message = `${name(label)} không có trong văn bản này. Hãy sửa chỗ viện dẫn.`;
      return [{ code: `references.${code}`, severity: 'error' as const, message, place, suggestion: null }];
    });
  return [
    ...missing(
      ARTICLE,
      (label) => `Điều ${label}`,
      (label) => refs.has(`Điều ${label}`),
      'article',
    ),
    ...missing(
      SECTION,
      (label) => `Mục ${label}`,
      (label) => refs.has(label),
      'section',
    ),
    ...missing(
      ANNEX,
      (label) => `Phụ lục ${label}`,
      (label) => annexes.has(label),
      'annex',
    ),
  ];
};

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

function annexesOf({ enclosed }: OfficialDocument): Set<string> {
  const count = enclosed.filter((each) => each.annex).length;
  return new Set(Array.from({ length: count }, (_, index) => [ROMAN[index] ?? '', String(index + 1)]).flat());
}
