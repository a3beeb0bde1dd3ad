/** Component 7 of a biên bản: the secretary signs on the left, the chair on the right. */
import type { OfficialDocument, Signature } from '../model.ts';
import type { Line } from './lines.ts';
import { PERSON_NAME } from './person-name.ts';

const SECRETARY = /^(?:NGƯỜI )?(?:THƯ KÝ|GHI BIÊN BẢN)$/u;
const CHAIR = /^(?:CHỦ TỌA|CHỦ TRÌ)$/u;
const NAME = new RegExp(`^${PERSON_NAME}$`, 'u');
/** Lines between a position and the name below it, where the seal and signature stand. */
const REACH = 8;

/** Index of the first line of the two signatures; `lines.length` where they are not both there. */
export function findMinutesClosing(lines: readonly Line[]): number {
  const secretary = lines.findLastIndex((line) => SECRETARY.test(line.text));
  const chair = lines.findLastIndex((line) => CHAIR.test(line.text));
  return secretary < 0 || chair < 0 ? lines.length : Math.min(secretary, chair);
}

/** Both signatures, or null where there are not two. */
export function readMinutesSignatures(
  lines: readonly Line[],
): Pick<OfficialDocument, 'signature' | 'secretary'> | null {
  const secretary = readSignature(lines, SECRETARY);
  const signature = readSignature(lines, CHAIR);
  return secretary === null || signature === null ? null : { secretary, signature };
}

function readSignature(lines: readonly Line[], position: RegExp): Signature | null {
  const at = lines.findLastIndex((line) => position.test(line.text));
  if (at < 0) return null;
  const name = lines.slice(at + 1, at + REACH).find((line) => NAME.test(line.text));
  return { authority: null, position: lines[at]?.text ?? null, name: name?.text ?? null };
}
