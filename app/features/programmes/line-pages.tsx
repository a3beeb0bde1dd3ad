import { z } from 'zod';
import { type App, getActor, idParam, type Request, readForm, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card, Stack } from '../../ui/card.tsx';
import { DateInput, FieldRow, Form, NumberInput, SubmitRow, TextArea, TextInput } from '../../ui/form.tsx';
import { parseNumber } from '../../ui/format.ts';
import { dateField, textField } from '../forms.ts';
import { renderPage } from '../frame.tsx';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { addLine, buildProgramme, changeLine, hideLine, writesProgramme } from './commands.ts';
import type { ProgrammeLine } from './programme.ts';
import { periodOf } from './programme-page.tsx';
import { getLine } from './queries.ts';

const periodForm = z.object({ ky: z.string().max(10) });
const lineForm = z.object({
  ky: z.string().max(10).optional(),
  text: z.string().trim().min(3, 'Hãy ghi nội dung công việc.').max(2000, 'Dài quá 2.000 ký tự.'),
  leader: textField(200),
  field: textField(200),
  who: textField(500),
  dueOn: dateField,
  note: textField(1000),
  position: z
    .string()
    .trim()
    .transform((text) => (text === '' ? undefined : parseNumber(text)))
    .refine(
      (number) => number === undefined || (Number.isInteger(number) && Math.abs(number) < 1_000_000),
      'Hãy ghi một số, ví dụ 10.',
    )
    .optional(),
  revision: z.coerce.number().int().default(0),
});

/** Taking tasks into a programme, and its lines one by one. */
export function programmeLinePages(app: App): void {
  app.post('/lich/chuong-trinh', async (c) => {
    const period = periodOf((await readForm(c, periodForm)).ky);
    const count = await withRights(c, (tx, actor) => buildProgramme(tx, actor, period));
    return redirectWith(c, programmeHref(period.code), {
      tone: 'success',
      text: count === 0 ? 'Không có nhiệm vụ mới đến hạn trong kỳ.' : `Đã lấy ${count} nhiệm vụ vào chương trình.`,
    });
  });
  app.get('/lich/chuong-trinh/them', (c) => showForm(c));
  app.post('/lich/chuong-trinh/them', (c) =>
    withForm(
      c,
      lineForm,
      async (form) => {
        const period = periodOf(form.ky);
        await withRights(c, (tx, actor) => addLine(tx, actor, period, form));
        return redirectWith(c, programmeHref(period.code), { tone: 'success', text: 'Đã thêm vào chương trình.' });
      },
      (typed) => showForm(c, typed),
    ),
  );
  app.get('/lich/chuong-trinh/:id{[0-9]+}', (c) => showForm(c));
  app.post('/lich/chuong-trinh/:id{[0-9]+}', (c) =>
    withForm(
      c,
      lineForm,
      async (form) => {
        const { period } = await withRights(c, (tx, actor) => changeLine(tx, actor, idParam(c), form));
        return redirectWith(c, programmeHref(period), { tone: 'success', text: 'Đã lưu thay đổi.' });
      },
      (typed) => showForm(c, typed),
    ),
  );
  for (const [path, hidden] of [
    ['bo', true],
    ['dua-lai', false],
  ] as const) {
    app.post(`/lich/chuong-trinh/:id{[0-9]+}/${path}`, async (c) => {
      const { period } = await withRights(c, (tx, actor) => hideLine(tx, actor, idParam(c), hidden));
      const text = hidden ? 'Đã bỏ khỏi chương trình.' : 'Đã đưa lại vào chương trình.';
      return redirectWith(c, programmeHref(period), { tone: 'success', text });
    });
  }
}

function programmeHref(code: string): string {
  return `/lich/chuong-trinh?ky=${code}`;
}

async function showForm(c: Request, typed?: Typed) {
  const actor = getActor(c);
  const line = c.req.param('id') ? await withRights(c, (tx) => getLine(tx, idParam(c))) : undefined;
  const period = periodOf(line?.period ?? typed?.values.ky?.[0] ?? c.req.query('ky'));
  const writes = writesProgramme(actor, line?.unitId);
  const { errors, field } = typedFields(typed);
  return renderPage(
    c,
    {
      title: line ? 'Sửa việc trong chương trình' : 'Thêm việc vào chương trình',
      current: 'week',
      breadcrumbs: [{ label: `Chương trình ${period.label}`, href: programmeHref(period.code) }],
      status: typed ? 422 : 200,
    },
    <Stack>
      <Card>
        <Form action={line ? `/lich/chuong-trinh/${line.id}` : '/lich/chuong-trinh/them'} errors={errors} guard>
          <input type="hidden" name="ky" value={period.code} />
          {line ? <input type="hidden" name="revision" value={String(line.revision)} /> : null}
          <TextArea {...field('text', line?.text)} label="Nội dung công việc" required rows={2} maxlength={2000} />
          <FieldRow>
            <TextInput {...field('leader', line?.leader)} label="Lãnh đạo phụ trách" maxlength={200} />
            <TextInput {...field('who', line?.who)} label="Thực hiện" maxlength={500} />
          </FieldRow>
          <FieldRow>
            <DateInput {...field('dueOn', line?.dueOn)} label="Thời gian" />
            <TextInput {...field('field', line?.field)} label="Kế hoạch, lĩnh vực" maxlength={200} />
          </FieldRow>
          <FieldRow>
            <NumberInput
              {...field('position', line ? String(line.position) : undefined)}
              label="Thứ tự"
              hint="Số nhỏ đứng trước"
            />
            <TextInput {...field('note', line?.note)} label="Ghi chú" maxlength={1000} />
          </FieldRow>
          {writes ? <SubmitRow label="Lưu" cancelHref={programmeHref(period.code)} /> : null}
        </Form>
      </Card>
      {line && writes ? <Standing line={line} /> : null}
    </Stack>,
  );
}

function Standing({ line }: { line: ProgrammeLine }) {
  const path = line.hidden ? 'dua-lai' : 'bo';
  return (
    <Card title={line.assignmentId ? 'Lấy từ nhiệm vụ' : 'Việc tự thêm'}>
      {line.assignmentId ? (
        <p>
          <a href={`/nhiem-vu/${line.assignmentId}`}>Mở nhiệm vụ</a>. Sửa ở đây không đổi nhiệm vụ.
        </p>
      ) : null}
      <form method="post" action={`/lich/chuong-trinh/${line.id}/${path}`}>
        <button class="btn" type="submit">
          {line.hidden ? 'Đưa lại vào chương trình' : 'Bỏ khỏi chương trình'}
        </button>
      </form>
    </Card>
  );
}
