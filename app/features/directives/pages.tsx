import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { allOf } from '../../platform/all-of.ts';
import { today } from '../../platform/clock.ts';
import { listEvents } from '../../platform/events.ts';
import { type App, getActor, idParam, type Request, readForm, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card, CardGrid, Stack } from '../../ui/card.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { ConfirmButton, ConfirmPanel, TextArea } from '../../ui/form.tsx';
import { formatDate, shorten } from '../../ui/format.ts';
import { NoticeBox } from '../../ui/notices.tsx';
import { listPeopleOf } from '../assignments/queries.ts';
import { AssignmentStatus } from '../assignments/status.tsx';
import { eventTimeline } from '../events.tsx';
import { dateField, optionalId } from '../forms.ts';
import { renderPage } from '../frame.tsx';
import { taskUnitRoleNames } from '../plans/task-unit.ts';
import { type Typed, withForm } from '../typed-form.ts';
import { agencyName } from '../units/unit.ts';
import { giveDirective, withdrawDirective } from './commands.ts';
import { channelNames, type Directive, directiveChannels } from './directive.ts';
import { DirectiveForm } from './directive-form.tsx';
import { exportDirectives, showDirectives } from './list-page.tsx';
import { getDirective } from './queries.ts';

const directiveForm = z
  .object({
    clientId: z.uuid().optional(),
    text: z.string().trim().min(5, 'Hãy ghi nội dung chỉ đạo.').max(4000, 'Dài quá 4.000 ký tự.'),
    saidById: z.string().optional(),
    saidBy: z.string().trim().max(200, 'Dài quá 200 ký tự.').optional(),
    saidOn: dateField.transform((day) => day ?? undefined),
    channel: z.enum(directiveChannels).default('briefing'),
    onDocument: z.string().trim().max(300, 'Dài quá 300 ký tự.').optional(),
    urgent: z.string().optional(),
    dueOn: dateField,
    leadId: optionalId,
    coordinateId: z.preprocess(
      (value) => [value ?? []].flat().filter((one) => one !== ''),
      z.array(z.coerce.number().int().positive()),
    ),
  })
  .refine((form) => form.saidById || form.saidBy, { path: ['saidBy'], message: 'Hãy ghi người chỉ đạo.' });
const reasonForm = z.object({ reason: z.string().trim().min(1, 'Hãy ghi lý do.').max(1000, 'Dài quá 1.000 ký tự.') });

/** Directives: what a leader said, handed out and followed like any task. */
export function directivePages(app: App): void {
  app.get('/chi-dao', showDirectives);
  app.get('/chi-dao/xuat.xlsx', exportDirectives);
  app.get('/chi-dao/moi', (c) => showNew(c));
  app.post('/chi-dao/moi', (c) =>
    withForm(
      c,
      directiveForm,
      async (form) => {
        const id = await withRights(c, async (tx, actor) => {
          const leaders = await listPeopleOf(tx, actor.unitId, today());
          const leader = leaders.find((person) => person.userId === form.saidById);
          const named = leader && (leader.position ? `${leader.position} ${leader.name}` : leader.name);
          return giveDirective(tx, actor, {
            ...form,
            saidBy: form.saidBy || named || '',
            saidById: leader?.userId,
            urgent: form.urgent === '1',
            leadId: form.leadId ?? actor.unitId,
            coordinateIds: form.coordinateId,
          });
        });
        return redirectWith(c, `/chi-dao/${id}`, { tone: 'success', text: 'Đã ghi và giao ý kiến chỉ đạo.' });
      },
      (typed) => showNew(c, typed),
    ),
  );
  app.get('/chi-dao/:id{[0-9]+}', showDirective);
  app.get('/chi-dao/:id{[0-9]+}/thu-hoi', async (c) => {
    const directive = await withRights(c, (tx) => getDirective(tx, idParam(c)));
    return renderPage(
      c,
      { title: 'Thu hồi ý kiến chỉ đạo', current: 'directives' },
      <ConfirmPanel {...withdrawing(directive)} cancelHref={`/chi-dao/${directive.id}`} />,
    );
  });
  app.post('/chi-dao/:id{[0-9]+}/thu-hoi', async (c) => {
    const id = idParam(c);
    const { reason } = await readForm(c, reasonForm);
    await withRights(c, (tx, actor) => withdrawDirective(tx, actor, id, reason));
    return redirectWith(c, `/chi-dao/${id}`, { tone: 'success', text: 'Đã thu hồi, các đơn vị được báo.' });
  });
}

async function showNew(c: Request, typed?: Typed) {
  const actor = getActor(c);
  const leaders = await withRights(c, (tx) => listPeopleOf(tx, actor.unitId, today()));
  return renderPage(
    c,
    {
      title: 'Ghi ý kiến chỉ đạo',
      current: 'directives',
      breadcrumbs: [{ label: 'Ý kiến chỉ đạo', href: '/chi-dao' }],
      status: typed ? 422 : 200,
    },
    <Card>
      <DirectiveForm
        typed={typed}
        today={today()}
        clientId={typed?.values.clientId?.[0] ?? randomUUID()}
        leaders={leaders.filter((person) => person.role === 'leader')}
        ownName={agencyName({ kind: actor.unitKind, name: actor.unitName })}
      />
    </Card>,
  );
}

function withdrawing(directive: Directive) {
  return {
    id: 'thu-hoi',
    title: 'Thu hồi ý kiến chỉ đạo này?',
    message: 'Việc chưa xong sẽ được thu hồi, các đơn vị được báo. Việc đã xong giữ nguyên.',
    action: `/chi-dao/${directive.id}/thu-hoi`,
    confirmLabel: 'Thu hồi',
    danger: true,
    fields: <TextArea name="reason" label="Lý do" required rows={2} maxlength={1000} />,
  };
}

async function showDirective(c: Request) {
  const id = idParam(c);
  const actor = getActor(c);
  const { directive, events } = await withRights(c, (tx) =>
    allOf({
      directive: getDirective(tx, id),
      events: listEvents(tx, 'plan', id),
    }),
  );
  const isOpen = directive.state === 'published';
  const mayWithdraw = isOpen && directive.issuerId === actor.unitId && ['officer', 'leader'].includes(actor.role);
  return renderPage(
    c,
    {
      title: shorten(directive.text, 90),
      heading: directive.text,
      pretitle: `${directive.urgent ? 'Khẩn · ' : ''}Ý kiến chỉ đạo của ${directive.saidBy}`,
      current: 'directives',
      breadcrumbs: [{ label: 'Ý kiến chỉ đạo', href: '/chi-dao' }],
      actions: mayWithdraw ? (
        <ConfirmButton {...withdrawing(directive)} label="Thu hồi" fallbackHref={`/chi-dao/${id}/thu-hoi`} />
      ) : undefined,
    },
    <CardGrid layout="main-side">
      <Stack>
        {isOpen ? null : <NoticeBox tone="warning" text="Ý kiến chỉ đạo đã được thu hồi." />}
        <Card title="Đơn vị thực hiện" icon="unit">
          <ul class="k-plain-list">
            {directive.units.map((unit) => (
              <li>
                <a href={`/nhiem-vu/${unit.assignmentId}`}>
                  {agencyName({ kind: unit.unitKind, name: unit.unitName })}
                </a>{' '}
                <small class="k-muted">{taskUnitRoleNames[unit.role]}</small>{' '}
                <AssignmentStatus state={unit.state} dueOn={unit.dueOn} day={today()} />
              </li>
            ))}
          </ul>
        </Card>
        <Card title="Nhật ký">{eventTimeline(events)}</Card>
      </Stack>
      <Card>
        <DescriptionList
          items={[
            { term: 'Ngày chỉ đạo', value: formatDate(directive.saidOn) },
            { term: 'Hạn', value: directive.dueOn ? formatDate(directive.dueOn) : 'Không nêu hạn' },
            { term: 'Hình thức', value: channelNames[directive.channel] },
            ...(directive.onDocument ? [{ term: 'Văn bản', value: directive.onDocument }] : []),
            { term: 'Đơn vị giao', value: agencyName({ kind: directive.issuerKind, name: directive.issuerName }) },
            { term: 'Người ghi', value: directive.recordedByName },
          ]}
        />
      </Card>
    </CardGrid>,
  );
}
