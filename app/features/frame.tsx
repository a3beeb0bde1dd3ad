import type { Child } from 'hono/jsx';
import type { Role } from '../platform/actor.ts';
import { today } from '../platform/clock.ts';
import { getSignedIn, type Request } from '../platform/http/context.ts';
import { encodeText } from '../platform/http/encode.ts';
import { takeFlash } from '../platform/http/flash.ts';
import { personKey, type Seat } from '../platform/sign-in/sessions.ts';
import { formatWeekday } from '../ui/format.ts';
import type { Notice } from '../ui/notices.tsx';
import { Page, type PageProps } from '../ui/page.tsx';
import type { NavItem } from '../ui/page-nav.tsx';
import { unseenOf } from './notifications/unseen.ts';
import { agencyName } from './units/unit.ts';

/** What a feature says of its page; the frame adds who is signed in, the way around and what just happened. */
export type FrameProps = Pick<
  PageProps,
  'title' | 'heading' | 'pretitle' | 'subtitle' | 'actions' | 'breadcrumbs' | 'current' | 'htmx'
> & {
  status?: 200 | 422;
  /** Said above the page, before what the page before left to say. */
  notices?: Notice[];
};

export const roleNames: Record<Role, string> = {
  officer: 'Chuyên viên',
  leader: 'Lãnh đạo',
  overseer: 'Theo dõi, giám sát',
  administrator: 'Quản trị',
  village_head: 'Trưởng thôn',
  citizen: 'Người dân',
  system: 'Hệ thống',
};

interface NavEntry extends NavItem {
  roles?: readonly Role[];
}

const nav: readonly NavEntry[] = [
  { key: 'desk', label: 'Bàn làm việc', shortLabel: 'Bàn', href: '/', icon: 'desk', inBar: true },
  { key: 'tasks', label: 'Nhiệm vụ', href: '/nhiem-vu', icon: 'task', inBar: true },
  { key: 'activities', label: 'Hoạt động', href: '/hoat-dong', icon: 'activity', inBar: true },
  { key: 'week', label: 'Lịch công tác', href: '/lich', icon: 'week' },
  { key: 'plans', label: 'Kế hoạch', href: '/ke-hoach', icon: 'plan', inBar: true },
  {
    key: 'coordination',
    label: 'Điều phối',
    href: '/dieu-phoi',
    icon: 'heat-map',
    roles: ['officer', 'leader', 'overseer'],
  },
  { key: 'directives', label: 'Chỉ đạo', href: '/chi-dao', icon: 'quote' },
  { key: 'commitments', label: 'Cam kết', href: '/cam-ket', icon: 'commitment' },
  { key: 'reports', label: 'Báo cáo', href: '/bao-cao', icon: 'report' },
  { key: 'documents', label: 'Văn bản', href: '/van-ban', icon: 'document' },
  { key: 'units', label: 'Đơn vị', href: '/don-vi', icon: 'unit' },
  {
    key: 'kinds',
    label: 'Loại hoạt động',
    href: '/quan-tri/loai-hoat-dong',
    icon: 'activity',
    roles: ['administrator'],
  },
  { key: 'indicators', label: 'Chỉ tiêu', href: '/quan-tri/chi-tieu', icon: 'check', roles: ['administrator'] },
  { key: 'shapes', label: 'Bản đồ địa bàn', href: '/quan-tri/ban-do', icon: 'place', roles: ['administrator'] },
  { key: 'people', label: 'Tài khoản', href: '/quan-tri/tai-khoan', icon: 'people', roles: ['administrator'] },
  {
    key: 'reminders',
    label: 'Nhắc việc',
    href: '/quan-tri/nhac-viec',
    icon: 'bell',
    roles: ['administrator'],
  },
  { key: 'api', label: 'Khóa API', href: '/quan-tri/khoa-api', icon: 'key', roles: ['administrator'] },
];

/** Answer a page in the one layout of everything behind sign-in. */
export async function renderPage(c: Request, props: FrameProps, body: Child): Promise<Response> {
  const { status = 200, notices = [], ...page } = props;
  const signedIn = getSignedIn(c);
  const { seat, seats } = signedIn;
  // A copy for later does not take the words that the next page is to say.
  const flash = c.req.header('kheo-keep') ? undefined : takeFlash(c);
  const person = personKey(signedIn);
  c.header('kheo-person', person);
  const html = (
    <Page
      {...page}
      person={{ key: person, name: signedIn.name, position: seat?.position ?? undefined }}
      outboxHref="/cho-gui"
      unit={{
        id: String(seat?.grantId ?? ''),
        name: seat ? seatName(seat) : 'Chưa có đơn vị',
        role: seat ? roleOf(seat) : undefined,
        change: {
          action: '/tai-khoan/don-vi',
          choices: seats.map((one) => ({ id: String(one.grantId), name: seatName(one), role: roleOf(one) })),
        },
      }}
      nav={nav.filter((entry) => !entry.roles || (seat && entry.roles.includes(seat.role)))}
      search={{ action: '/tim-kiem' }}
      bell={{ href: '/thong-bao', count: signedIn.seat ? await unseenOf(c) : 0 }}
      account={{
        signOutAction: '/dang-xuat',
        themeAction: '/tai-khoan/giao-dien',
        links: [
          { label: 'Tài khoản và bảo mật', href: '/tai-khoan' },
          { label: 'Nhắc việc', href: '/tai-khoan/nhac-viec' },
          { label: 'Ủy quyền', href: '/tai-khoan/uy-quyen' },
        ],
      }}
      notices={flash ? [...notices, flash] : notices}
      theme={signedIn.theme ?? 'auto'}
    >
      {body}
    </Page>
  );
  const markup = String(await html.toString());
  return c.body(encodeText(markup), status, { 'content-type': 'text/html; charset=UTF-8' });
}

/** "Thứ Hai, 09/03/2026". */
export function todayInWords(): string {
  return formatWeekday(today());
}

/** The role in words, and in whose place. */
function roleOf({ role, standsInFor }: Seat): string {
  return standsInFor ? `${roleNames[role]}, thay ${standsInFor.name}` : roleNames[role];
}

function seatName(seat: Seat): string {
  return agencyName({ kind: seat.unitKind, name: seat.unitName });
}
