import type { SubmissionContent } from './report.ts';

export interface Differences {
  figures: { code: string; before: number | null; now: number | null }[];
  texts: { section: string; before: string; now: string }[];
}

/** What differs between two times that a report was sent: figures, and texts a paragraph a line. */
export function listDifferences(before: SubmissionContent, now: SubmissionContent): Differences {
  const codes = [...new Set([...Object.keys(before.figures), ...Object.keys(now.figures)])];
  const sections = [...new Set([...Object.keys(before.texts), ...Object.keys(now.texts)])];
  const text = (content: SubmissionContent, section: string) => (content.texts[section] ?? []).join('\n');
  return {
    figures: codes
      .map((code) => ({ code, before: before.figures[code] ?? null, now: now.figures[code] ?? null }))
      .filter((one) => one.before !== one.now),
    texts: sections
      .map((section) => ({ section, before: text(before, section), now: text(now, section) }))
      .filter((one) => one.before !== one.now),
  };
}
