import { type PageWords, readPageWords } from '@kheo/official-document/pages';
import type { Box } from '@kheo/signed-pdf';

type Word = PageWords['words'][number];

/** Room for the picture of a signature, in points: as high as the space that is left between position and name. */
const width = 150;
const height = 62;
/** The name stands this far below what is above it, at least: elsewhere it is only mentioned. */
const leastSpace = 50;

/**
 * Where a digital signature is seen: between the position and the name of who signs (Decree 30/2020, Annex I, II.7), found by the name
 * at the end of the document. Undefined where it is not found.
 */
export async function signaturePlace(pdf: Uint8Array, name: string): Promise<Box | undefined> {
  const pages = await readPageWords(pdf);
  for (const [page, read] of [...pages.entries()].reverse()) {
    const line = signedLine(read, name);
    if (!line) continue;
    const [first] = line;
    const [left, right] = [Math.min(...line.map((word) => word.left)), Math.max(...line.map((word) => word.right))];
    const size = first?.size ?? 14;
    const y = read.height - (first?.baseline ?? 0) + size;
    return { page, x: (left + right - width) / 2, y, width, height };
  }
  return undefined;
}

/** The words of the name where it stands alone on the right, below an empty space. */
function signedLine({ words, width: across }: PageWords, name: string): Word[] | undefined {
  const wanted = name.normalize('NFC').split(/\s+/).join(' ');
  const onRight = words.filter((word) => word.left > across * 0.4);
  for (const word of [...onRight].sort((a, b) => b.baseline - a.baseline)) {
    const line = onRight
      .filter((one) => Math.abs(one.baseline - word.baseline) < word.size * 0.3)
      .sort((a, b) => a.left - b.left);
    const text = line
      .map((one) => `${one.glued ? '' : ' '}${one.text}`)
      .join('')
      .trim()
      .normalize('NFC');
    const above = onRight.filter((one) => one.baseline < word.baseline - word.size * 0.5);
    const nearest = Math.max(...above.map((one) => one.baseline));
    if (text === wanted && word.baseline - nearest > leastSpace) return line;
  }
  return undefined;
}

/** Where the seal of the agency is seen: over the left third of the signature, as wide as it is (II.8). */
export function sealPlace(signature: Box, sealWidth: number, sealHeight: number): Box {
  const right = signature.x + signature.width / 3;
  const middle = signature.y + signature.height / 2;
  return {
    page: signature.page,
    x: right - sealWidth,
    y: middle - sealHeight / 2,
    width: sealWidth,
    height: sealHeight,
  };
}
