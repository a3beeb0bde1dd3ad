/** Spaces around punctuation, as Vietnamese is typed. */
import type { Rule } from '../fault.ts';
import { matchesIn, textsOf } from '../texts.ts';

interface Spacing {
  code: string;
  pattern: RegExp;
  write(match: RegExpExecArray): string;
  message: string;
}

const SPACINGS: readonly Spacing[] = [
  { code: 'twice', pattern: / {2,}/g, write: () => ' ', message: 'Thừa dấu cách.' },
  {
    code: 'before',
    pattern: /(?<=[\p{L}\p{N})”"]) +([,;:?!)]|\.(?![.\d\p{L}/]))/gu,
    write: (match) => match[1] ?? '',
    message: 'Dấu câu viết liền với từ đứng trước.',
  },
  {
    code: 'after',
    pattern: /(?<=\p{Ll})([,;:])(?=\p{L})/gu,
    write: (match) => `${match[1]} `,
    message: 'Sau dấu câu phải có dấu cách.',
  },
  { code: 'bracket', pattern: /\( +/g, write: () => '(', message: 'Sau dấu mở ngoặc không có dấu cách.' },
];

export const spacing: Rule = (document) => {
  const texts = textsOf(document);
  return SPACINGS.flatMap(({ code, pattern, write, message }) =>
    matchesIn(texts, pattern).map(({ match, place }) => ({
      code: `spacing.${code}`,
      severity: 'warning' as const,
      message,
      place,
      suggestion: write(match),
    })),
  );
};
