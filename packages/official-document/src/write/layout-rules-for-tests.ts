import type { OfficialDocument } from '../model.ts';
import * as wording from './wording.ts';

/** What Decree 30/2020/NĐ-CP, Annex I asks of one printed text; sizes in points, `column` of the letterhead or closing. */
export interface LayoutRule {
  component: string;
  text: string;
  sizes: [least: number, most: number];
  bold: boolean;
  italic: boolean;
  column: 'left' | 'right' | 'middle' | 'text';
  red?: boolean;
}

/** The rules for what a document prints outside its tables, from the table of mục V; `place` of an annex from 1. */
export function layoutRules(document: OfficialDocument, annexLine: string | null): LayoutRule[] {
  const rules: LayoutRule[] = [];
  const add = (
    component: string,
    texts: readonly (string | null)[],
    sizes: [number, number],
    style: '' | 'bold' | 'italic' | 'bold italic',
    column: LayoutRule['column'],
    red = false,
  ) => {
    for (const text of texts) {
      if (text === null) continue;
      const [bold, italic] = [style.includes('bold'), style.includes('italic')];
      rules.push({ component, text, sizes, bold, italic, column, ...(red ? { red } : {}) });
    }
  };
  if (wording.hasLetterhead(document)) {
    add('1 Quốc hiệu', ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], [12, 13], 'bold', 'right');
    add('1 Tiêu ngữ', ['Độc lập - Tự do - Hạnh phúc'], [13, 14], 'bold', 'right');
    const half = wording.textWidthInLetterhead(document);
    add('2 Cơ quan chủ quản', wording.agencyLines(document.superior, half), [12, 13], '', 'left');
    add('2 Cơ quan ban hành', wording.agencyLines(wording.printedIssuer(document), half), [12, 13], 'bold', 'left');
    add('3 Số, ký hiệu', [`Số: ${document.number}`], [13, 13], '', 'left');
    add('4 Địa danh, thời gian', [wording.placeAndDate(document)], [13, 14], 'italic', 'right');
    if (document.type === null) add('5b Trích yếu', [`V/v ${document.title}`], [12, 13], '', 'left');
  }
  if (annexLine !== null) {
    add('Phụ lục', [annexLine], [14, 14], 'bold', 'middle');
    add('Tên phụ lục', [document.title?.toLocaleUpperCase('vi') ?? null], [13, 14], 'bold', 'middle');
  } else if (document.type !== null) {
    add('5a Tên loại', [wording.typeLine(document)], [13, 14], 'bold', 'middle');
    add('5a Trích yếu', [document.title], [13, 14], 'bold', 'middle');
  }
  add('Kèm theo', [wording.attachmentLine(document)], [13, 14], 'italic', 'middle');
  const [only, second] = document.addressees;
  if (only !== undefined && second === undefined) add('9a Kính gửi', [`Kính gửi: ${only}`], [13, 14], '', 'middle');
  if (second !== undefined) add('9a Kính gửi', ['Kính gửi:', `- ${only};`], [13, 14], '', 'text');
  add('6 Thẩm quyền', [document.decider?.toLocaleUpperCase('vi') ?? null], [13, 14], 'bold', 'middle');
  add('6 Căn cứ', wording.groundLines(document), [13, 14], 'italic', 'text');
  for (const block of document.body) {
    if (block.kind === 'paragraph') add('6 Nội dung', [wording.itemText(block)], [13, 14], '', 'text');
    if (block.kind === 'heading' && block.titled)
      add('6 Tiêu đề', [`${block.mark} ${block.text}`], [13, 14], 'bold', 'text');
  }
  add('7a Chức vụ', wording.signatureTitles(document.signature), [13, 14], 'bold', 'right');
  add('7b Họ tên', [document.signature?.name ?? null], [13, 14], 'bold', 'right');
  add('7a Chức vụ thư ký', wording.signatureTitles(document.secretary), [13, 14], 'bold', 'left');
  add('7b Họ tên thư ký', [document.secretary?.name ?? null], [13, 14], 'bold', 'left');
  if (document.recipients.length > 0) add('9b Nơi nhận', ['Nơi nhận:'], [12, 12], 'bold italic', 'left');
  add('9b Danh sách', wording.recipientLines(document.recipients), [11, 11], '', 'left');
  add('10a Độ mật', [document.secrecy], [13, 14], 'bold', 'left', true);
  add('10b Độ khẩn', [document.urgency], [13, 14], 'bold', 'left', true);
  add('11 Lưu hành', [document.circulation], [13, 14], 'bold', 'left');
  add('12 Người soạn thảo', [wording.drafterLine(document)], [11, 11], '', 'left');
  add('13 Liên hệ', [wording.contactLine(document.contact)], [11, 12], '', 'middle');
  add('14 Bản điện tử', wording.digitalNoteLines(document.digitalNote), [10, 10], '', 'right');
  return rules;
}
