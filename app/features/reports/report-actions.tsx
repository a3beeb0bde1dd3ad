import type { Actor } from '../../platform/actor.ts';
import { ConfirmButton } from '../../ui/form.tsx';
import { Icon } from '../../ui/icons.tsx';
import { agencyName } from '../units/unit.ts';
import type { Report } from './report.ts';
import { actsOpenTo, writesReports } from './rules.ts';

/** What may be done now; the next step is the one large button. */
export function ReportActions({ actor, report }: { actor: Pick<Actor, 'role' | 'unitId'>; report: Report }) {
  const open = new Set(actsOpenTo(actor, report));
  const at = (act: string) => `/bao-cao/${report.id}/${act}`;
  const to = report.toName ? agencyName({ kind: report.toKind ?? '', name: report.toName }) : undefined;
  return (
    <>
      <details class="k-menu">
        <summary class="btn">
          <Icon name="download" /> Tải về
        </summary>
        <div class="k-menu-list k-menu-end">
          <a href={at('tai.docx')}>Văn bản DOCX</a>
          <a href={at('tai.pdf')}>Văn bản PDF</a>
          <a href={at('tai.xlsx')}>Số liệu Excel</a>
          <a href={at('bieu-do')}>Biểu đồ</a>
        </div>
      </details>
      {report.unitId === actor.unitId && writesReports(actor) ? (
        <form method="post" action={at('van-ban')}>
          <button class="btn" type="submit">
            <Icon name="document" /> Soạn văn bản
          </button>
        </form>
      ) : null}
      {open.has('take_back') ? (
        <form method="post" action={at('lay-lai')}>
          <button class="btn" type="submit">
            Lấy lại để sửa
          </button>
        </form>
      ) : null}
      {open.has('correct') ? (
        <form method="post" action={at('dinh-chinh')}>
          <button class="btn" type="submit">
            Lập bản đính chính
          </button>
        </form>
      ) : null}
      {open.has('return') ? (
        <a class="btn" href={at('tra-lai')}>
          <Icon name="return" /> Trả lại
        </a>
      ) : null}
      {open.has('approve') ? (
        <ConfirmButton
          id="duyet"
          title="Duyệt báo cáo này?"
          message="Số liệu và nội dung được giữ nguyên từ đây. Sửa sau khi duyệt là một bản đính chính."
          action={at('duyet')}
          confirmLabel="Duyệt"
          label="Duyệt"
          buttonClass="btn btn-primary"
          fallbackHref={at('duyet')}
        />
      ) : null}
      {open.has('send') ? (
        <a class="btn btn-primary" href={at('kiem-tra')}>
          <Icon name="send" /> {to ? `Gửi ${to}` : 'Trình lãnh đạo'}
        </a>
      ) : null}
    </>
  );
}
