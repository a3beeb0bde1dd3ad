/** Dots of a mask that touch, and the box that they fill; `right` and `bottom` are outside of it. */
export interface Component {
  dots: number[];
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The connected parts of a mask, a byte a dot. */
export function* componentsOf(mask: Uint8Array, width: number, height: number): Generator<Component> {
  const rest = mask.slice();
  const stack: number[] = [];
  for (let start = 0; start < rest.length; start += 1) {
    if (rest[start] === 0) continue;
    const found: Component = { dots: [], left: width, top: height, right: 0, bottom: 0 };
    rest[start] = 0;
    stack.push(start);
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      found.dots.push(at);
      const x = at % width;
      const y = (at - x) / width;
      found.left = Math.min(found.left, x);
      found.right = Math.max(found.right, x + 1);
      found.top = Math.min(found.top, y);
      found.bottom = Math.max(found.bottom, y + 1);
      for (let down = y > 0 ? -1 : 0; down <= (y < height - 1 ? 1 : 0); down += 1) {
        for (let across = x > 0 ? -1 : 0; across <= (x < width - 1 ? 1 : 0); across += 1) {
          const next = at + down * width + across;
          if (rest[next] === 0) continue;
          rest[next] = 0;
          stack.push(next);
        }
      }
    }
    yield found;
  }
}

/**
 * Takes out of a mask the marks that reach farther than `most` dots in either direction: edges of the paper on a table,
 * frames, the lid of a scanner. Letters, and words whose letters touch, stay.
 */
export function withoutLargeMarks(mask: Uint8Array, width: number, height: number, most: number): Uint8Array {
  const kept = new Uint8Array(mask.length);
  for (const { dots, left, top, right, bottom } of componentsOf(mask, width, height)) {
    if (right - left <= most + 1 && bottom - top <= most + 1) for (const at of dots) kept[at] = 1;
  }
  return kept;
}
