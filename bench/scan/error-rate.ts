/** Letters that have to be put in, left out or changed to make the truth of what was read. Spaces count once. */
export function errorsBetween(read: string, truth: string): number {
  const a = [...plain(read)];
  const b = [...plain(truth)];
  let row = Uint32Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of a.entries()) {
    const next = new Uint32Array(b.length + 1);
    next[0] = i + 1;
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
      next[j] = Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Letters of a truth, as they are counted. */
export function lettersOf(truth: string): number {
  return [...plain(truth)].length;
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
