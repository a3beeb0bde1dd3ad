import { describe, expect, it } from 'vitest';
import { readAssignments, readUnitsOf } from './assignments.ts';
import type { Section } from './sections.ts';

function told(text: string, section: Section, isDamaged = false): string[] {
  return readAssignments(text, { section, isDamaged, isHeading: false })
    .filter((unit) => unit.role !== 'coordinate')
    .map((unit) => unit.name);
}

describe('who a sentence tells', () => {
  it('hears another subject behind a semicolon', () => {
    expect(told('Sở Y tế tăng cường tuyên truyền; các cơ quan báo chí phối hợp đưa tin.', 'assign')).toEqual([
      'Sở Y tế',
      'Các cơ quan báo chí',
    ]);
  });

  it('gives partners to the clause that names them', () => {
    const text =
      'Giao Ban Quản lý dự án bàn giao khu tái định cư trước 30/8/2026; Sở Nội vụ chủ trì, phối hợp với Trung tâm Dịch vụ việc làm mở lớp.';
    expect(told(text, 'content')).toEqual(['Ban Quản lý dự án', 'Sở Nội vụ']);
  });

  it('hears the sentence that stands between another and its partners', () => {
    const text =
      'UBND xã tổ chức đối thoại. Văn phòng HĐND và UBND xã chuẩn bị nội dung. Đơn thư phối hợp với Ủy ban MTTQ xã hòa giải.';
    expect(told(text, 'content')).toEqual(['UBND xã', 'Văn phòng HĐND và UBND xã']);
  });

  it('takes no list that goes on behind a semicolon for a subject', () => {
    const text = 'Sở Nội vụ theo dõi, hướng dẫn các sở, ban, ngành; các xã, phường tổ chức thực hiện.';
    expect(told(text, 'assign')).toEqual(['Sở Nội vụ']);
    expect(told('Sở Nội vụ kiểm tra; mỗi địa phương đề nghị khen thưởng không quá 02 tập thể.', 'assign')).toEqual([
      'Sở Nội vụ',
    ]);
  });

  it('hears the one whom the sentence before names last', () => {
    const text = 'UBND các xã, phường báo cáo, gửi Sở Nội vụ; Sở Nội vụ tổng hợp, trình UBND tỉnh.';
    expect(told(text, 'assign')).toEqual(['UBND các xã, phường', 'Sở Nội vụ']);
  });

  it('hears the issuer in a heading about what it is bound to', () => {
    const heading = { section: 'assign', isDamaged: false, isHeading: true } as const;
    expect(readAssignments('Trách nhiệm của UBND tỉnh', heading).map(({ name }) => name)).toEqual(['UBND tỉnh']);
  });

  it('goes on with a list behind what qualifies its first units', () => {
    const label = 'Sở Xây dựng, Sở Tài chính theo lĩnh vực được phân công; UBND các xã, phường.';
    expect(readUnitsOf(label, 'lead', false).map(({ name }) => name)).toEqual([
      'Sở Xây dựng',
      'Sở Tài chính',
      'UBND các xã, phường',
    ]);
  });

  it('hears everyone in a section of content where they are asked or bound', () => {
    expect(told('Yêu cầu các cơ quan, đơn vị xử lý kiến nghị trong 05 ngày.', 'content')).toEqual([
      'Các cơ quan, đơn vị',
    ]);
    expect(told('Thủ trưởng các sở, ban, ngành chịu trách nhiệm về kết quả.', 'content')).toEqual([
      'Thủ trưởng các sở, ban, ngành',
    ]);
    expect(told('Các cơ quan, đơn vị thực hiện nghiêm việc tiếp công dân.', 'content')).toEqual([]);
  });

  it('takes the topic before a colon for no unit', () => {
    expect(told('Báo và Đài: Đề nghị Báo và Phát thanh, Truyền hình Cao Bằng mở chuyên mục.', 'assign')).toEqual([
      'Báo và Phát thanh, Truyền hình Cao Bằng',
    ]);
  });

  it('hears an invitation as what is asked', () => {
    expect(told('Mời Hội Nông dân tỉnh, Liên đoàn Lao động tỉnh tham gia giám sát.', 'content')).toEqual([
      'Hội Nông dân tỉnh',
      'Liên đoàn Lao động tỉnh',
    ]);
  });

  it('reads a name with words that no table knows up to the verb', () => {
    expect(told('UBND các xã vùng sâu vùng xa lập danh sách hộ nghèo.', 'assign')).toEqual([
      'UBND các xã vùng sâu vùng xa',
    ]);
    expect(told('UBND các xã về việc lập danh sách.', 'assign')).toEqual([]);
  });

  it('reads each unit of a heading, and none that stand below it', () => {
    const heading = (text: string) =>
      readAssignments(text, { section: 'assign', isDamaged: false, isHeading: true }).map((unit) => unit.name);
    expect(heading('Trung tâm Giống cây trồng, vật nuôi; Văn phòng Sở')).toEqual([
      'Trung tâm Giống cây trồng, vật nuôi',
      'Văn phòng Sở',
    ]);
    expect(heading('Đề nghị các đơn vị sau phối hợp')).toEqual([]);
  });

  it('hears who is told behind a title that ran into the text', () => {
    expect(told('Kinh tế số Giao Phòng Kinh tế phối hợp đưa sản phẩm lên sàn.', 'content')).toEqual(['Phòng Kinh tế']);
  });

  it.each([
    'Chủ tịch UBND các xã, phường trong phạm vi nhiệm vụ, quyền hạn của mình, tập trung thực hiện.',
    'Chế độ thông tin: vào ngày 25 hằng tháng, Chủ tịch UBND các xã, phường trao đổi bằng văn bản.',
  ])('hears who is told behind or before what says how far and when: %s', (text) => {
    expect(told(text, 'content')).toEqual(['Chủ tịch UBND các xã, phường']);
  });

  it('hears who does what stands before a colon, however long', () => {
    const text =
      'Tuyên truyền tiết kiệm điện, an toàn hành lang lưới điện cao áp trong Nhân dân: Phòng Kỹ thuật tổ chức.';
    expect(told(text, 'content')).toEqual(['Phòng Kỹ thuật']);
    const members = 'Kiện toàn Tổ công tác tiếp dân lưu động của xã đến từng thôn, gồm: Phòng Kinh tế phụ trách chung.';
    expect(told(members, 'content')).toEqual([]);
  });

  it('hears who is told, and not what, in a heading that ends with a verb', () => {
    const heading = { section: 'assign', isDamaged: false, isHeading: true } as const;
    const read = readAssignments('Các sở, ban, ngành, UBND các xã, phường tập trung', heading);
    expect(read.map(({ name }) => name)).toEqual(['Các sở, ban, ngành', 'UBND các xã, phường']);
  });

  it('parts who leads, who helps and who does something else in a label', () => {
    const label = 'Sở Nội vụ chủ trì; Sở Tư pháp, Văn phòng UBND tỉnh phối hợp; UBND các xã cử người tham gia.';
    expect(readUnitsOf(label, 'perform', false).map(({ role, name }) => `${role} ${name}`)).toEqual([
      'lead Sở Nội vụ',
      'coordinate Sở Tư pháp',
      'coordinate Văn phòng UBND tỉnh',
      'perform UBND các xã',
    ]);
  });

  it('hears who is singled out', () => {
    expect(told('Riêng các trung tâm y tế khu vực chỉ đạo các trạm y tế.', 'assign')).toEqual([
      'Các trung tâm y tế khu vực',
    ]);
    expect(told('Trong đó Sở Xây dựng giải quyết 03 vụ, Công an tỉnh thụ lý 02 vụ.', 'assign')).toEqual([
      'Sở Xây dựng',
      'Công an tỉnh',
    ]);
    const text =
      'Đề nghị các đoàn thể xã vận động. Trong đó: Hội Nông dân xã vận động hội viên giữ vệ sinh đồng ruộng.';
    expect(told(text, 'assign')).toContain('Hội Nông dân xã');
  });

  it('passes over who has set up a unit', () => {
    expect(told('Tổ thẩm định do UBND huyện thành lập tiến hành khảo sát.', 'content')).toEqual(['Tổ thẩm định']);
    expect(told('Tổ thẩm định do UBND huyện thành lập.', 'content')).toEqual([]);
  });

  it('hears whose duties a heading announces', () => {
    const heading = (text: string) =>
      readAssignments(text, { section: 'content', isDamaged: false, isHeading: true }).map(({ name }) => name);
    expect(heading('Nhiệm vụ chung của các sở, ban, ngành và UBND các xã')).toEqual([
      'Các sở, ban, ngành',
      'UBND các xã',
    ]);
    expect(heading('Giám đốc các sở tập trung thực hiện tốt các nhiệm vụ sau')).toEqual(['Giám đốc các sở']);
    expect(heading('Nhiệm vụ của công tác dân vận trong các sở, ban, ngành')).toEqual([]);
  });

  it.each([
    [
      'Tổ kiểm tra công vụ của Văn phòng (thành lập theo Quyết định số 12/QĐ-VP)',
      ['Tổ kiểm tra công vụ của Văn phòng'],
    ],
    [
      'Đoàn kiểm tra liên ngành cải cách hành chính tỉnh, Sở Nội vụ',
      ['Đoàn kiểm tra liên ngành cải cách hành chính tỉnh', 'Sở Nội vụ'],
    ],
    ['Sở Nội vụ làm đầu mối', ['Sở Nội vụ']],
    ['Sở Nội vụ đối với thanh niên, Sở Tài chính đối với doanh nghiệp', ['Sở Nội vụ', 'Sở Tài chính']],
    ['UBND các xã thường xuyên báo cáo', ['UBND các xã']],
  ])('reads the units of a label: %s', (text, expected) => {
    expect(readUnitsOf(text, 'lead', false).map(({ name }) => name)).toEqual(expected);
  });

  it('takes no unit for a damaged "Phân công"', () => {
    expect(told('Ban Công tác Mặt trận các khu phố tổ chức lấy ý kiến.', 'assign', true)).toEqual([
      'Ban Công tác Mặt trận các khu phố',
    ]);
  });
});
