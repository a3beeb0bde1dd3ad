/** So much text tells what happened to it: a block ends at the first empty line after it, and between words at `LONGEST`. */
const ENOUGH = 2_000;
const LONGEST = 64_000;

/**
 * Cuts a stream of text into blocks that together are the text: at empty lines where it can, else at the end of a
 * line or between words. No block is longer than 64,000 UTF-16 units, so memory is bounded whatever comes.
 */
export async function* blocksOf(chunks: AsyncIterable<unknown>): AsyncGenerator<string> {
  let held = '';
  for await (const chunk of chunks) {
    held += String(chunk);
    for (;;) {
      const end = endOf(held);
      if (end === 0) break;
      yield held.slice(0, end);
      held = held.slice(end);
    }
  }
  if (held !== '') yield held;
}

/** Where the first block of a text ends, 0 when more text may belong to it. */
function endOf(text: string): number {
  const paragraph = /\n[ \t\r]*\n/g;
  paragraph.lastIndex = ENOUGH;
  const found = paragraph.exec(text.slice(0, LONGEST));
  if (found) return found.index + found[0].length;
  if (text.length <= LONGEST) return 0;
  const line = text.lastIndexOf('\n', LONGEST - 1);
  if (line > 0) return line + 1;
  const space = text.lastIndexOf(' ', LONGEST - 1);
  if (space > 0) return space + 1;
  // Never between the halves of one sign.
  const code = text.charCodeAt(LONGEST - 1);
  return code >= 0xd800 && code <= 0xdbff ? LONGEST - 1 : LONGEST;
}
