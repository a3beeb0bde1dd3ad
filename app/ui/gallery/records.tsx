import { Card, CardGrid, Stack } from '../card.tsx';
import { DescriptionList } from '../description-list.tsx';
import { Diff } from '../diff.tsx';
import { EmptyState } from '../empty.tsx';
import { NoticeBox } from '../notices.tsx';
import { SixClear, SixClearList } from '../six-clear.tsx';
import { STATUS_SHAPES, Status, type StatusShape } from '../status.tsx';
import { Steps } from '../steps.tsx';
import { Tabs } from '../tabs.tsx';
import { Timeline } from '../timeline.tsx';

const SHAPES = Object.keys(STATUS_SHAPES) as StatusShape[];

/** States, history, facts, tree: what the page of one record is made of. */
export function SampleRecords() {
  return (
    <Stack>
      <Tabs
        label="Các phần của nhiệm vụ"
        tabs={[
          { label: 'Tổng quan', href: '#', current: true },
          { label: 'Đơn vị thực hiện', href: '#', count: 65 },
          { label: 'Minh chứng', href: '#', count: 4 },
          { label: 'Nhật ký', href: '#' },
        ]}
      />
      <Card title="Các bước" icon="task">
        <Steps
          label="Tiến trình giao việc"
          steps={[
            { label: 'Đã giao', state: 'done', note: '26/02/2026' },
            { label: 'Đã nhận', state: 'done', note: '27/02/2026, Phòng Văn hóa - Xã hội' },
            { label: 'Đang thực hiện', state: 'current', note: 'Nông Thị Hòa theo dõi' },
            { label: 'Hoàn thành', state: 'todo', note: 'hạn 10/03/2026' },
          ]}
        />
      </Card>
      <CardGrid>
        <Card title="Thông tin nhiệm vụ" actions={<a href="/sua">Sửa</a>}>
          <DescriptionList
            items={[
              { term: 'Chủ trì', value: 'Phòng Văn hóa - Xã hội' },
              { term: 'Phối hợp', value: 'Ủy ban MTTQ Việt Nam xã' },
              { term: 'Thời hạn', value: '10/03/2026' },
              { term: 'Sản phẩm', value: 'Kế hoạch của UBND xã' },
              { term: 'Kinh phí', value: undefined },
              {
                term: 'Nguồn',
                value: <a href="/ke-hoach/61">Kế hoạch 61/KH-UBND ngày 26/02/2026, mục III.8</a>,
                wide: true,
              },
            ]}
          />
        </Card>
        <Card title="6 rõ">
          <Stack>
            <SixClear
              marks={{
                person: true,
                work: true,
                time: '',
                responsibility: true,
                authority: true,
                result: 'chưa rõ sản phẩm',
              }}
            />
            <SixClearList
              marks={{
                person: true,
                work: true,
                time: '',
                responsibility: true,
                authority: true,
                result: 'chưa rõ sản phẩm',
              }}
              fixHref={(point) => `#${point}`}
            />
          </Stack>
        </Card>
        <Card title="Nhật ký" icon="history">
          <Timeline
            entries={[
              {
                who: 'Nông Thị Hòa',
                unit: 'Phòng Văn hóa - Xã hội',
                what: 'xin lùi hạn đến 15/03/2026',
                at: '2026-03-09T02:12:00Z',
                icon: 'clock',
                tone: 'warning',
                detail: 'Chờ ý kiến của Ban Thường vụ Đảng ủy xã.',
              },
              {
                who: 'Hoàng Văn Thụy',
                unit: 'Chủ tịch UBND xã',
                what: 'đã nhận nhiệm vụ',
                at: '2026-02-27T01:05:00Z',
                icon: 'check',
                tone: 'success',
              },
              { who: 'Hệ thống', what: 'đã gửi thông báo giao việc', at: '2026-02-26T08:40:00Z', icon: 'send' },
            ]}
          />
        </Card>
        <Card title="Trạng thái">
          <div class="k-legend">
            {SHAPES.map((shape) => (
              <Status shape={shape} />
            ))}
          </div>
          <div class="k-legend">
            {SHAPES.map((shape) => (
              <Status shape={shape} pill />
            ))}
          </div>
        </Card>
        <Card title="Thay đổi của bản sửa đổi">
          <Diff
            before="UBND các xã, phường gửi kế hoạch về Sở Nội vụ trước ngày 10/3/2026 để tổng hợp."
            after="UBND các xã, phường, đặc khu gửi kế hoạch về Sở Nội vụ trước ngày 15/3/2026 để tổng hợp, theo dõi."
          />
        </Card>
        <Card title="Thông báo" tone="warning">
          <Stack>
            <NoticeBox
              tone="info"
              text="Quy định này chưa được kiểm chứng"
              detail="Căn cứ Điều 13; chờ Sở Tư pháp xác nhận."
            />
            <NoticeBox tone="success" text="Đã gửi kế hoạch về Sở Nội vụ" />
            <NoticeBox tone="warning" text="2 đơn vị chưa khớp tên" />
            <NoticeBox
              tone="danger"
              text="Không đọc được tệp"
              detail="Tệp được đặt mật khẩu. Gỡ mật khẩu rồi gửi lại."
            />
          </Stack>
        </Card>
        <Card title="Minh chứng">
          <EmptyState
            icon="photo"
            title="Chưa có minh chứng"
            text="Thêm ảnh, văn bản hoặc đường dẫn cho thấy việc đã làm."
            action={
              <a class="btn btn-primary" href="#them">
                Thêm minh chứng
              </a>
            }
          />
        </Card>
      </CardGrid>
    </Stack>
  );
}
