/** How many letters must change for a heading to stand somewhere in a text (Sellers 1980). */
export function lettersWrong(heading: string, text: string): number {
  let row = new Int32Array(text.length + 1);
  let next = new Int32Array(text.length + 1);
  for (let n = 1; n <= heading.length; n += 1) {
    next[0] = n;
    for (let at = 1; at <= text.length; at += 1) {
      const kept = (row[at - 1] as number) + Number(heading[n - 1] !== text[at - 1]);
      next[at] = Math.min(kept, (row[at] as number) + 1, (next[at - 1] as number) + 1);
    }
    [row, next] = [next, row];
  }
  return row.reduce((least, value) => Math.min(least, value), heading.length);
}
