import { z } from 'zod';
import { today } from '../../platform/clock.ts';
import { type App, getActor, type Request, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card } from '../../ui/card.tsx';
import { DateInput, FieldRow, Form, Select, SubmitRow, TextArea, TextInput, UnitPicker } from '../../ui/form.tsx';
import { confidentialityNames } from '../activities/activity.ts';
import { getActivity } from '../activities/queries.ts';
import { listPeopleOf } from '../assignments/queries.ts';
import { dateField, optionalId } from '../forms.ts';
import { renderPage } from '../frame.tsx';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { recordCommitment } from './commands.ts';
import { commitmentOrigins, originNames, originOfKind } from './commitment.ts';

const optionalText = z
  .string()
  .trim()
  .max(300, 'Dài quá 300 ký tự.')
  .optional()
  .transform((text) => text || null);

const commitmentText = z.string().trim().min(5, 'Hãy ghi điều đã hứa.').max(2000, 'Dài quá 2.000 ký tự.');
const newForm = z.object({
  activityId: optionalId,
  origin: z.enum(commitmentOrigins),
  text: commitmentText,
  madeOn: dateField.transform((day) => day ?? undefined),
  dueOn: dateField,
  doerId: optionalId,
  promisedTo: optionalText,
  promisedById: z.string().optional(),
  promisedBy: optionalText,
  confidentiality: z.coerce.number().int().min(0).max(2).default(1),
});

/** Recording a promise. */
export function newCommitmentPages(app: App): void {
  app.get('/cam-ket/moi', (c) => showNew(c));
  app.post('/cam-ket/moi', (c) =>
    withForm(
      c,
      newForm,
      async (form) => {
        const id = await withRights(c, async (tx, actor) => {
          // The activity must be in sight: what it is tied to is shown with its title.
          if (form.activityId) await getActivity(tx, form.activityId);
          const confidentiality = form.confidentiality as 0 | 1 | 2;
          return recordCommitment(tx, actor, { ...form, promisedById: form.promisedById || null, confidentiality });
        });
        return redirectWith(c, `/cam-ket/${id}`, { tone: 'success', text: 'Đã ghi cam kết.' });
      },
      (typed) => showNew(c, typed),
    ),
  );
}

async function showNew(c: Request, typed?: Typed) {
  const actor = getActor(c);
  const activityId = Number(typed?.values.activityId?.[0] ?? c.req.query('hoat_dong') ?? 0);
  const { activity, leaders } = await withRights(c, async (tx) => ({
    activity: activityId ? await getActivity(tx, activityId) : undefined,
    leaders: (await listPeopleOf(tx, actor.unitId, today())).filter((person) => person.role !== 'officer'),
  }));
  const { errors, field } = typedFields(typed);
  return renderPage(
    c,
    {
      title: 'Ghi cam kết',
      current: 'commitments',
      breadcrumbs: activity
        ? [{ label: activity.title, href: `/hoat-dong/${activity.id}` }]
        : [{ label: 'Cam kết', href: '/cam-ket' }],
      status: typed ? 422 : 200,
    },
    <Card>
      <Form action="/cam-ket/moi" errors={errors} guard>
        {activity ? <input type="hidden" name="activityId" value={String(activity.id)} /> : null}
        <TextArea {...field('text')} label="Đã hứa gì" required rows={2} maxlength={2000} />
        <FieldRow>
          <DateInput {...field('dueOn')} label="Hạn thực hiện" hint="Để trống khi chưa hẹn ngày" />
          <DateInput {...field('madeOn', activity?.happenedOn ?? today())} label="Ngày hứa" required />
        </FieldRow>
        <FieldRow>
          <Select
            {...field('origin', activity ? originOfKind(activity.kind) : 'dialogue')}
            label="Nguồn"
            options={commitmentOrigins.map((origin) => ({ value: origin, label: originNames[origin] }))}
          />
          <TextInput {...field('promisedTo')} label="Hứa với ai" placeholder="Nhân dân thôn Đông" maxlength={300} />
        </FieldRow>
        <FieldRow>
          <Select
            {...field('promisedById')}
            label="Người hứa"
            placeholder="Người khác"
            options={leaders.map((person) => ({
              value: person.userId,
              label: person.position ? `${person.name} (${person.position})` : person.name,
            }))}
          />
          <TextInput {...field('promisedBy')} label="Tên, chức vụ người khác" maxlength={300} />
        </FieldRow>
        <UnitPicker
          {...field('doerId')}
          label="Đơn vị thực hiện"
          hint="Để trống khi chính đơn vị mình thực hiện"
          options={[]}
          searchHref="/don-vi/chon"
        />
        <Select
          {...field('confidentiality', '1')}
          label="Ai được xem"
          options={([0, 1, 2] as const).map((level) => ({ value: String(level), label: confidentialityNames[level] }))}
        />
        <SubmitRow label="Lưu" cancelHref={activity ? `/hoat-dong/${activity.id}` : '/cam-ket'} />
      </Form>
    </Card>,
  );
}
