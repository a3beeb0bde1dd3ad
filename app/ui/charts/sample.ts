import type { ChartData } from './chart.ts';

const UNITS = ['Xã Nà Sầm', 'Phường Đông Kinh', 'Xã Thất Khê', 'Sở Văn hóa, Thể thao và Du lịch tỉnh'];

/** Invented numbers, for the gallery and the tests. */
export const COMPARED: ChartData = {
  title: 'Số cuộc đối thoại theo đơn vị',
  unit: 'cuộc',
  categories: UNITS,
  series: [
    { name: '6 tháng đầu năm 2025', values: [12, 9, 1234.5, 40] },
    { name: '6 tháng đầu năm 2026', values: [15, null, 900, 62] },
  ],
};

export const PROGRESS: ChartData = {
  title: 'Tiến độ thực hiện nhiệm vụ',
  unit: 'nhiệm vụ',
  categories: UNITS,
  series: [
    { name: 'Hoàn thành', values: [12, 9, 20, 0] },
    { name: 'Đang thực hiện', values: [5, 3, 1, 8] },
    { name: 'Quá hạn', values: [1, 0, 2, 3] },
  ],
};

export const MONTHS: ChartData = {
  title: 'Số lượt tiếp công dân theo tháng',
  unit: 'lượt',
  categories: ['Tháng 1', 'Tháng 2', 'Tháng 3', 'Tháng 4', 'Tháng 5', 'Tháng 6'],
  series: [
    { name: 'Năm 2025', values: [12, 19, 30, 22, 40, 41] },
    { name: 'Năm 2026', values: [15, 25, 18, 35, 50, 66] },
  ],
};

export const SHARES: ChartData = {
  title: 'Đơn đã nhận theo loại',
  unit: 'đơn',
  categories: ['Khiếu nại', 'Tố cáo', 'Kiến nghị, phản ánh'],
  series: [{ name: 'Số đơn', values: [120, 30, 410] }],
};
