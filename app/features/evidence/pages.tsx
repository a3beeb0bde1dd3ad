import { z } from 'zod';
import { type App, getActor, idParam, type Request, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { ConfirmPanel } from '../../ui/form.tsx';
import { ownAddress } from '../forms.ts';
import { renderPage } from '../frame.tsx';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { removeEvidence } from './commands.ts';
import type { EvidenceItem, EvidenceSubject } from './evidence.ts';
import { nameOf, ReasonField } from './evidence-list.tsx';
import { getEvidence } from './queries.ts';
import { serveEvidence } from './serve.ts';
import { tusPages } from './tus.ts';

const homes: Record<EvidenceSubject, string> = {
  assignment: '/nhiem-vu',
  activity: '/hoat-dong',
  commitment: '/cam-ket',
  appointment: '/lich',
  report_figure: '/bao-cao/so-lieu',
};
const removeForm = z.object({
  reason: z.string().trim().min(1, 'Hãy ghi lý do gỡ.').max(500, 'Lý do dài quá 500 ký tự.'),
  ve: z.string().optional(),
});

/** Files of evidence: sending, showing, removing. */
export function evidencePages(app: App): void {
  tusPages(app);
  app.get('/minh-chung/:id{[0-9]+}', (c) => serveEvidence(c, 'tep'));
  app.get('/minh-chung/:id{[0-9]+}/nho', (c) => serveEvidence(c, 'nho'));
  app.get('/minh-chung/:id{[0-9]+}/go', (c) => showRemoval(c));
  app.post('/minh-chung/:id{[0-9]+}/go', (c) =>
    withForm(
      c,
      removeForm,
      async ({ reason, ve }) => {
        const item = await withRights(c, async (tx, actor) => {
          const found = await getEvidence(tx, idParam(c));
          await removeEvidence(tx, actor, found.id, reason);
          return found;
        });
        return redirectWith(c, ownAddress(ve, homeOf(item)), { tone: 'success', text: 'Đã gỡ minh chứng.' });
      },
      (typed) => showRemoval(c, typed),
    ),
  );
}

function homeOf({ subject, subjectId }: Pick<EvidenceItem, 'subject' | 'subjectId'>): string {
  return `${homes[subject]}/${subjectId}`;
}

/** Asks before evidence is removed, where there is no script to ask in a dialog. */
async function showRemoval(c: Request, typed?: Typed) {
  getActor(c);
  const item = await withRights(c, (tx) => getEvidence(tx, idParam(c)));
  const { field } = typedFields(typed);
  return renderPage(
    c,
    { title: 'Gỡ minh chứng', current: 'tasks', status: typed ? 422 : 200 },
    <ConfirmPanel
      id="go"
      title={`Gỡ “${nameOf(item)}”?`}
      message={removalMessage}
      action={`/minh-chung/${item.id}/go`}
      confirmLabel="Gỡ minh chứng"
      danger
      cancelHref={homeOf(item)}
      fields={<ReasonField {...field('reason')} />}
    />,
  );
}

const removalMessage =
  'Minh chứng không còn hiện ở đây. Nhật ký giữ lại việc gỡ và lý do; sau 30 ngày nội dung tệp bị xóa hẳn.';
