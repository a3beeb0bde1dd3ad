import { z } from 'zod';
import { allOf } from '../../platform/all-of.ts';
import { today } from '../../platform/clock.ts';
import { listEvents } from '../../platform/events.ts';
import { type App, getActor, idParam, type Request, readForm, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Agenda } from '../../ui/agenda.tsx';
import { Card, CardGrid, Stack } from '../../ui/card.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { DateInput, FieldRow, Form, Select, SubmitRow, TextInput } from '../../ui/form.tsx';
import { formatDate, shorten } from '../../ui/format.ts';
import { Icon } from '../../ui/icons.tsx';
import { type Column, DataTable } from '../../ui/table.tsx';
import { stateNames } from '../appointments/appointment.ts';
import { listMeetings } from '../appointments/queries.ts';
import { listPeopleOf } from '../assignments/queries.ts';
import { eventTimeline } from '../events.tsx';
import { dateField, textField } from '../forms.ts';
import { renderPage } from '../frame.tsx';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { agencyName } from '../units/unit.ts';
import { addMember, changeMember, endMember } from './commands.ts';
import { duties, dutyNames, type Member } from './committee.ts';
import { keepsCommittees } from './list-page.tsx';
import { getCommittee, listMembers } from './queries.ts';

const meetingsShown = 10;
const memberForm = z
  .object({
    userId: textField(100),
    name: textField(200),
    position: textField(300),
    duty: z.enum(duties).default('member'),
    area: textField(500),
    fromDay: dateField.refine((day) => day !== null, 'Hãy ghi ngày.').transform((day) => day ?? ''),
  })
  .refine(({ userId, name }) => userId || name, {
    message: 'Hãy ghi họ tên, hoặc chọn người trong đơn vị.',
    path: ['name'],
  });
const endForm = z.object({
  toDay: dateField.refine((day) => day !== null, 'Hãy ghi ngày.').transform((day) => day ?? ''),
});

/** One committee: its members with their areas, its meetings. */
export function committeeDetailPages(app: App): void {
  app.get('/ban-chi-dao/:id{[0-9]+}', (c) => showCommittee(c));
  app.post('/ban-chi-dao/:id{[0-9]+}/thanh-vien', (c) =>
    withForm(
      c,
      memberForm,
      async (form) => {
        const id = idParam(c);
        await withRights(c, async (tx, actor) => {
          const person = form.userId
            ? (await listPeopleOf(tx, actor.unitId, today())).find((one) => one.userId === form.userId)
            : undefined;
          await addMember(tx, actor, id, {
            ...form,
            userId: person?.userId ?? null,
            name: form.name ?? person?.name ?? '',
            position: form.position ?? person?.position ?? null,
          });
        });
        return redirectWith(c, `/ban-chi-dao/${id}`, { tone: 'success', text: 'Đã thêm thành viên.' });
      },
      (typed) => showCommittee(c, typed),
    ),
  );
  app.get('/ban-chi-dao/:id{[0-9]+}/thanh-vien/:member{[0-9]+}', (c) => showMember(c));
  app.post('/ban-chi-dao/:id{[0-9]+}/thanh-vien/:member{[0-9]+}', (c) =>
    withForm(
      c,
      memberForm,
      async (form) => {
        const id = idParam(c);
        const input = { ...form, name: form.name ?? '' };
        await withRights(c, (tx, actor) => changeMember(tx, actor, id, idParam(c, 'member'), input));
        return redirectWith(c, `/ban-chi-dao/${id}`, { tone: 'success', text: 'Đã lưu thành viên.' });
      },
      (typed) => showMember(c, typed),
    ),
  );
  app.post('/ban-chi-dao/:id{[0-9]+}/thanh-vien/:member{[0-9]+}/thoi', async (c) => {
    const id = idParam(c);
    const { toDay } = await readForm(c, endForm);
    await withRights(c, (tx, actor) => endMember(tx, actor, id, idParam(c, 'member'), toDay));
    return redirectWith(c, `/ban-chi-dao/${id}`, { tone: 'success', text: 'Đã ghi thôi tham gia.' });
  });
}

async function showCommittee(c: Request, typed?: Typed) {
  const id = idParam(c);
  const actor = getActor(c);
  const { committee, members, meetings, events, people } = await withRights(c, (tx) =>
    allOf({
      committee: getCommittee(tx, id),
      members: listMembers(tx, id),
      meetings: listMeetings(tx, id, meetingsShown),
      events: listEvents(tx, 'committee', id),
      people: listPeopleOf(tx, actor.unitId, today()),
    }),
  );
  const keeps = keepsCommittees(actor, committee.unitId);
  return renderPage(
    c,
    {
      title: committee.name,
      pretitle: agencyName({ kind: committee.unitKind, name: committee.unitName }),
      current: 'week',
      breadcrumbs: [{ label: 'Ban chỉ đạo', href: '/ban-chi-dao' }],
      status: typed ? 422 : 200,
      actions: keeps ? (
        <>
          <a class="btn" href={`/ban-chi-dao/${id}/sua`}>
            Sửa
          </a>
          <a class="btn btn-primary" href={`/lich/moi?ban=${id}`}>
            <Icon name="add" /> Thêm cuộc họp
          </a>
        </>
      ) : undefined,
    },
    <CardGrid layout="main-side">
      <Stack>
        <DataTable
          caption="Thành viên"
          columns={memberColumns}
          rows={members}
          rowKey={(row) => String(row.id)}
          rowHref={keeps ? (row) => `/ban-chi-dao/${id}/thanh-vien/${row.id}` : undefined}
          empty={<EmptyState icon="people" title="Chưa có thành viên nào" />}
        />
        {keeps ? (
          <Card title="Thêm thành viên">
            <MemberForm
              action={`/ban-chi-dao/${id}/thanh-vien`}
              people={people}
              typed={typed}
              label="Thêm thành viên"
            />
          </Card>
        ) : null}
      </Stack>
      <Stack>
        <Card>
          <DescriptionList
            items={[
              { term: 'Quyết định thành lập', value: committee.foundedBy },
              { term: 'Ngày thành lập', value: committee.foundedOn ? formatDate(committee.foundedOn) : null },
              ...(committee.endedOn ? [{ term: 'Kết thúc', value: formatDate(committee.endedOn) }] : []),
            ]}
          />
        </Card>
        <Card title="Các cuộc họp" icon="week" flush>
          {meetings.length === 0 ? (
            <EmptyState title="Chưa có cuộc họp nào" />
          ) : (
            <Agenda
              today={today()}
              items={meetings.map((one) => ({
                date: one.startsOn,
                time: one.startsAt ?? undefined,
                title: shorten(one.content, 120),
                href: `/lich/${one.id}`,
                note: stateNames[one.state],
              }))}
            />
          )}
        </Card>
        <Card title="Nhật ký">{eventTimeline(events)}</Card>
      </Stack>
    </CardGrid>,
  );
}

const memberColumns: Column<Member>[] = [
  { key: 'name', label: 'Họ tên', phone: 'title', render: (row) => row.name },
  {
    key: 'duty',
    label: 'Chức vụ, nhiệm vụ trong ban',
    phone: 'plain',
    render: (row) => [row.position, dutyNames[row.duty]].filter(Boolean).join('; '),
  },
  { key: 'area', label: 'Phụ trách', render: (row) => row.area },
  {
    key: 'during',
    label: 'Tham gia',
    render: (row) => (
      <span class="k-nowrap">{row.toDay ? `đến ${formatDate(row.toDay)}` : `từ ${formatDate(row.fromDay)}`}</span>
    ),
  },
];

interface MemberFormProps {
  action: string;
  label: string;
  member?: Member | undefined;
  /** People of the unit who may be chosen; a known member's name is typed. */
  people?: readonly { userId: string; name: string; position: string | null }[] | undefined;
  typed: Typed | undefined;
}

function MemberForm({ action, label, member, people = [], typed }: MemberFormProps) {
  const { errors, field } = typedFields(typed);
  return (
    <Form action={action} errors={errors}>
      <FieldRow>
        {people.length > 0 ? (
          <Select
            {...field('userId')}
            label="Người trong đơn vị"
            placeholder="Người khác"
            options={people.map((person) => ({
              value: person.userId,
              label: person.position ? `${person.name} (${person.position})` : person.name,
            }))}
          />
        ) : null}
        <TextInput {...field('name', member?.name)} label="Họ tên" maxlength={200} />
      </FieldRow>
      <FieldRow>
        <TextInput {...field('position', member?.position)} label="Chức vụ" maxlength={300} />
        <Select
          {...field('duty', member?.duty ?? 'member')}
          label="Nhiệm vụ trong ban"
          options={duties.map((duty) => ({ value: duty, label: dutyNames[duty] }))}
        />
      </FieldRow>
      <FieldRow>
        <TextInput {...field('area', member?.area)} label="Lĩnh vực, địa bàn phụ trách" maxlength={500} />
        <DateInput {...field('fromDay', member?.fromDay ?? today())} label="Từ ngày" required />
      </FieldRow>
      <SubmitRow label={label} />
    </Form>
  );
}

async function showMember(c: Request, typed?: Typed) {
  const id = idParam(c);
  const { committee, member } = await withRights(c, async (tx) => ({
    committee: await getCommittee(tx, id),
    member: (await listMembers(tx, id)).find((one) => one.id === idParam(c, 'member')),
  }));
  const address = `/ban-chi-dao/${id}/thanh-vien/${idParam(c, 'member')}`;
  const ending = typedFields();
  return renderPage(
    c,
    {
      title: member?.name ?? 'Thành viên',
      current: 'week',
      breadcrumbs: [{ label: committee.name, href: `/ban-chi-dao/${id}` }],
      status: typed ? 422 : 200,
    },
    <Stack>
      <Card>
        <MemberForm action={address} member={member} typed={typed} label="Lưu" />
      </Card>
      {member && member.toDay === null ? (
        <Card title="Thôi tham gia">
          <Form action={`${address}/thoi`}>
            <DateInput {...ending.field('toDay', today())} label="Từ ngày" required />
            <SubmitRow label="Ghi thôi tham gia" />
          </Form>
        </Card>
      ) : null}
    </Stack>,
  );
}
