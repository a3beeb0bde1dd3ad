import { z } from 'zod';
import { allOf } from '../../platform/all-of.ts';
import { today } from '../../platform/clock.ts';
import { type App, getActor, idParam, type Request, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card, Stack } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { DateInput, FieldRow, Form, Select, SubmitRow, TextArea } from '../../ui/form.tsx';
import { formatDateRange } from '../../ui/format.ts';
import { listPeopleOf } from '../assignments/queries.ts';
import { dateField } from '../forms.ts';
import { renderPage } from '../frame.tsx';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { endStandIn, letStandIn, listStandIns, type StandIn } from './standing-in.ts';

const requiredDate = dateField.transform((day) => day ?? '');
const standInForm = z.object({
  userId: z.string().min(1, 'Hãy chọn người.'),
  from: requiredDate.refine(Boolean, 'Hãy ghi ngày.'),
  to: requiredDate.refine(Boolean, 'Hãy ghi ngày.'),
  reason: z.string().trim().min(1, 'Hãy ghi lý do.').max(500, 'Lý do dài quá 500 ký tự.'),
});

/** Letting others act in one's place, and ending it. */
export function standingInPages(app: App): void {
  app.get('/tai-khoan/uy-quyen', (c) => showStandIns(c));
  app.post('/tai-khoan/uy-quyen', (c) =>
    withForm(
      c,
      standInForm,
      async (form) => {
        await withRights(c, (tx, actor) => letStandIn(tx, actor, form));
        return redirectWith(c, '/tai-khoan/uy-quyen', {
          tone: 'success',
          text: 'Đã ủy quyền. Người được ủy quyền được báo.',
        });
      },
      (typed) => showStandIns(c, typed),
    ),
  );
  app.post('/tai-khoan/uy-quyen/:id{[0-9]+}/ket-thuc', async (c) => {
    await withRights(c, (tx, actor) => endStandIn(tx, actor, idParam(c)));
    return redirectWith(c, '/tai-khoan/uy-quyen', { tone: 'success', text: 'Đã kết thúc ủy quyền.' });
  });
}

async function showStandIns(c: Request, typed?: Typed) {
  const actor = getActor(c);
  const mayGive = actor.role === 'leader' && !actor.standsInFor;
  const { given, people } = await withRights(c, (tx) =>
    allOf({
      given: mayGive ? listStandIns(tx, actor) : [],
      people: mayGive ? listPeopleOf(tx, actor.unitId, today()) : [],
    }),
  );
  return renderPage(
    c,
    {
      title: 'Ủy quyền',
      subtitle: 'Người được ủy quyền duyệt, ký thay bạn trong thời gian đã định; nhật ký ghi rõ làm thay ai.',
      breadcrumbs: [{ label: 'Tài khoản', href: '/tai-khoan' }],
      status: typed ? 422 : 200,
    },
    mayGive ? (
      <Stack>
        <Card title="Đang ủy quyền">
          <GivenList given={given} />
        </Card>
        <Card title="Ủy quyền mới">
          <GiveForm typed={typed} people={people.filter((person) => person.userId !== actor.userId)} />
        </Card>
      </Stack>
    ) : (
      <EmptyState
        icon="key"
        title={actor.standsInFor ? `Bạn đang làm thay ${actor.standsInFor.name}` : 'Chỉ lãnh đạo ủy quyền'}
        text={
          actor.standsInFor
            ? 'Việc duyệt, ký lúc này được ghi là làm thay. Không duyệt được việc do chính bạn làm, và không ủy quyền lại.'
            : 'Hãy chọn vai trò lãnh đạo của bạn để ủy quyền cho người khác trong đơn vị.'
        }
      />
    ),
  );
}

function GivenList({ given }: { given: readonly StandIn[] }) {
  if (given.length === 0) return <p class="k-muted">Chưa ủy quyền cho ai.</p>;
  return (
    <ul class="k-plain-list">
      {given.map((one) => (
        <li>
          <strong>{one.name}</strong> {formatDateRange(one.from, one.to)}
          <br />
          <small class="k-muted">{one.reason}</small>
          <form method="post" action={`/tai-khoan/uy-quyen/${one.id}/ket-thuc`}>
            <button class="btn btn-outline-danger" type="submit">
              Kết thúc
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}

function GiveForm({
  typed,
  people,
}: {
  typed: Typed | undefined;
  people: readonly { userId: string; name: string; position: string | null }[];
}) {
  const { errors, field } = typedFields(typed);
  return (
    <Form action="/tai-khoan/uy-quyen" errors={errors}>
      <Select
        {...field('userId')}
        label="Ủy quyền cho"
        required
        placeholder="Chọn người trong đơn vị"
        options={people.map((person) => ({
          value: person.userId,
          label: person.position ? `${person.name} (${person.position})` : person.name,
        }))}
      />
      <FieldRow>
        <DateInput {...field('from', today())} label="Từ ngày" required />
        <DateInput {...field('to')} label="Đến hết ngày" required />
      </FieldRow>
      <TextArea
        {...field('reason')}
        label="Lý do"
        required
        rows={2}
        maxlength={500}
        placeholder="Đi công tác, nghỉ phép"
      />
      <SubmitRow label="Ủy quyền" cancelHref="/tai-khoan" />
    </Form>
  );
}
