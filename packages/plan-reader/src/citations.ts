/** Documents that the text cites, once each, with the date that it gives and the places that cite them. */
import { findDate, findDocumentNumbers, type Part, placeAt } from '@kheo/official-document';
import { fold } from '@kheo/vietnamese';
import { citedIssuer } from './cited-issuer.ts';
import type { Citation } from './contract.ts';
import { refAbove, refOf } from './outline.ts';

/** How far after the number its date may start: ", ngày " and damage of it. */
const REACH = 16;

/** Every cited document. The document's own number is no citation, wherever it is repeated. */
export function readCitations(parts: readonly Part[], isDamaged: boolean): Citation[] {
  const own = parts[0]?.number ?? null;
  const found = new Map<string, Citation>();
  const take = (all: Iterable<Cited>) => {
    for (const { number, date, issuer, mention } of all) if (number !== own) add(found, number, date, issuer, mention);
  };
  for (const part of parts) {
    const { attachedTo } = part;
    if (attachedTo !== null && attachedTo.number !== own) {
      add(found, attachedTo.number, attachedTo.date, null, { ref: null, line: firstLine(part) });
    }
    for (const passage of part.passages) {
      const ref = refOf(passage);
      take(citedIn(passage.text, (offset) => ({ ref, line: placeAt(passage, offset).line }), isDamaged));
    }
    for (const table of part.tables) {
      const ref = refAbove(part.passages, table);
      for (const { cells, line } of table.rows)
        for (const cell of cells) take(citedIn(cell, () => ({ ref, line }), isDamaged));
    }
  }
  return [...found.values()];
}

function firstLine(part: Part): number {
  const line = part.frame.find((each) => /k[eèé]m theo/iu.test(each.text)) ?? part.frame[0];
  return line?.number ?? 1;
}

interface Cited {
  number: string;
  date: string | null;
  issuer: string | null;
  mention: { ref: string | null; line: number };
}

function* citedIn(text: string, mentionAt: (offset: number) => Cited['mention'], isDamaged: boolean): Generator<Cited> {
  const numbers = findDocumentNumbers(text, isDamaged);
  for (const [index, match] of numbers.entries()) {
    const end = match.offset + match.length;
    const limit = Math.min(numbers[index + 1]?.offset ?? text.length, end + 160);
    const after = text.slice(end, limit);
    const dated = dateAfter(after);
    yield {
      number: match.number,
      date: dated?.date ?? null,
      issuer: citedIssuer(after.slice(dated?.end ?? 0), isDamaged),
      mention: mentionAt(match.offset),
    };
  }
}

/** The date that belongs to the number: right behind it, or behind "của Bộ Chính trị". */
function dateAfter(after: string): { date: string; end: number } | null {
  const date = findDate(after.slice(0, 110));
  if (date === null) return null;
  const between = fold(after.slice(0, date.offset));
  // "... đến hết ngày 30/6/2023" is no date of the document.
  const isNear = date.offset <= REACH && !/[.;(]|(?:^|\s)(?:den|het|tu|truoc|sau)\s/.test(between);
  const isBehindIssuer = /^[\s,]*c\S{1,4}\s(?:\S+\s){1,7}ng\S{1,3}\s$/.test(between) && !/[.;(]|\sve\s/.test(between);
  return isNear || isBehindIssuer ? { date: date.date, end: date.offset + date.length } : null;
}

function add(
  found: Map<string, Citation>,
  number: string,
  date: string | null,
  issuer: string | null,
  mention: Cited['mention'],
): void {
  const key = fold(number);
  const known = found.get(key);
  if (known === undefined) {
    found.set(key, { number, date, issuer, mentions: [mention] });
    return;
  }
  known.date ??= date;
  known.issuer ??= issuer;
  known.mentions.push(mention);
}
