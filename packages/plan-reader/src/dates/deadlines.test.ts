import { describe, expect, it } from 'vitest';
import { readDeadlines } from './deadlines.ts';
import type { PlanYear } from './plan-year.ts';
import { readPlanYear } from './plan-year.ts';

const PLAN: PlanYear = { year: 2026, issued: '2026-01-12' };

function dates(text: string, isLabelled = false): (string | null)[] {
  return readDeadlines(text, PLAN, isLabelled).map((deadline) => deadline.date);
}

describe('deadlines in a sentence', () => {
  it.each([
    ['gửi về Sở Nội vụ trước ngày 10/3/2026', ['2026-03-10']],
    ['gửi trước 10/3', ['2026-03-10']],
    ['chậm nhất là ngày 15/4/2026, để tổng hợp', ['2026-04-15']],
    ['xong trước ngày 16 tháng 12 năm 2026', ['2026-12-16']],
    ['hoàn thành trong tháng 12/2026', ['2026-12-31']],
    ['báo cáo 6 tháng, 9 tháng và năm trước ngày 10/6; 10/9 và 25/11/2026', ['2026-06-10', '2026-09-10', '2026-11-25']],
    ['Vùng đồng bằng, ven biển: ngày 22/8/2026;', ['2026-08-22']],
    ['gửi về Văn phòng Sở trước 17 giờ 00 ngày 27/3/2026', ['2026-03-27']],
    ['chậm nhất 16h30, ngày 15/6/2026', ['2026-06-15']],
    ['trước ngày 05/6/2026 (6 tháng) và ngày 10/11/2026 (năm)', ['2026-06-05', '2026-11-10']],
    ['tổ chức vào sáng ngày 30/5/2026 tại Quảng trường 3-2', ['2026-05-30']],
    ['xong trong tháng 3 (trước ngày 25/3/2026)', ['2026-03-25']],
    ['hoàn thành trước 30/9/20261.', ['2026-09-30']],
    ['hoàn thành trong tháng 02/2028', ['2028-02-29']],
    ['tổ chức hội nghị đối thoại vào ngày 15/6 và ngày 15/10/2026', ['2026-06-15', '2026-10-15']],
    ['hoàn thành trong quý III/2026', ['2026-09-30']],
    ['hoàn thành trong quý 11/2026', ['2026-06-30']],
    ['hoàn thành trong quý 1V năm 2026, quý 2/2026', ['2026-12-31']],
    ['trước ngày 01/6 và 15/11 hằng năm', ['2026-06-01', '2026-11-15']],
    ['trước ngày 05 tháng 6 và ngày 05 tháng 11 năm 2026', ['2026-06-05', '2026-11-05']],
    ['6 tháng (trước ngày 15/6), năm (trước ngày 15/12)', ['2026-06-15', '2026-12-15']],
    ['cập nhật lên Cổng thông tin điện tử tỉnh vào ngày 15/6 và 15/12', ['2026-06-15', '2026-12-15']],
    ['giri vé S& Noi vu trude 10/3/2026', ['2026-03-10']],
    ['cham nhdt 1a ngay 15/4/2026', ['2026-04-15']],
  ])('reads %s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it.each([
    'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ',
    'từ ngày 15/11 đến ngày 15/12',
    'kể từ ngày 01/7/2026',
    'đến năm 2030 đạt 60%',
    'ngày 30 tháng 02 năm 2026',
    'trước ngày 31/02/2026',
    'trước khi gửi về cấp trên',
    'trước ngày 01/7/2025 chưa thực hiện',
  ])('finds none in %s', (text) => {
    expect(dates(text)).toEqual([]);
  });
});

describe('deadlines behind a label', () => {
  it.each([
    ['Tháng 12/2026.', ['2026-12-31']],
    ['Quí IV-2026', ['2026-12-31']],
    ['Từ ngày 01/01/2026 đến ngày 31/3/2026', ['2026-03-31']],
    ['Tháng 11 - 12/2026', ['2026-12-31']],
    ['Năm 2026', ['2026-12-31']],
    ['Thường xuyên', []],
    ['Từ 01/7/2026', []],
  ])('reads %s', (text, expected) => {
    expect(dates(text, true)).toEqual(expected);
  });
});

describe('recurrence', () => {
  it.each([
    ['trước ngày 25/12 hàng năm', 'yearly'],
    ['báo cáo 6 tháng trước ngày 15/6/2026', null],
    ['định kỳ báo cáo 6 tháng (trước ngày 15/6)', 'yearly'],
    ['báo cáo 6 tháng một lần, trước ngày 15/6', 'half-yearly'],
    ['báo cáo năm (trước 25/11)', null],
    ['gửi trước ngày 31/01/2026', null],
  ])('of %s', (text, repeats) => {
    expect(readDeadlines(text, PLAN)[0]?.repeats).toBe(repeats);
  });

  it('moves a yearly date that is past to the next year, and says so', () => {
    const [deadline] = readDeadlines('hằng năm (trước ngày 05 tháng 01)', PLAN);
    expect(deadline).toMatchObject({ date: '2027-01-05', isAmbiguous: true });
  });
});

describe('the year of a plan', () => {
  const header = {
    issuer: null,
    number: null,
    place: null,
    type: 'KH',
    signer: null,
    recipients: [],
    attachedTo: null,
  };

  it.each([
    ['Công tác dân vận năm 2026', '2025-12-20', 2026],
    ['Nâng cao năng lực giai đoạn 2026 - 2030', '2025-11-20', 2026],
    ['Lộ trình đến năm 2035', '2025-11-19', 2025],
    ['Không nêu năm', '2026-02-01', 2026],
  ])('of "%s" is %s', (title, date, year) => {
    expect(readPlanYear({ ...header, title, date }, []).year).toBe(year);
  });
});
