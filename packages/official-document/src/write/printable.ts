import type { OfficialDocument } from '../model.ts';

/** Characters that no file may hold: controls but for tab and newline, halves of pairs, what Unicode leaves out. */
const UNPRINTABLE = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A document whose texts every writer can print: without characters that files cannot hold, letters composed (NFC). */
export function printable(document: OfficialDocument): OfficialDocument {
  return cleaned(document) as OfficialDocument;
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(UNPRINTABLE, '').normalize('NFC');
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleaned(inner)]));
}
