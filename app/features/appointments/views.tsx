import { MoreStyle } from '../../ui/more-style.tsx';
import { Tabs } from '../../ui/tabs.tsx';

/** The rooms around the week. */
export function WeekViews({ current }: { current: 'week' | 'programme' | 'reports' | 'committees' }) {
  return (
    <>
      <MoreStyle />
      <Tabs
        label="Lịch và chương trình"
        tabs={[
          { label: 'Lịch tuần', href: '/lich', current: current === 'week' },
          { label: 'Chương trình', href: '/lich/chuong-trinh', current: current === 'programme' },
          { label: 'Báo cáo tuần', href: '/bao-cao-tuan', current: current === 'reports' },
          { label: 'Ban chỉ đạo', href: '/ban-chi-dao', current: current === 'committees' },
        ]}
      />
    </>
  );
}
