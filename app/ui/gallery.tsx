import type { Theme } from './document-shell.tsx';
import { formatWeekday } from './format.ts';
import { SampleCharts } from './gallery/charts.tsx';
import { SampleDesk } from './gallery/desk.tsx';
import { SampleForms } from './gallery/forms.tsx';
import { SampleHeatMap, SampleList } from './gallery/lists.tsx';
import { SampleRecords } from './gallery/records.tsx';
import { NAV } from './gallery/sample.ts';
import { SampleSource } from './gallery/source.tsx';
import { Icon } from './icons.tsx';
import { Page, type PageProps } from './page.tsx';
import { Status } from './status.tsx';

/** The pages of the gallery, each a group of components as they stand together in the product. */
export const GALLERY_PAGES = ['desk', 'list', 'heat', 'record', 'form', 'source', 'charts'] as const;

export type GalleryPage = (typeof GALLERY_PAGES)[number];

const BASE: Omit<PageProps, 'title'> = {
  person: { name: 'Nông Thị Hòa', position: 'Phòng Văn hóa - Xã hội' },
  unit: {
    id: 'na-sam',
    name: 'UBND xã Nà Sầm',
    role: 'Cán bộ theo dõi',
    change: {
      action: '/don-vi-dang-chon',
      choices: [
        { id: 'na-sam', name: 'UBND xã Nà Sầm', role: 'Cán bộ theo dõi' },
        { id: 'ban-cau', name: 'Thôn Bản Cáu', role: 'Trưởng thôn' },
      ],
    },
  },
  nav: NAV,
  search: { action: '/tim-kiem' },
  bell: { href: '/thong-bao', count: 4 },
  account: {
    signOutAction: '/dang-xuat',
    themeAction: '/giao-dien',
    links: [{ label: 'Tài khoản và bảo mật', href: '/tai-khoan' }],
  },
};

/** One page of the gallery: every component with the words of real administrative work. */
export function Gallery({ page, theme }: { page: GalleryPage; theme: Theme }) {
  switch (page) {
    case 'desk':
      return (
        <Page
          {...BASE}
          theme={theme}
          title="Bàn làm việc"
          heading="UBND xã Nà Sầm"
          current="desk"
          subtitle={formatWeekday('2026-03-09')}
          notices={[{ tone: 'success', text: 'Đã lưu buổi đối thoại tại thôn Bản Cáu' }]}
          actions={
            <a class="btn btn-primary" href="/hoat-dong/moi">
              <Icon name="add" />
              Ghi việc đã làm
            </a>
          }
        >
          <SampleDesk />
        </Page>
      );
    case 'list':
      return (
        <Page {...BASE} theme={theme} title="Nhiệm vụ" current="tasks" htmx>
          <SampleList />
        </Page>
      );
    case 'heat':
      return (
        <Page
          {...BASE}
          theme={theme}
          title="Điều phối"
          current="plans"
          breadcrumbs={[
            { label: 'Kế hoạch', href: '/ke-hoach' },
            { label: '61/KH-UBND', href: '/ke-hoach/61' },
            { label: 'Điều phối' },
          ]}
          subtitle="Kế hoạch 61/KH-UBND năm 2026, kỳ 6 tháng"
          actions={
            <button class="btn btn-primary" type="button">
              <Icon name="send" />
              Gửi nhắc 7 đơn vị chậm
            </button>
          }
        >
          <SampleHeatMap />
        </Page>
      );
    case 'record':
      return (
        <Page
          {...BASE}
          theme={theme}
          title="Xây dựng kế hoạch công tác dân vận chính quyền năm 2026"
          pretitle="Nhiệm vụ III.8 · Kế hoạch 61/KH-UBND"
          current="tasks"
          subtitle={
            <>
              <Status shape="due-soon" label="còn 1 ngày" pill /> <span>Chủ trì: Phòng Văn hóa - Xã hội</span>
            </>
          }
          breadcrumbs={[{ label: 'Nhiệm vụ', href: '/nhiem-vu' }, { label: 'III.8' }]}
          actions={
            <>
              <a class="btn" href="#chuyen">
                Chuyển
              </a>
              <a class="btn btn-primary" href="#xong">
                Báo hoàn thành
              </a>
            </>
          }
        >
          <SampleRecords />
        </Page>
      );
    case 'charts':
      return (
        <Page {...BASE} theme={theme} title="Biểu đồ" current="reports">
          <SampleCharts />
        </Page>
      );
    case 'form':
      return (
        <Page {...BASE} theme={theme} title="Ghi việc đã làm" current="activities">
          <SampleForms />
        </Page>
      );
    case 'source':
      return (
        <Page
          {...BASE}
          theme={theme}
          title="Đọc kế hoạch"
          heading="61/KH-UBND"
          current="plans"
          pretitle="UBND tỉnh Lạng Sơn · 26/02/2026"
          subtitle="37 việc · 4 chỗ cần xem"
          actions={
            <a class="btn btn-primary" href="#ban-hanh">
              Ban hành và giao việc
            </a>
          }
        >
          <SampleSource />
        </Page>
      );
  }
}
