import { findDoubtful } from '@kheo/official-document';
import { z } from 'zod';
import { allOf } from '../../platform/all-of.ts';
import { KheoError } from '../../platform/errors.ts';
import { type App, idParam, type Request, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card } from '../../ui/card.tsx';
import { Checkbox, Form, RadioCards, SubmitRow, TextInput } from '../../ui/form.tsx';
import { formatPercent } from '../../ui/format.ts';
import { renderPage } from '../frame.tsx';
import { type Typed, withForm } from '../typed-form.ts';
import { findSource, getPlan } from './queries.ts';
import { changeWord } from './words.ts';

const wordForm = z
  .object({
    chon: z.string().max(100).optional(),
    khac: z
      .string()
      .trim()
      .max(100, 'Chữ dài quá 100 ký tự.')
      .regex(/^\S*$/, 'Chỉ nhập một chữ, không có khoảng trắng.')
      .optional(),
    moi_cho: z.literal('1').optional(),
  })
  .transform(({ chon, khac, moi_cho }, context) => {
    const text = khac || chon;
    if (!text) context.addIssue({ code: 'custom', path: ['chon'], message: 'Hãy chọn hoặc nhập chữ đúng.' });
    return { text: text ?? '', everywhere: moi_cho === '1' };
  });

/** A doubtful word of the source: what else it may be, and putting it right. */
export function planWordPages(app: App): void {
  const path = '/ke-hoach/:id{[0-9]+}/chu/:line{[0-9]+}/:start{[0-9]+}';
  app.get(path, (c) => showWord(c));
  app.post(path, (c) =>
    withForm(
      c,
      wordForm,
      async ({ text, everywhere }) => {
        const { id, line, start } = placeOf(c);
        const count = await withRights(c, (tx, actor) => changeWord(tx, actor, id, { line, start, text, everywhere }));
        const done = count > 1 ? `Đã sửa ở ${count} dòng.` : count === 1 ? 'Đã sửa.' : 'Đã giữ nguyên chữ này.';
        return redirectWith(c, `/ke-hoach/${id}#d${line}`, { tone: 'success', text: done });
      },
      (typed) => showWord(c, typed),
    ),
  );
}

function placeOf(c: Request) {
  return { id: idParam(c), line: idParam(c, 'line'), start: Number(c.req.param('start')) };
}

async function showWord(c: Request, typed?: Typed) {
  const { id, line, start } = placeOf(c);
  const { plan, source } = await withRights(c, (tx) =>
    allOf({
      plan: getPlan(tx, id),
      source: findSource(tx, id),
    }),
  );
  const word = source ? findDoubtful(source, line, start) : undefined;
  const text = source?.lines[line - 1]?.text ?? '';
  if (!word) throw new KheoError('not-found', 'Chữ này đã được sửa, hoặc không còn trong văn bản.');
  const now = text.slice(word.start, word.start + word.length);
  const form = (
    <Form action={`/ke-hoach/${id}/chu/${line}/${start}`} errors={faultsOf(typed)}>
      <p>
        {text.slice(0, word.start)}
        <mark>{now}</mark>
        {text.slice(word.start + word.length)}
      </p>
      <p class="k-muted">
        Bản gốc đọc được “{word.asRead}”. Mức chắc chắn: {formatPercent(word.confidence)}.
      </p>
      <RadioCards
        name="chon"
        label="Chữ đúng"
        value={now}
        options={[now, ...word.alternatives.filter((one) => one !== now)].map((one) => ({ value: one, label: one }))}
      />
      <TextInput
        name="khac"
        label="Chữ khác"
        width="short"
        error={typed?.faults.khac}
        value={typed?.values.khac?.[0]}
      />
      <Checkbox name="moi_cho" value="1" label="Sửa mọi chỗ giống như vậy trong văn bản" checked />
      <SubmitRow label="Dùng chữ này" cancelHref={`/ke-hoach/${id}#d${line}`} />
    </Form>
  );
  if (c.req.header('x-part') === 'dialog') {
    return c.html(
      <>
        <h2>Xem lại chữ</h2>
        {form}
      </>,
    );
  }
  return renderPage(
    c,
    {
      title: 'Xem lại chữ',
      subtitle: plan.title,
      current: 'plans',
      breadcrumbs: [
        { label: 'Kế hoạch', href: '/ke-hoach' },
        { label: plan.number ?? 'Dự thảo', href: `/ke-hoach/${id}` },
      ],
      status: typed ? 422 : 200,
    },
    <Card>{form}</Card>,
  );
}

function faultsOf(typed: Typed | undefined) {
  return Object.entries(typed?.faults ?? {}).map(([field, message]) => ({ field, message }));
}
