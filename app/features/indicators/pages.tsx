import { z } from 'zod';
import { allOf } from '../../platform/all-of.ts';
import { today } from '../../platform/clock.ts';
import { KheoError } from '../../platform/errors.ts';
import { listEvents } from '../../platform/events.ts';
import { type App, getActor, idParam, type Request, readQuery, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card, CardGrid, Stack } from '../../ui/card.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { Form, Select, SubmitRow, TextInput } from '../../ui/form.tsx';
import { Status } from '../../ui/status.tsx';
import { DataTable } from '../../ui/table.tsx';
import { getKind, listKinds } from '../activities/queries.ts';
import { eventTimeline } from '../events.tsx';
import { textField } from '../forms.ts';
import { renderPage } from '../frame.tsx';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { addFeed, addIndicator, removeFeed, verifyIndicator } from './commands.ts';
import { feedInWords, type IndicatorFeed, methodNames, moments } from './indicator.ts';
import { getIndicator, listFeeds, listIndicators } from './queries.ts';

const path = '/quan-tri/chi-tieu';
const listQuery = z.object({
  q: z.string().max(100).optional(),
  loai: z.enum(['records', 'ratio', 'manual']).optional(),
});
const newForm = z.object({
  code: z
    .string()
    .trim()
    .regex(/^[a-z][a-z0-9_]{1,39}$/, 'Mã gồm chữ thường không dấu, số và gạch dưới, ví dụ so_buoi_hop.'),
  name: z.string().trim().min(1, 'Hãy ghi tên chỉ tiêu.').max(300),
  measure: z.string().trim().min(1, 'Hãy ghi đơn vị tính.').max(40),
  method: z.enum(['records', 'manual']),
  source: textField(300),
});
/** `activity:dialogue:people:by:head`, `assignment:due`: what is counted, as one choice of a list. */
const feedForm = z.object({ dem: z.string().regex(/^(activity|assignment|commitment):/, 'Hãy chọn cách đếm.') });

/** The catalogue of indicators, for the administrator. */
export function indicatorPages(app: App): void {
  app.get(path, (c) => showIndicators(c));
  app.post(path, (c) =>
    withForm(
      c,
      newForm,
      async (form) => {
        requireAdministrator(c);
        await withRights(c, (tx, actor) => addIndicator(tx, actor, form));
        return redirectWith(c, `${path}/${form.code}`, { tone: 'success', text: 'Đã thêm chỉ tiêu.' });
      },
      (typed) => showIndicators(c, typed),
    ),
  );
  const one = `${path}/:code{[a-z][a-z0-9_]*}`;
  app.get(one, (c) => showIndicator(c));
  app.post(`${one}/cach-dem`, (c) =>
    withForm(
      c,
      feedForm,
      async ({ dem }) => {
        requireAdministrator(c);
        await withRights(c, (tx, actor) => addFeed(tx, actor, codeOf(c), feedOf(dem)));
        return redirectWith(c, `${path}/${codeOf(c)}`, {
          tone: 'success',
          text: 'Đã thêm cách đếm, số liệu đã tính lại.',
        });
      },
      (typed) => showIndicator(c, typed),
    ),
  );
  app.post(`${one}/cach-dem/:id{[0-9]+}/bo`, async (c) => {
    requireAdministrator(c);
    await withRights(c, (tx, actor) => removeFeed(tx, actor, codeOf(c), idParam(c)));
    return redirectWith(c, `${path}/${codeOf(c)}`, { tone: 'success', text: 'Đã bỏ cách đếm, số liệu đã tính lại.' });
  });
  app.post(`${one}/da-kiem-tra`, async (c) => {
    requireAdministrator(c);
    await withRights(c, async (tx, actor) => {
      const { verified } = await getIndicator(tx, codeOf(c));
      await verifyIndicator(tx, actor, codeOf(c), !verified);
    });
    return redirectWith(c, `${path}/${codeOf(c)}`, { tone: 'success', text: 'Đã ghi.' });
  });
}

function codeOf(c: Request): string {
  return c.req.param('code') ?? '';
}

function requireAdministrator(c: Request): void {
  if (getActor(c).role !== 'administrator') throw new KheoError('forbidden', 'Chỉ quản trị sửa danh mục chỉ tiêu.');
}

function feedOf(text: string) {
  const [source = '', first = '', field = '', ...choice] = text.split(':');
  const none = { kind: null, field: null, choice: null, moment: null };
  if (source !== 'activity')
    return {
      ...none,
      source: source === 'assignment' ? ('assignment' as const) : ('commitment' as const),
      moment: first,
    };
  return { ...none, source: 'activity' as const, kind: first, field: field || null, choice: choice.join(':') || null };
}

async function showIndicators(c: Request, typed?: Typed) {
  const query = readQuery(c, listQuery);
  const { indicators, feeds } = await withRights(c, (tx) =>
    allOf({
      indicators: listIndicators(tx),
      feeds: listFeeds(tx),
    }),
  );
  const words = query.q?.toLocaleLowerCase('vi');
  const shown = indicators.filter(
    (one) => (!query.loai || one.method === query.loai) && (!words || one.name.toLocaleLowerCase('vi').includes(words)),
  );
  const fedBy = (code: string): IndicatorFeed[] => feeds.filter((feed) => feed.indicator === code);
  const { errors, field } = typedFields(typed);
  return renderPage(
    c,
    {
      title: 'Chỉ tiêu',
      subtitle: 'Báo cáo đếm những gì, bằng cách nào',
      current: 'indicators',
      status: typed ? 422 : 200,
      actions: (
        <a class="btn" href="/quan-tri/mau-bao-cao">
          Mẫu báo cáo
        </a>
      ),
    },
    <>
      <FilterBar
        action={path}
        search={{ name: 'q', label: 'Tìm chỉ tiêu', value: query.q }}
        filters={[
          {
            kind: 'select',
            name: 'loai',
            label: 'Cách có số',
            value: query.loai,
            options: [
              { value: '', label: 'Mọi cách' },
              ...Object.entries(methodNames).map(([value, label]) => ({ value, label })),
            ],
          },
        ]}
        clearHref={path}
      />
      <Stack>
        <DataTable
          caption="Chỉ tiêu"
          dense
          columns={[
            { key: 'name', label: 'Chỉ tiêu', phone: 'title', width: 'wide', render: (row) => row.name },
            { key: 'measure', label: 'Đơn vị tính', render: (row) => row.measure },
            {
              key: 'how',
              label: 'Cách có số',
              phone: 'plain',
              render: (row) => fedBy(row.code).map(feedInWords).join('; ') || methodNames[row.method],
            },
            { key: 'form', label: 'Biểu', render: (row) => (row.form ? `${row.form}, cột ${row.formColumn}` : '–') },
            { key: 'verified', label: 'Kiểm tra', render: (row) => <Verified verified={row.verified} /> },
          ]}
          rows={shown}
          rowKey={(row) => row.code}
          rowHref={(row) => `${path}/${row.code}`}
          page={{ summary: `${shown.length} chỉ tiêu` }}
        />
        {getActor(c).role === 'administrator' ? (
          <Card title="Thêm chỉ tiêu">
            <Form action={path} errors={errors}>
              <TextInput {...field('name')} label="Tên chỉ tiêu" required maxlength={300} />
              <TextInput
                {...field('code')}
                label="Mã"
                hint="Chữ thường không dấu, ví dụ so_buoi_hop"
                required
                maxlength={40}
                width="medium"
              />
              <TextInput {...field('measure')} label="Đơn vị tính" required maxlength={40} width="short" />
              <Select
                {...field('method', 'records')}
                label="Cách có số"
                options={[
                  { value: 'records', label: methodNames.records },
                  { value: 'manual', label: methodNames.manual },
                ]}
              />
              <TextInput {...field('source')} label="Nguồn của chỉ tiêu" maxlength={300} />
              <SubmitRow label="Thêm" />
            </Form>
          </Card>
        ) : null}
      </Stack>
    </>,
  );
}

function Verified({ verified }: { verified: boolean }) {
  return verified ? <Status shape="done" label="Đã kiểm tra" /> : <Status shape="unsure" label="Chưa kiểm tra" />;
}

async function showIndicator(c: Request, typed?: Typed) {
  const code = codeOf(c);
  const isAdministrator = getActor(c).role === 'administrator';
  const { indicator, feeds, choices, events } = await withRights(c, async (tx) => {
    const found = await getIndicator(tx, code);
    const kinds = await listKinds(tx, today());
    const forms = await Promise.all(kinds.map((kind) => getKind(tx, kind.code)));
    return allOf({
      indicator: found,
      feeds: listFeeds(tx, code),
      choices: forms.flatMap(waysOfCounting),
      events: listEvents(tx, 'indicator', found.nr),
    });
  });
  const { errors, field } = typedFields(typed);
  const others = [
    ...Object.entries(moments.assignment).map(([value, label]) => ({
      value: `assignment:${value}`,
      label: `Nhiệm vụ ${label}`,
    })),
    ...Object.entries(moments.commitment).map(([value, label]) => ({
      value: `commitment:${value}`,
      label: `Cam kết ${label}`,
    })),
  ];
  return renderPage(
    c,
    {
      title: indicator.name,
      subtitle: `${methodNames[indicator.method]} · ${indicator.measure} · nguồn: ${indicator.source ?? 'không rõ'}`,
      current: 'indicators',
      breadcrumbs: [{ label: 'Chỉ tiêu', href: path }],
      actions: isAdministrator ? (
        <form method="post" action={`${path}/${code}/da-kiem-tra`}>
          <button class="btn" type="submit">
            {indicator.verified ? 'Đặt lại là chưa kiểm tra' : 'Đã đối chiếu với nguồn'}
          </button>
        </form>
      ) : undefined,
      status: typed ? 422 : 200,
    },
    <CardGrid layout="main-side">
      <Stack>
        <Card title="Cách đếm">
          <p>
            <Verified verified={indicator.verified} />
          </p>
          {feeds.length === 0 ? <p class="k-muted">{methodNames[indicator.method]}.</p> : null}
          <ul class="k-plain-list">
            {feeds.map((feed) => (
              <li>
                {feedInWords(feed)}
                {isAdministrator ? (
                  <form method="post" action={`${path}/${code}/cach-dem/${feed.id}/bo`}>
                    <button type="submit" class="btn btn-sm btn-ghost-danger">
                      Bỏ
                    </button>
                  </form>
                ) : null}
              </li>
            ))}
          </ul>
          {isAdministrator && indicator.method === 'records' ? (
            <Form action={`${path}/${code}/cach-dem`} errors={errors}>
              <Select
                {...field('dem')}
                label="Thêm cách đếm"
                placeholder="Chọn hồ sơ và cách đếm"
                options={[...choices, ...others]}
              />
              <SubmitRow label="Thêm và tính lại" />
            </Form>
          ) : null}
        </Card>
      </Stack>
      <Card title="Nhật ký">{eventTimeline(events)}</Card>
    </CardGrid>,
  );
}

/** Every way in which activities of a kind can be counted: each once, by each number, by each choice. */
function waysOfCounting(kind: Awaited<ReturnType<typeof getKind>>) {
  const numbers = kind.fields.filter((one) => one.type === 'number');
  const chosen = kind.fields.flatMap((one) =>
    (one.choices ?? []).map((choice) => ({ key: `${one.key}:${choice.value}`, label: choice.label })),
  );
  const ways = [
    { key: '', label: 'đếm số lần' },
    ...numbers.map((one) => ({ key: one.key, label: `cộng “${one.label}”` })),
  ];
  return [
    ...ways.map(({ key, label }) => ({ value: `activity:${kind.code}:${key}`, label: `${kind.name}: ${label}` })),
    ...chosen.flatMap((choice) =>
      ways.map(({ key, label }) => ({
        value: `activity:${kind.code}:${key}:${choice.key}`,
        label: `${kind.name}: ${label}, nếu chọn “${choice.label}”`,
      })),
    ),
  ];
}
