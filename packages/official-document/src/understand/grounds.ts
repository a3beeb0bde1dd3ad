/** Component 6 of a decision: who decides and on which grounds, taken from the beginning of the body. */
import { sentenceCase } from '@kheo/vietnamese';
import type { Block, OfficialDocument } from '../model.ts';
import { isCapitals } from './marks.ts';

const GROUND = /^(?:Căn cứ|Theo đề nghị|Xét đề nghị|Theo|Xét)\s/u;
const DECIDES = /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ)\s*:?$/u;
const DECIDER =
  /^(?:CHỦ TỊCH|PHÓ CHỦ TỊCH|ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|GIÁM ĐỐC|BỘ TRƯỞNG|CHÁNH|TRƯỞNG|THỦ TƯỚNG|CHÍNH PHỦ|BAN)\s/u;
/** "Căn cứ ..., Ủy ban nhân dân ban hành kế hoạch như sau" is the text itself. */
const GOES_ON =
  /,\s(?:Ủy ban|UBND|Sở|Ban|Hội đồng|Bộ|Phòng|Chủ tịch|Văn phòng)\s.*(?:ban hành|báo cáo|xây dựng|đề nghị|như sau)/u;

/** The decider, the grounds and the rest of the body; the word that opens the articles is printed by their being there. */
export function takeGrounds(blocks: readonly Block[]): Pick<OfficialDocument, 'decider' | 'grounds' | 'body'> {
  let next = 0;
  const first = textOf(blocks[0]);
  const isDecider = first !== null && isCapitals(first) && DECIDER.test(first) && isGround(blocks[1]);
  if (isDecider) next = 1;
  const grounds: string[] = [];
  for (let text = textOf(blocks[next]); text !== null && isGround(blocks[next]); text = textOf(blocks[next])) {
    next += 1;
    grounds.push(text.replace(/\s*[;.,]$/u, ''));
    if (text.endsWith('.')) break;
  }
  if (grounds.length === 0) return { decider: null, grounds: [], body: [...blocks] };
  const opening = textOf(blocks[next]);
  if (opening !== null && DECIDES.test(opening)) next += 1;
  return { decider: isDecider && first !== null ? sentenceCase(first) : null, grounds, body: blocks.slice(next) };
}

function isGround(block: Block | undefined): boolean {
  const text = textOf(block);
  return text !== null && GROUND.test(text) && /[;.,]$/u.test(text) && !GOES_ON.test(text);
}

function textOf(block: Block | undefined): string | null {
  return block?.kind === 'paragraph' && block.bullet === null ? block.text : null;
}
