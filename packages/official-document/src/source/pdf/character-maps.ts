import { UnreadableFile } from '../unreadable-file.ts';

/** Codes of a font have two bytes at most in practice; one more is left for those of East Asia. */
const WIDEST_RANGE = 65_536;
const MOST_CODES = 1_000_000;
const SECTION = /begin(?:bf|cid|notdef)range/;
const TOKEN = /<([^>]*)>?|\[[^\]]*\]?|[^\s<[]+/g;

/** Whether a stream may map the codes of a font to characters, a range at a time. */
export function mayMapCodes(stream: string): boolean {
  return SECTION.test(stream);
}

/**
 * Refuses a map of characters whose ranges hold more codes than a font has: the parser writes every code of a range down,
 * and a damaged range may run over millions. Throws `UnreadableFile` `damaged`.
 */
export function requireFittingRanges(stream: string): void {
  let codes = 0;
  for (const section of stream.split(SECTION).slice(1)) {
    const tokens = section.matchAll(TOKEN);
    for (;;) {
      const low = codeOf(tokens.next().value);
      const high = codeOf(tokens.next().value);
      if (low === undefined || high === undefined || tokens.next().done) break;
      codes += Math.max(0, high - low);
      if (high - low > WIDEST_RANGE || codes > MOST_CODES) {
        throw new UnreadableFile('damaged', `a character map runs from ${low} to ${high}`);
      }
    }
  }
}

/** A hexadecimal string as the parser counts it: what is no digit is passed over, the last four bytes are kept. */
function codeOf(token: RegExpExecArray | undefined): number | undefined {
  const digits = token?.[1]?.replace(/[^0-9A-Fa-f]/g, '');
  if (digits === undefined) return undefined;
  const even = digits.length % 2 === 0 ? digits : `${digits}0`;
  return even === '' ? 0 : Number.parseInt(even.slice(-8), 16);
}
