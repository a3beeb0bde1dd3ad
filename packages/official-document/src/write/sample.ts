import { type Block, newDocument, type OfficialDocument } from '../model.ts';

/** A numbered block; `titled` when its text is a heading. */
export function numbered(ref: string, mark: string, text: string, titled = true): Block {
  return { kind: 'heading', ref, mark, text, titled, place: null };
}

export function prose(text: string, bullet: string | null = null): Block {
  return { kind: 'paragraph', bullet, text, place: null };
}

const cell = (text: string, columnSpan = 1, rowSpan = 1) => ({ text, columnSpan, rowSpan });

/** A decision with the plan that it encloses, invented, for tests. */
export const SAMPLE: OfficialDocument = newDocument({
  issuer: 'Ủy ban nhân dân tỉnh Mẫu Sơn',
  number: '553/QĐ-UBND',
  place: 'Mẫu Sơn',
  date: '2026-02-05',
  type: 'QĐ',
  title: 'Ban hành Kế hoạch công tác dân vận chính quyền năm 2026',
  grounds: ['Căn cứ Luật Tổ chức chính quyền địa phương'],
  body: [
    numbered('Điều 1', 'Điều 1.', 'Ban hành kèm theo Quyết định này Kế hoạch công tác dân vận chính quyền.', false),
    numbered('Điều 2', 'Điều 2.', 'Quyết định này có hiệu lực kể từ ngày ký./.', false),
  ],
  signature: { authority: 'KT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Nguyễn Văn Mẫu' },
  recipients: ['Bộ Nội vụ', 'Các sở, ban, ngành', 'Lưu: VT, NC'],
  enclosed: [
    newDocument({
      type: 'KH',
      title: 'Công tác dân vận chính quyền năm 2026',
      body: [
        numbered('I', 'I.', 'MỤC ĐÍCH, YÊU CẦU'),
        numbered('I.1', '1.', 'Mục đích'),
        prose('Nâng cao hiệu quả công tác dân vận của các cơ quan, đơn vị.'),
        prose('Tăng cường đối thoại với Nhân dân;', '-'),
        numbered('II', 'II.', 'NHIỆM VỤ'),
        {
          kind: 'table',
          headerRows: 1,
          place: null,
          rows: [
            [cell('STT'), cell('Nhiệm vụ'), cell('Cơ quan', 2), cell('Thời gian')],
            [
              cell('1'),
              cell('Tổ chức đối thoại'),
              cell('Sở Nội vụ', 1, 2),
              cell('UBND các xã, phường'),
              cell('Quý II'),
            ],
            [cell('2'), cell('Báo cáo <kết quả> & "đánh giá"'), cell('UBND tỉnh'), cell('Trước 10/12')],
          ],
        },
      ],
      attachedTo: { number: '553/QĐ-UBND', date: '2026-02-05', issuer: null },
    }),
  ],
});
