import type { HeatMapRow } from '../heat-map.tsx';
import type { NavItem } from '../page-nav.tsx';
import type { SourceLine } from '../source-view.tsx';
import type { StatusShape } from '../status.tsx';

/** The day that the gallery shows. */
export const TODAY = '2026-03-09';

export const NAV: readonly NavItem[] = [
  { key: 'desk', label: 'Bàn làm việc', shortLabel: 'Bàn việc', href: '/', icon: 'desk', inBar: true },
  { key: 'plans', label: 'Kế hoạch', href: '/ke-hoach', icon: 'plan', inBar: true },
  { key: 'tasks', label: 'Nhiệm vụ', href: '/nhiem-vu', icon: 'task', count: 7, inBar: true },
  { key: 'activities', label: 'Hoạt động', href: '/hoat-dong', icon: 'activity', inBar: true },
  { key: 'commitments', label: 'Cam kết', href: '/cam-ket', icon: 'commitment', count: 2 },
  { key: 'reports', label: 'Báo cáo', href: '/bao-cao', icon: 'report' },
  { key: 'models', label: 'Dân vận khéo', href: '/dan-van-kheo', icon: 'model' },
  { key: 'scores', label: 'Chấm điểm', href: '/cham-diem', icon: 'scorecard' },
  { key: 'citizens', label: 'Công dân', href: '/cong-dan', icon: 'citizen' },
  { key: 'democracy', label: 'Dân chủ cơ sở', href: '/dan-chu-co-so', icon: 'democracy' },
  { key: 'documents', label: 'Văn bản', href: '/van-ban', icon: 'document' },
  { key: 'units', label: 'Đơn vị', href: '/don-vi', icon: 'unit' },
];

export interface SampleTask {
  id: string;
  outline: string;
  text: string;
  lead: string;
  due: string;
  shape: StatusShape;
  status?: string;
  people: number;
}

export const TASKS: readonly SampleTask[] = [
  {
    id: 't1',
    outline: 'III.8',
    text: 'Xây dựng kế hoạch công tác dân vận chính quyền năm 2026, gửi về Sở Nội vụ để tổng hợp',
    lead: 'Phòng Văn hóa - Xã hội',
    due: '2026-03-07',
    shape: 'late',
    status: 'Quá hạn 2 ngày',
    people: 65,
  },
  {
    id: 't2',
    outline: 'II.5',
    text: 'Tổ chức đối thoại giữa người đứng đầu cấp ủy, chính quyền với Nhân dân',
    lead: 'Văn phòng HĐND và UBND',
    due: '2026-06-15',
    shape: 'doing',
    people: 1234,
  },
  {
    id: 't3',
    outline: 'II.6',
    text: 'Đăng ký xây dựng mô hình “Dân vận khéo” trong hệ thống cơ quan hành chính nhà nước',
    lead: 'Phòng Văn hóa - Xã hội',
    due: '2026-03-10',
    shape: 'due-soon',
    status: 'Còn 1 ngày',
    people: 12,
  },
  {
    id: 't4',
    outline: 'II.2',
    text: 'Rà soát, đơn giản hóa thủ tục hành chính; niêm yết công khai tại Trung tâm Phục vụ hành chính công',
    lead: 'Trung tâm Phục vụ hành chính công',
    due: '2026-02-28',
    shape: 'done',
    people: 308,
  },
  {
    id: 't5',
    outline: 'II.7',
    text: 'Lấy ý kiến Nhân dân về việc sắp xếp thôn, tổ dân phố',
    lead: 'Phòng Kinh tế',
    due: '2026-04-30',
    shape: 'not-received',
    people: 0,
  },
  {
    id: 't6',
    outline: 'II.3',
    text: 'Kiểm tra việc thực hiện dân chủ trong hoạt động của cơ quan, đơn vị',
    lead: 'Thanh tra tỉnh',
    due: '2026-09-30',
    shape: 'exempt',
    people: 0,
  },
];

const UNIT_NAMES = [
  'Sở Nội vụ',
  'Sở Tư pháp',
  'Sở Nông nghiệp và Môi trường',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Phường Kỳ Lừa',
  'Xã Nà Sầm',
  'Xã Hòa Bình Thượng',
  'Xã Thụy Hùng',
  'Đặc khu Bản Cáu',
] as const;

const SHAPES: readonly StatusShape[] = [
  'done',
  'done',
  'doing',
  'done',
  'not-received',
  'doing',
  'not-assigned',
  'late',
];

export const HEAT_ROWS: readonly HeatMapRow[] = UNIT_NAMES.map((label, row) => ({
  key: `u${row}`,
  label,
  href: `/don-vi/u${row}`,
  rate: [0.94, 0.78, 0.82, 0.71, 0.66, 0.61, 0.45, 0.88, 0.52][row] ?? 0,
  cells: Array.from({ length: 12 }, (_, column) => {
    const shape = SHAPES[(row * 3 + column * 5 + ((row * column) % 4)) % SHAPES.length] ?? 'done';
    const days = shape === 'late' ? 1 + ((row + column) % 12) : undefined;
    return { shape, days, href: shape === 'not-assigned' ? undefined : `/giao-viec/${row}-${column}` };
  }),
}));

export const SOURCE_LINES: readonly SourceLine[] = [
  'III. TỔ CHỨC THỰC HIỆN',
  '1. Sở Nội vụ là cơ quan thường trực, tham mưu UBND tỉnh theo dõi, đôn đốc, kiểm tra việc',
  'thực hiện Kế hoạch này; tổng hợp kết quả, báo cáo UBND tỉnh trước ngày 20/6 và 20/11/2026.',
  '4. Thanh tra tỉnh chủ trì, phối hợp với các cơ quan liên quan hướng dẫn công tác tiếp công',
  'dân, giải quyết khiếu nại, tố cáo ngay từ cơ sở.',
  '8. UBND các xã, phường xây dựng kế hoạch công tác dân vận chính quyền năm 2026 phù hợp với',
  'tình hình thực tế của địa phương (gửi kế hoạch về Sở Nội vụ trước ngày 10/3/2026 để tổng hợp).',
  '9. Trung tâm Phục vụ hành chính công tỉnh công khai kết quả giải quyết hồ sơ hằng tuần.',
].map((text, index) => (index === 0 ? { number: 212, text, page: 8 } : { number: 212 + index, text }));
