import { z } from 'zod';
import { today } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { type App, idParam, type Request, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card } from '../../ui/card.tsx';
import { DateInput, FieldRow, Form, SubmitRow, TextArea, UnitPicker } from '../../ui/form.tsx';
import { formatDate } from '../../ui/format.ts';
import { recordCommitment } from '../commitments/commands.ts';
import type { CommitmentRow } from '../commitments/commitment.ts';
import { listCommitments } from '../commitments/queries.ts';
import { CommitmentStatus } from '../commitments/status.tsx';
import { dateField, idField } from '../forms.ts';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { agencyName } from '../units/unit.ts';
import type { Appointment } from './appointment.ts';
import { addConclusion, writeMinutes } from './commands.ts';
import type { CameBack } from './detail-page.tsx';
import { getAppointment, listConclusions } from './queries.ts';

const minutesForm = z.object({
  minutes: z.string().trim().min(1, 'Hãy ghi nội dung biên bản.').max(50_000, 'Dài quá 50.000 ký tự.'),
  revision: z.coerce.number().int().optional(),
});
const conclusionForm = z.object({
  text: z.string().trim().min(5, 'Hãy ghi kết luận.').max(2000, 'Dài quá 2.000 ký tự.'),
  doerId: idField,
  dueOn: dateField,
});

/** Where minutes and conclusions are written; a conclusion is recorded as a commitment of the unit. */
export function minutesPages(app: App, showAgain: (c: Request, again: CameBack) => Promise<Response>): void {
  app.post('/lich/:id{[0-9]+}/bien-ban', (c) =>
    withForm(
      c,
      minutesForm,
      async (form) => {
        const id = idParam(c);
        await withRights(c, (tx, actor) => writeMinutes(tx, actor, id, form));
        return redirectWith(c, `/lich/${id}`, { tone: 'success', text: 'Đã lưu biên bản.' });
      },
      (typed) => showAgain(c, { form: 'minutes', typed }),
    ),
  );
  app.post('/lich/:id{[0-9]+}/ket-luan', (c) =>
    withForm(
      c,
      conclusionForm,
      async ({ text, doerId, dueOn }) => {
        const id = idParam(c);
        await withRights(c, async (tx, actor) => {
          const one = await getAppointment(tx, id);
          const commitmentId = await recordCommitment(tx, actor, {
            origin: 'meeting',
            text,
            dueOn,
            madeOn: one.startsOn,
            doerId: doerId ?? undefined,
            promisedTo: null,
            promisedBy: one.chairedById === null ? one.chairedBy : null,
            promisedById: one.chairedById,
            confidentiality: one.confidentiality,
          });
          await addConclusion(tx, actor, id, commitmentId);
        });
        return redirectWith(c, `/lich/${id}`, { tone: 'success', text: 'Đã ghi kết luận thành cam kết để theo dõi.' });
      },
      (typed) => showAgain(c, { form: 'conclusion', typed }),
    ),
  );
}

/** What a meeting concluded with, in order; what the person may not see of it is left out. */
export async function readMeeting(tx: Tx, id: number): Promise<{ conclusions: CommitmentRow[] }> {
  const ids = await listConclusions(tx, id);
  const rows = ids.length === 0 ? [] : await listCommitments(tx, { ids, today: today(), limit: ids.length });
  return { conclusions: ids.flatMap((one) => rows.filter((row) => row.id === one)) };
}

interface Props {
  one: Appointment;
  conclusions: readonly CommitmentRow[];
  mayWrite: boolean;
  typedMinutes: Typed | undefined;
  typedConclusion: Typed | undefined;
}

/** Minutes and conclusions of a meeting. */
export function MinutesCard({ one, conclusions, mayWrite, typedMinutes, typedConclusion }: Props) {
  if (!mayWrite && !one.minutes && conclusions.length === 0) return null;
  return (
    <Card title="Biên bản, kết luận" icon="document">
      {one.minutes ? <p class="k-prose">{one.minutes}</p> : null}
      {conclusions.length > 0 ? (
        <>
          <h3 class="k-card-part">Kết luận</h3>
          <ol class="k-plain-list">
            {conclusions.map((commitment) => (
              <li>
                <a href={`/cam-ket/${commitment.id}`}>{commitment.text}</a>
                <br />
                <CommitmentStatus commitment={commitment} day={today()} />{' '}
                <small class="k-muted">
                  {agencyName({ kind: commitment.doerKind, name: commitment.doerName })}
                  {commitment.dueOn ? `, hạn ${formatDate(commitment.dueOn)}` : ''}
                </small>
              </li>
            ))}
          </ol>
        </>
      ) : null}
      {mayWrite ? (
        <>
          <ConclusionForm one={one} typed={typedConclusion} />
          <MinutesForm one={one} typed={typedMinutes} />
        </>
      ) : null}
    </Card>
  );
}

function ConclusionForm({ one, typed }: { one: Appointment; typed: Typed | undefined }) {
  const { errors, field } = typedFields(typed, '-ket-luan');
  return (
    <details class="k-fold" open={typed !== undefined}>
      <summary>Thêm kết luận</summary>
      <Form action={`/lich/${one.id}/ket-luan`} errors={errors}>
        <TextArea {...field('text')} label="Kết luận, việc phải làm" required rows={2} maxlength={2000} />
        <FieldRow>
          <UnitPicker
            {...field('doerId')}
            label="Đơn vị thực hiện"
            hint="Để trống khi chính đơn vị mình thực hiện"
            options={[]}
            searchHref="/don-vi/chon"
          />
          <DateInput {...field('dueOn')} label="Hạn" />
        </FieldRow>
        <SubmitRow label="Ghi kết luận" />
      </Form>
    </details>
  );
}

function MinutesForm({ one, typed }: { one: Appointment; typed: Typed | undefined }) {
  const { errors, field } = typedFields(typed, '-bien-ban');
  return (
    <details class="k-fold" open={typed !== undefined}>
      <summary>{one.minutes ? 'Sửa biên bản' : 'Ghi biên bản'}</summary>
      <Form action={`/lich/${one.id}/bien-ban`} errors={errors} guard>
        <input type="hidden" name="revision" value={String(one.revision)} />
        <TextArea {...field('minutes', one.minutes)} label="Biên bản" required rows={8} maxlength={50_000} />
        <SubmitRow label="Lưu biên bản" />
      </Form>
    </details>
  );
}
