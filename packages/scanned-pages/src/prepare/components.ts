/**
 * Takes out of a mask, a byte a dot, the marks that reach farther than `most` dots in either direction: edges of the
 * paper on a table, frames, the lid of a scanner. Letters, and words whose letters touch, stay.
 */
export function withoutLargeMarks(mask: Uint8Array, width: number, height: number, most: number): Uint8Array {
  const left = mask.slice();
  const kept = new Uint8Array(mask.length);
  const stack: number[] = [];
  for (let start = 0; start < left.length; start += 1) {
    if (left[start] === 0) continue;
    const members: number[] = [];
    let [minX, maxX, minY, maxY] = [width, 0, height, 0];
    left[start] = 0;
    stack.push(start);
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      members.push(at);
      const x = at % width;
      const y = (at - x) / width;
      minX = Math.min(minX, x);
      maxX = Math.max(maxX, x);
      minY = Math.min(minY, y);
      maxY = Math.max(maxY, y);
      for (let down = y > 0 ? -1 : 0; down <= (y < height - 1 ? 1 : 0); down += 1) {
        for (let across = x > 0 ? -1 : 0; across <= (x < width - 1 ? 1 : 0); across += 1) {
          const next = at + down * width + across;
          if (left[next] === 0) continue;
          left[next] = 0;
          stack.push(next);
        }
      }
    }
    if (maxX - minX <= most && maxY - minY <= most) for (const at of members) kept[at] = 1;
  }
  return kept;
}
