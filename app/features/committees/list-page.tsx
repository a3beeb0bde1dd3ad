import { z } from 'zod';
import type { Actor } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import { type App, getActor, idParam, type Request, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { DateInput, FieldRow, Form, SubmitRow, TextInput } from '../../ui/form.tsx';
import { formatDate } from '../../ui/format.ts';
import { Icon } from '../../ui/icons.tsx';
import { type Column, DataTable } from '../../ui/table.tsx';
import { WeekViews } from '../appointments/views.tsx';
import { dateField, textField } from '../forms.ts';
import { renderPage } from '../frame.tsx';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { agencyName } from '../units/unit.ts';
import { changeCommittee, foundCommittee, requireCommitteeKeeper } from './commands.ts';
import type { Committee, CommitteeRow } from './committee.ts';
import { getCommittee, listCommittees } from './queries.ts';

const committeeForm = z.object({
  name: z.string().trim().min(5, 'Hãy ghi tên đầy đủ của ban.').max(300, 'Dài quá 300 ký tự.'),
  foundedBy: textField(300),
  foundedOn: dateField,
  endedOn: dateField.default(null),
  revision: z.coerce.number().int().default(0),
});

/** The list of committees, and the form of one. */
export function committeeListPages(app: App): void {
  app.get('/ban-chi-dao', showCommittees);
  app.get('/ban-chi-dao/moi', (c) => showForm(c));
  app.post('/ban-chi-dao/moi', (c) =>
    withForm(
      c,
      committeeForm,
      async (form) => {
        const id = await withRights(c, (tx, actor) => foundCommittee(tx, actor, form));
        return redirectWith(c, `/ban-chi-dao/${id}`, { tone: 'success', text: 'Đã lập ban. Hãy thêm thành viên.' });
      },
      (typed) => showForm(c, typed),
    ),
  );
  app.get('/ban-chi-dao/:id{[0-9]+}/sua', (c) => showForm(c));
  app.post('/ban-chi-dao/:id{[0-9]+}/sua', (c) =>
    withForm(
      c,
      committeeForm,
      async (form) => {
        const id = idParam(c);
        await withRights(c, (tx, actor) => changeCommittee(tx, actor, id, form));
        return redirectWith(c, `/ban-chi-dao/${id}`, { tone: 'success', text: 'Đã lưu thay đổi.' });
      },
      (typed) => showForm(c, typed),
    ),
  );
}

/** Whether this person keeps the committees of the unit for which one acts. */
export function keepsCommittees(actor: Pick<Actor, 'role' | 'unitId'>, unitId = actor.unitId): boolean {
  return ['officer', 'leader'].includes(actor.role) && actor.unitId === unitId;
}

const columns: Column<CommitteeRow>[] = [
  { key: 'name', label: 'Ban chỉ đạo', width: 'wide', phone: 'title', render: (row) => row.name },
  {
    key: 'unit',
    label: 'Đơn vị',
    render: (row) => agencyName({ kind: row.unitKind, name: row.unitName }),
  },
  { key: 'head', label: 'Trưởng ban', render: (row) => row.headName },
  { key: 'members', label: 'Thành viên', align: 'right', render: (row) => row.members },
  { key: 'last', label: 'Họp gần nhất', render: (row) => (row.lastMeetingOn ? formatDate(row.lastMeetingOn) : null) },
  { key: 'end', label: 'Kết thúc', render: (row) => (row.endedOn ? formatDate(row.endedOn) : null) },
];

async function showCommittees(c: Request) {
  const actor = getActor(c);
  const rows = await withRights(c, (tx) => listCommittees(tx, [actor.unitId, ...actor.above], today()));
  const action = keepsCommittees(actor) ? (
    <a class="btn btn-primary" href="/ban-chi-dao/moi">
      <Icon name="add" /> Lập ban chỉ đạo
    </a>
  ) : undefined;
  return renderPage(
    c,
    {
      title: 'Ban chỉ đạo',
      subtitle: agencyName({ kind: actor.unitKind, name: actor.unitName }),
      current: 'week',
      actions: action,
    },
    <>
      <WeekViews current="committees" />
      <DataTable
        caption="Ban chỉ đạo"
        columns={columns}
        rows={rows}
        rowKey={(row) => String(row.id)}
        rowHref={(row) => `/ban-chi-dao/${row.id}`}
        empty={
          <EmptyState
            icon="people"
            title="Chưa có ban chỉ đạo nào"
            text="Ghi quyết định thành lập, thành viên và lĩnh vực phụ trách; kết luận các cuộc họp được theo đến cùng."
          />
        }
      />
    </>,
  );
}

async function showForm(c: Request, typed?: Typed) {
  const actor = getActor(c);
  const committee: Committee | undefined = c.req.param('id')
    ? await withRights(c, (tx) => getCommittee(tx, idParam(c)))
    : undefined;
  requireCommitteeKeeper(actor, committee?.unitId);
  const { errors, field } = typedFields(typed);
  const back = committee ? `/ban-chi-dao/${committee.id}` : '/ban-chi-dao';
  return renderPage(
    c,
    {
      title: committee ? 'Sửa ban chỉ đạo' : 'Lập ban chỉ đạo',
      current: 'week',
      breadcrumbs: [{ label: 'Ban chỉ đạo', href: '/ban-chi-dao' }],
      status: typed ? 422 : 200,
    },
    <Card>
      <Form action={committee ? `${back}/sua` : '/ban-chi-dao/moi'} errors={errors} guard>
        {committee ? <input type="hidden" name="revision" value={String(committee.revision)} /> : null}
        <TextInput {...field('name', committee?.name)} label="Tên ban" required maxlength={300} />
        <TextInput
          {...field('foundedBy', committee?.foundedBy)}
          label="Quyết định thành lập"
          placeholder="Quyết định số 12/QĐ-UBND"
          maxlength={300}
        />
        <FieldRow>
          <DateInput {...field('foundedOn', committee?.foundedOn)} label="Ngày thành lập" />
          {committee ? <DateInput {...field('endedOn', committee.endedOn)} label="Ngày kết thúc hoạt động" /> : null}
        </FieldRow>
        <SubmitRow label="Lưu" cancelHref={back} />
      </Form>
    </Card>,
  );
}
