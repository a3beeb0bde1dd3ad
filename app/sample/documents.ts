import type { Block, OfficialDocument } from '@kheo/official-document';
import { checkDraft, createDraft, returnDraft, saveDraft, sendToSign, signDraft } from '../features/drafts/commands.ts';
import { beginSeries, issueDraft } from '../features/drafts/issue.ts';
import { getDraft } from '../features/drafts/queries.ts';
import { listSeries } from '../features/drafts/register.ts';
import { startSeriesAt } from '../features/drafts/register-commands.ts';
import { remarkOn } from '../features/drafts/remarks.ts';
import type { Actor } from '../platform/actor.ts';
import { today } from '../platform/clock.ts';
import type { Tx } from '../platform/database/connect.ts';

/** Who drafts and who signs at a unit. */
interface Office {
  officer: Actor;
  leader: Actor;
  /** As it stands below KT. CHỦ TỊCH. */
  position: string;
}

interface Told {
  type: string;
  title: string;
  addressees?: string[];
  grounds?: string[];
  body: Block[];
  recipients: string[];
  /** How far it has come. */
  until: 'drafting' | 'to_sign' | 'returned' | 'signed' | 'issued';
}

const prose = (text: string): Block => ({ kind: 'paragraph', bullet: null, text, place: null });
const item = (text: string): Block => ({ kind: 'paragraph', bullet: '-', text, place: null });
const part = (mark: string, text: string, titled = true): Block => ({
  ...{ kind: 'heading', ref: mark.replace(/[.)]$/, ''), mark, text, titled, place: null },
});
const cell = (text: string) => ({ text, columnSpan: 1, rowSpan: 1 });

const documents: readonly Told[] = [
  {
    ...{ type: 'QĐ', title: 'Kiện toàn Tổ công tác dân vận chính quyền', until: 'issued' },
    grounds: ['Căn cứ Luật Tổ chức chính quyền địa phương', 'Theo đề nghị của bộ phận phụ trách công tác dân vận'],
    body: [
      part('Điều 1.', 'Kiện toàn Tổ công tác dân vận chính quyền gồm 07 thành viên theo danh sách kèm theo.', false),
      part('Điều 2.', 'Tổ công tác hoạt động theo chế độ kiêm nhiệm, họp định kỳ hằng quý.', false),
      part('Điều 3.', 'Quyết định này có hiệu lực kể từ ngày ký./.', false),
    ],
    recipients: ['Như Điều 1', 'Lưu: VT'],
  },
  {
    ...{ type: 'KH', title: 'Tổ chức đối thoại trực tiếp với Nhân dân', until: 'issued' },
    body: [
      part('I.', 'MỤC ĐÍCH, YÊU CẦU'),
      prose('Lắng nghe, giải quyết kịp thời kiến nghị, phản ánh chính đáng của Nhân dân.'),
      part('II.', 'NỘI DUNG'),
      {
        kind: 'table',
        headerRows: 1,
        place: null,
        rows: [
          [cell('STT'), cell('Nội dung đối thoại'), cell('Thời gian')],
          [cell('1'), cell('Đường giao thông liên thôn'), cell('Quý II')],
          [cell('2'), cell('Thu gom rác thải sinh hoạt'), cell('Quý III')],
        ],
      },
      part('III.', 'TỔ CHỨC THỰC HIỆN'),
      prose('Văn phòng chuẩn bị nội dung, mời thành phần và tổng hợp kết luận đối thoại./.'),
    ],
    recipients: ['Các thôn, tổ dân phố', 'Lưu: VT'],
  },
  {
    ...{ type: '', title: 'đôn đốc gửi kết quả thực hiện công tác dân vận quý', until: 'issued' },
    addressees: ['Các đơn vị trực thuộc'],
    body: [prose('Đề nghị các đơn vị gửi kết quả thực hiện trước ngày 15 của tháng cuối quý để tổng hợp./.')],
    recipients: ['Như trên', 'Lưu: VT'],
  },
  {
    ...{ type: 'GM', title: 'Họp giao ban công tác dân vận chính quyền', until: 'signed' },
    addressees: ['Thành viên Tổ công tác dân vận chính quyền'],
    body: [
      prose('Kính mời các đồng chí dự họp giao ban công tác dân vận chính quyền.'),
      item('Thời gian: 14 giờ 00 thứ Năm.'),
      item('Địa điểm: Phòng họp tầng 2.'),
    ],
    recipients: ['Như trên', 'Lưu: VT'],
  },
  {
    ...{ type: 'TTr', title: 'Đề nghị khen thưởng mô hình “Dân vận khéo” tiêu biểu', until: 'to_sign' },
    addressees: ['Hội đồng Thi đua - Khen thưởng'],
    body: [prose('Qua bình xét, đơn vị đề nghị khen thưởng 03 mô hình “Dân vận khéo” tiêu biểu năm nay./.')],
    recipients: ['Như trên', 'Lưu: VT'],
  },
  {
    ...{ type: 'TB', title: 'Kết luận đối thoại về đường giao thông liên thôn', until: 'returned' },
    body: [
      prose('Thống nhất chủ trương mở rộng mặt đường, Nhân dân hiến đất, Nhà nước hỗ trợ xi măng.'),
      prose('Giao Phòng Kinh tế lập dự toán./.'),
    ],
    recipients: ['Các thôn', 'Lưu: VT'],
  },
  {
    ...{ type: 'BC', title: 'Kết quả công tác dân vận chính quyền', until: 'drafting' },
    body: [part('I.', 'KẾT QUẢ THỰC HIỆN'), prose('Trong kỳ đã tổ chức các cuộc đối thoại với Nhân dân.')],
    recipients: ['Như trên', 'Lưu: VT'],
  },
];

/** First number given here: those before stand in the paper register. */
const firstNumber = 31;

/** Some documents of a unit on their way, and some that were issued, by the product's own acts. */
export async function loadDocuments(tx: Tx, office: Office): Promise<void> {
  const { officer } = office;
  await beginSeries(tx, officer, { unitId: officer.unitId, unitPlace: officer.place });
  const series = await listSeries(tx, officer.unitId);
  const general = series.find((one) => one.sort === 'general');
  if (general) await startSeriesAt(tx, officer, general.id, Number(today().slice(0, 4)), firstNumber);
  for (const told of documents) await loadDocument(tx, office, told);
}

async function loadDocument(tx: Tx, { officer, leader, position }: Office, told: Told): Promise<void> {
  const id = await createDraft(tx, officer, { type: told.type, title: told.title });
  const begun = await getDraft(tx, id);
  const authority = 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH';
  const document: OfficialDocument = {
    ...begun.document,
    addressees: told.addressees ?? [],
    grounds: told.grounds ?? [],
    body: told.body,
    recipients: told.recipients,
    signature: { authority, position, name: leader.userName },
  };
  const revision = await saveDraft(tx, officer, id, { document, revision: begun.revision });
  if (told.until === 'drafting') return;
  await checkDraft(tx, officer, id, revision);
  await sendToSign(tx, officer, id, { signerId: leader.userId ?? '', fileId: null, revision: revision + 1 });
  if (told.until === 'to_sign') return;
  if (told.until === 'returned') {
    const remark = { part: 'body.1', words: 'lập dự toán', text: 'Ghi rõ thời hạn và người chịu trách nhiệm.' };
    await remarkOn(tx, leader, id, remark);
    return returnDraft(tx, leader, id, 'Kết luận chưa rõ thời hạn.');
  }
  await signDraft(tx, leader, id, { revision: revision + 2 });
  if (told.until === 'issued')
    await issueDraft(tx, officer, id, { revision: revision + 3, keptBy: 'Văn thư', copies: 20 });
}
