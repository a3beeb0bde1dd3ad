import { z } from 'zod';
import { KheoError } from '../../platform/errors.ts';
import { type App, idParam, type Request, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card } from '../../ui/card.tsx';
import { DateInput, Form, SubmitRow, TextInput, UnitPicker } from '../../ui/form.tsx';
import { dateField, idField, textField } from '../forms.ts';
import { renderPage } from '../frame.tsx';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { agencyName } from '../units/unit.ts';
import { addDuty, setDuty } from './period-commands.ts';
import { getPeriod, listStandings } from './queries.ts';

const dutyForm = z.object({
  dueOn: dateField.refine((value) => value !== null, 'Hãy ghi ngày.').transform((value) => value ?? ''),
  exemptReason: textField(500),
});
const addForm = z.object({
  unitId: idField.refine((id) => id !== null, 'Hãy chọn đơn vị.').transform((id) => id ?? 0),
  dueOn: dateField.refine((value) => value !== null, 'Hãy ghi hạn.').transform((value) => value ?? ''),
});
const crumbs = [{ label: 'Báo cáo', href: '/bao-cao' }];

/** Who reports for a period: one more unit, and due date and exemption of one. */
export function dutyPages(app: App): void {
  app.get('/bao-cao/ky/:id{[0-9]+}/don-vi/them', (c) => showAdd(c));
  app.post('/bao-cao/ky/:id{[0-9]+}/don-vi/them', (c) =>
    withForm(
      c,
      addForm,
      async (input) => {
        await withRights(c, (tx, actor) => addDuty(tx, actor, idParam(c), input));
        return redirectWith(c, `/bao-cao/ky/${idParam(c)}`, { tone: 'success', text: 'Đã thêm và báo cho đơn vị.' });
      },
      (typed) => showAdd(c, typed),
    ),
  );
  app.get('/bao-cao/ky/:id{[0-9]+}/don-vi/:unit{[0-9]+}', (c) => showDuty(c));
  app.post('/bao-cao/ky/:id{[0-9]+}/don-vi/:unit{[0-9]+}', (c) =>
    withForm(
      c,
      dutyForm,
      async (input) => {
        await withRights(c, (tx, actor) => setDuty(tx, actor, idParam(c), idParam(c, 'unit'), input));
        return redirectWith(c, `/bao-cao/ky/${idParam(c)}`, {
          tone: 'success',
          text: 'Đã đổi hạn báo cáo của đơn vị.',
        });
      },
      (typed) => showDuty(c, typed),
    ),
  );
}

async function showAdd(c: Request, typed?: Typed) {
  const { period, below } = await withRights(c, async (tx) => ({
    period: await getPeriod(tx, idParam(c)),
    below: (await listStandings(tx, idParam(c))).find((row) => row.toId !== null),
  }));
  const { errors, field } = typedFields(typed);
  return renderPage(
    c,
    {
      title: 'Thêm đơn vị báo cáo',
      subtitle: period.name,
      current: 'reports',
      breadcrumbs: [...crumbs, { label: period.name, href: `/bao-cao/ky/${period.id}` }],
      status: typed ? 422 : 200,
    },
    <Card>
      <Form action={`/bao-cao/ky/${period.id}/don-vi/them`} errors={errors}>
        <UnitPicker
          {...field('unitId')}
          label="Đơn vị"
          hint="Đơn vị mới lập, hoặc đơn vị ở dưới nữa; báo cáo gửi đơn vị gần nhất phía trên có báo cáo trong kỳ."
          options={[]}
          searchHref="/don-vi/chon"
          required
        />
        <DateInput {...field('dueOn', below?.dueOn)} label="Hạn gửi" required />
        <SubmitRow label="Thêm" cancelHref={`/bao-cao/ky/${period.id}`} />
      </Form>
    </Card>,
  );
}

async function showDuty(c: Request, typed?: Typed) {
  const { period, row } = await withRights(c, async (tx) => {
    const unitId = idParam(c, 'unit');
    const standings = await listStandings(tx, idParam(c));
    return { period: await getPeriod(tx, idParam(c)), row: standings.find((one) => one.unitId === unitId) };
  });
  if (!row) throw new KheoError('not-found', 'Đơn vị này không báo cáo trong kỳ.');
  const { errors, field } = typedFields(typed);
  return renderPage(
    c,
    {
      title: `Hạn báo cáo của ${agencyName({ kind: row.unitKind, name: row.unitName })}`,
      subtitle: period.name,
      current: 'reports',
      breadcrumbs: [...crumbs, { label: period.name, href: `/bao-cao/ky/${period.id}` }],
      status: typed ? 422 : 200,
    },
    <Card>
      <Form action={`/bao-cao/ky/${period.id}/don-vi/${row.unitId}`} errors={errors}>
        <DateInput {...field('dueOn', row.dueOn)} label="Hạn gửi" required />
        <TextInput
          {...field('exemptReason', row.exemptReason)}
          label="Lý do miễn báo cáo"
          hint="Có lý do thì đơn vị không phải báo cáo kỳ này; hồ sơ của đơn vị vẫn được đếm vào báo cáo tổng hợp."
          maxlength={500}
        />
        <SubmitRow label="Lưu" cancelHref={`/bao-cao/ky/${period.id}`} />
      </Form>
    </Card>,
  );
}
