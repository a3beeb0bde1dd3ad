import { Agenda } from '../agenda.tsx';
import { Card, CardGrid, Stack } from '../card.tsx';
import { DueList } from '../due-list.tsx';
import { Progress } from '../progress.tsx';
import { StatRow } from '../stat.tsx';
import { TODAY } from './sample.ts';

/** The desk of a commune, as the sketch of the product draws it. */
export function SampleDesk() {
  return (
    <CardGrid layout="main-side">
      <Stack>
        <Card title="Cần làm ngay" subtitle="3 việc" flush actions={<a href="/nhiem-vu">Xem tất cả</a>}>
          <DueList
            today={TODAY}
            items={[
              {
                title: 'Gửi kế hoạch về Sở Nội vụ',
                href: '/nhiem-vu/1',
                due: '2026-03-07',
                note: 'Kế hoạch 61/KH-UBND, mục III.8',
              },
              {
                title: 'Lập danh sách mô hình “Dân vận khéo” đăng ký',
                href: '/nhiem-vu/2',
                due: '2026-03-10',
                note: 'Kế hoạch 61/KH-UBND, mục II.6',
              },
              {
                title: 'Niêm yết dự toán ngân sách xã tại trụ sở và nhà văn hóa thôn',
                href: '/nhiem-vu/3',
                due: '2026-03-15',
                note: 'Luật Thực hiện dân chủ ở cơ sở, Điều 13',
                action: (
                  <a class="btn btn-sm" href="/nhiem-vu/3/ghi">
                    Ghi kết quả
                  </a>
                ),
              },
            ]}
          />
        </Card>
        <Card title="Kế hoạch 61/KH-UBND" subtitle="31 việc của xã">
          <Progress
            label="Tiến độ kế hoạch 61/KH-UBND"
            quietLabel
            segments={[
              { label: 'xong', value: 12, tone: 'success', href: '/nhiem-vu?tt=xong' },
              { label: 'đang làm', value: 14, tone: 'accent', href: '/nhiem-vu?tt=dang-lam' },
              { label: 'quá hạn', value: 1, tone: 'danger', href: '/nhiem-vu?tt=qua-han' },
              { label: 'chưa nhận', value: 4, tone: 'neutral', href: '/nhiem-vu?tt=chua-nhan' },
            ]}
          />
        </Card>
      </Stack>
      <Stack>
        <Card title="Lịch tuần này" flush>
          <Agenda
            today={TODAY}
            items={[
              { date: '2026-03-09', time: '07:30', title: 'Chào cờ, giao ban đầu tuần' },
              {
                date: '2026-03-10',
                time: '08:00',
                title: 'Chủ tịch tiếp công dân',
                href: '/hoat-dong/1',
                note: 'Trụ sở UBND xã',
              },
              {
                date: '2026-03-12',
                time: '14:00',
                title: 'Đối thoại thôn Bản Cáu',
                href: '/hoat-dong/2',
                note: 'Nhà văn hóa thôn',
              },
            ]}
          />
        </Card>
        <StatRow
          stats={[
            { label: 'Đã hứa với dân', value: 5, note: '1 sắp đến hạn', href: '/cam-ket' },
            { label: 'Báo cáo 6 tháng', value: '41/52', note: 'số liệu đã có', href: '/bao-cao' },
          ]}
        />
      </Stack>
    </CardGrid>
  );
}
