import { FilterBar } from '../filter-bar.tsx';
import { formatDate, formatNumber } from '../format.ts';
import { HeatMap } from '../heat-map.tsx';
import { Status } from '../status.tsx';
import { type Column, DataTable } from '../table.tsx';
import { HEAT_ROWS, type SampleTask, TASKS } from './sample.ts';

const COLUMNS: readonly Column<SampleTask>[] = [
  { key: 'outline', label: 'Mục', width: 'narrow', phone: 'hidden', render: (task) => task.outline },
  { key: 'text', label: 'Nhiệm vụ', width: 'wide', phone: 'title', render: (task) => task.text },
  { key: 'lead', label: 'Chủ trì', phone: 'plain', render: (task) => task.lead },
  {
    key: 'due',
    label: 'Hạn',
    width: 'narrow',
    sort: { href: '?xep=-han', direction: 'ascending' },
    render: (task) => formatDate(task.due),
  },
  {
    key: 'people',
    label: 'Người dự',
    align: 'right',
    width: 'narrow',
    sort: { href: '?xep=nguoi' },
    phone: 'hidden',
    render: (task) => formatNumber(task.people),
  },
  {
    key: 'status',
    label: 'Trạng thái',
    width: 'narrow',
    phone: 'plain',
    render: (task) => <Status shape={task.shape} label={task.status} />,
  },
];

/** The list of tasks with everything that a list can do. */
export function SampleList() {
  return (
    <>
      <FilterBar
        action="/nhiem-vu"
        search={{ name: 'q', label: 'Tìm trong nhiệm vụ', value: 'đối thoại' }}
        filters={[
          {
            kind: 'select',
            name: 'tt',
            label: 'Trạng thái',
            value: 'qua-han',
            options: [
              { value: '', label: 'Tất cả' },
              { value: 'dang-lam', label: 'Đang làm' },
              { value: 'qua-han', label: 'Quá hạn' },
            ],
          },
          {
            kind: 'select',
            name: 'kh',
            label: 'Kế hoạch',
            options: [
              { value: '', label: 'Mọi kế hoạch' },
              { value: '61', label: '61/KH-UBND năm 2026' },
            ],
          },
          { kind: 'dates', label: 'Hạn', from: { name: 'tu', value: '2026-01-01' }, to: { name: 'den' } },
        ]}
        active={[
          { label: 'Trạng thái: Quá hạn', removeHref: '?q=doi+thoai' },
          { label: 'Từ 01/01/2026', removeHref: '?tt=qua-han' },
        ]}
        clearHref="/nhiem-vu"
        views={[
          { label: 'Việc của đơn vị', href: '?v=1', current: true, count: 31 },
          { label: 'Tôi theo dõi', href: '?v=2', count: 6 },
          { label: 'Đã giao cho xã, phường', href: '?v=3' },
        ]}
        saveViewHref="/che-do-xem/moi"
      />
      <DataTable
        caption="Nhiệm vụ của UBND xã Nà Sầm"
        columns={COLUMNS}
        rows={TASKS}
        rowKey={(task) => task.id}
        rowHref={(task) => `/nhiem-vu/${task.id}`}
        bulk={{
          action: '/nhiem-vu/hang-loat',
          actions: [
            { value: 'nhac', label: 'Gửi nhắc' },
            { value: 'thu-hoi', label: 'Thu hồi', danger: true, confirm: 'Thu hồi các nhiệm vụ đã chọn?' },
          ],
        }}
        columnChoice={{
          action: '/nhiem-vu',
          options: COLUMNS.map((column) => ({ key: column.key, label: column.label, chosen: true })),
        }}
        exports={[
          { label: 'CSV', href: '/nhiem-vu.csv' },
          { label: 'XLSX', href: '/nhiem-vu.xlsx' },
        ]}
        page={{ summary: '51–100', total: 12_000, previousHref: '?truoc=1', nextHref: '?sau=2' }}
      />
    </>
  );
}

/** Units by tasks. */
export function SampleHeatMap() {
  return (
    <HeatMap
      caption="Tiến độ kế hoạch 61/KH-UBND theo đơn vị và nhiệm vụ"
      columns={Array.from({ length: 12 }, (_, index) => ({
        key: `c${index}`,
        label: index < 8 ? `II.${index + 1}` : `III.${index - 7}`,
        title: TASKS[index % TASKS.length]?.text,
        href: `/nhiem-vu/${index}`,
      }))}
      rows={HEAT_ROWS}
    />
  );
}
