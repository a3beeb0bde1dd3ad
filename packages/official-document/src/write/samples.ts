import { type Block, newDocument, type OfficialDocument, type Picture, type TableBlock } from '../model.ts';
import { numbered, prose } from './sample.ts';

/** Documents of each type with every component that it may carry; all names are invented. For tests and benchmarks. */
const cell = (text: string, columnSpan = 1, rowSpan = 1) => ({ text, columnSpan, rowSpan });

const ISSUER = {
  superior: 'Ủy ban nhân dân tỉnh Mẫu Sơn',
  issuer: 'Sở Nội vụ tỉnh Mẫu Sơn',
  place: 'Mẫu Sơn',
  date: '2026-02-05',
};
const RECIPIENTS = ['Như trên', 'Chủ tịch, các Phó Chủ tịch UBND tỉnh', 'Lưu: VT, CCVC'];
const PROVINCE = { issuer: 'Ủy ban nhân dân tỉnh Mẫu Sơn', place: 'Mẫu Sơn', date: '2026-02-05' };
const PROVINCE_SIGNS = {
  authority: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH',
  position: 'PHÓ CHỦ TỊCH',
  name: 'Nguyễn Văn Mẫu',
};

export const FIGURES: TableBlock = {
  kind: 'table',
  headerRows: 2,
  place: null,
  columns: [
    { width: 1, align: 'center' },
    { width: 5, align: 'left' },
    { width: 2, align: 'right' },
    { width: 2, align: 'right' },
  ],
  rows: [
    [cell('STT', 1, 2), cell('Đơn vị', 1, 2), cell('Số cuộc đối thoại', 2)],
    [cell('Năm 2025'), cell('Năm 2026')],
    [cell('1'), cell('Xã Bản Mẫu'), cell('12'), cell('1.234')],
    [cell('2'), cell('Phường Đông Mẫu'), cell('9'), cell('15,5')],
  ],
};

const CHART: Picture = {
  kind: 'picture',
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 120"><rect x="10" y="20" width="200" height="30" fill="#2f4a8f"/><text x="10" y="90" font-family="Tinos" font-size="18">Đối thoại với Nhân dân</text></svg>',
  width: 120,
  alt: 'Số cuộc đối thoại theo đơn vị',
  caption: 'Hình 1. Số cuộc đối thoại theo đơn vị',
  place: null,
};

const OUTLINE: Block[] = [
  numbered('I', 'I.', 'MỤC ĐÍCH, YÊU CẦU'),
  numbered('I.1', '1.', 'Mục đích'),
  prose('Nâng cao hiệu quả công tác dân vận của các cơ quan, đơn vị trên địa bàn tỉnh.'),
  prose('Tăng cường đối thoại với Nhân dân;', '-'),
  numbered('I.2', '2.', 'Yêu cầu'),
  numbered('I.2.a', 'a)', 'Các cơ quan, đơn vị thực hiện nghiêm túc, có kết quả cụ thể.', false),
  numbered('I.2.b', 'b)', 'Báo cáo kết quả trước ngày 15 tháng 12 năm 2026.', false),
  numbered('II', 'II.', 'KẾT QUẢ'),
];

const annex = (title: string, parts: Partial<OfficialDocument>) =>
  newDocument({
    annex: true,
    title,
    attachedTo: { number: '61/KH-UBND', date: '2026-02-05', issuer: 'Ủy ban nhân dân tỉnh Mẫu Sơn' },
    ...parts,
  });

export const SAMPLES: Record<string, OfficialDocument> = {
  plan: newDocument({
    ...PROVINCE,
    number: '61/KH-UBND',
    type: 'KH',
    title: 'Công tác dân vận chính quyền năm 2026 trên địa bàn tỉnh Mẫu Sơn',
    body: [...OUTLINE, FIGURES, CHART, prose('Yêu cầu các cơ quan, đơn vị tổ chức thực hiện./.')],
    signature: PROVINCE_SIGNS,
    recipients: ['Bộ Nội vụ', 'Các sở, ban, ngành', 'Lưu: VT, NC'],
    drafter: { mark: 'HTM', copies: 300 },
    circulation: 'LƯU HÀNH NỘI BỘ',
    enclosed: [
      annex('Danh mục nhiệm vụ trọng tâm', {
        body: [prose('Các nhiệm vụ sau đây thực hiện trong năm 2026.'), FIGURES],
      }),
      annex('Biểu tổng hợp số liệu của các đơn vị', { orientation: 'landscape', body: [FIGURES] }),
    ],
  }),
  report: newDocument({
    ...ISSUER,
    number: '120/BC-SNV',
    type: 'BC',
    title: 'Kết quả công tác dân vận chính quyền 6 tháng đầu năm 2026',
    addressees: ['Ủy ban nhân dân tỉnh'],
    body: [...OUTLINE, FIGURES, CHART, prose('Trên đây là báo cáo của Sở Nội vụ./.')],
    signature: { authority: 'Q. GIÁM ĐỐC', position: null, name: 'Trần Thị Mẫu' },
    recipients: RECIPIENTS,
    enclosed: [
      annex('Số liệu chi tiết', {
        attachedTo: { number: '120/BC-SNV', date: '2026-02-05', issuer: 'Sở Nội vụ' },
        orientation: 'landscape',
        body: [FIGURES],
      }),
    ],
  }),
  proposal: newDocument({
    ...ISSUER,
    number: '45/TTr-SNV',
    type: 'TTr',
    title: 'Về việc ban hành Kế hoạch công tác dân vận chính quyền năm 2026',
    addressees: ['Ủy ban nhân dân tỉnh', 'Ban Tuyên giáo và Dân vận Tỉnh ủy'],
    body: [
      prose('Sở Nội vụ trình Ủy ban nhân dân tỉnh xem xét, ban hành Kế hoạch.'),
      prose('Kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./.'),
    ],
    signature: { authority: 'KT. GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Lê Văn Mẫu' },
    recipients: RECIPIENTS,
    secrecy: 'MẬT',
  }),
  letter: newDocument({
    ...ISSUER,
    number: '301/SNV-CCVC',
    title: 'báo cáo kết quả công tác dân vận chính quyền 6 tháng đầu năm 2026',
    addressees: ['Các sở, ban, ngành', 'Ủy ban nhân dân các xã, phường'],
    body: [
      prose('Sở Nội vụ đề nghị các cơ quan, đơn vị báo cáo kết quả trước ngày 20 tháng 6 năm 2026.'),
      prose('Đề nghị các cơ quan, đơn vị quan tâm thực hiện./.'),
    ],
    signature: { authority: 'TL. GIÁM ĐỐC', position: 'CHÁNH VĂN PHÒNG', name: 'Đặng Thị Mẫu' },
    recipients: RECIPIENTS,
    urgency: 'HỎA TỐC',
    contact: {
      address: 'Số 1, đường Mẫu, phường Đông Mẫu, tỉnh Mẫu Sơn',
      phone: '0205.000.000',
      fax: null,
      email: 'snv@mauson.example',
      website: 'snv.mauson.example',
    },
  }),
  decision: newDocument({
    ...PROVINCE,
    number: '553/QĐ-UBND',
    type: 'QĐ',
    title: 'Ban hành Kế hoạch công tác dân vận chính quyền năm 2026',
    decider: 'Chủ tịch Ủy ban nhân dân tỉnh',
    grounds: [
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
      'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
      'Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 45/TTr-SNV ngày 05 tháng 02 năm 2026',
    ],
    body: [
      numbered('Điều 1', 'Điều 1', 'Ban hành kèm theo Quyết định này Kế hoạch công tác dân vận chính quyền.', false),
      numbered('Điều 2', 'Điều 2', 'Quyết định này có hiệu lực kể từ ngày ký.', false),
      numbered('Điều 3', 'Điều 3', 'Thủ trưởng các cơ quan, đơn vị chịu trách nhiệm thi hành Quyết định này./.', false),
    ],
    signature: { authority: null, position: 'CHỦ TỊCH', name: 'Nguyễn Văn Mẫu' },
    recipients: ['Như Điều 3', 'Bộ Nội vụ', 'Lưu: VT, NC'],
    digitalNote: {
      kind: 'copy',
      form: 'SAO Y',
      agency: 'Văn phòng Ủy ban nhân dân tỉnh Mẫu Sơn',
      time: '2026-02-06T08:30:00+07:00',
    },
    enclosed: [
      newDocument({
        type: 'KH',
        title: 'Công tác dân vận chính quyền năm 2026',
        attachedTo: { number: '553/QĐ-UBND', date: '2026-02-05', issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Mẫu Sơn' },
        body: OUTLINE.slice(0, 7),
      }),
    ],
  }),
  minutes: newDocument({
    superior: 'Ủy ban nhân dân tỉnh Mẫu Sơn',
    issuer: 'Sở Nội vụ tỉnh Mẫu Sơn',
    number: '07/BB-SNV',
    type: 'BB',
    title: 'Họp đánh giá công tác dân vận chính quyền 6 tháng đầu năm 2026',
    body: [
      prose('Thời gian bắt đầu: 08 giờ 00 ngày 05 tháng 6 năm 2026.'),
      prose('Địa điểm: phòng họp của Sở Nội vụ.'),
      prose('Cuộc họp kết thúc vào 11 giờ 00, ngày 05 tháng 6 năm 2026./.'),
    ],
    secretary: { authority: null, position: 'THƯ KÝ', name: 'Lý Thị Mẫu' },
    signature: { authority: null, position: 'CHỦ TỌA', name: 'Trần Thị Mẫu' },
    recipients: ['Các thành viên dự họp', 'Lưu: VT, Hồ sơ'],
  }),
  invitation: newDocument({
    ...ISSUER,
    number: '12/GM-SNV',
    type: 'GM',
    title: 'Dự hội nghị đối thoại với Nhân dân',
    addressees: ['Ủy ban nhân dân các xã, phường'],
    body: [prose('Sở Nội vụ trân trọng kính mời dự hội nghị đối thoại vào 08 giờ 00 ngày 10 tháng 02 năm 2026./.')],
    signature: { authority: 'TUQ. GIÁM ĐỐC', position: 'TRƯỞNG PHÒNG', name: 'Hoàng Văn Mẫu' },
    recipients: RECIPIENTS,
  }),
};
