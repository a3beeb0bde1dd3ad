import { z } from 'zod';
import { allOf } from '../../platform/all-of.ts';
import { KheoError } from '../../platform/errors.ts';
import { type App, getActor, idParam, type Request, readQuery, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card, Stack } from '../../ui/card.tsx';
import { Diff } from '../../ui/diff.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { ConfirmPanel, FieldRow, Form, FurtherRows, Select, SubmitRow, TextInput } from '../../ui/form.tsx';
import { formatDateTime, formatNumber } from '../../ui/format.ts';
import { type Column, DataTable } from '../../ui/table.tsx';
import { copyEvidence } from '../evidence/commands.ts';
import { renderPage } from '../frame.tsx';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { agencyName } from '../units/unit.ts';
import { approveReport, correctReport, returnReport, takeBackReport } from './decisions.ts';
import { listDifferences } from './differences.ts';
import { listSubmissions } from './queries.ts';
import { type ReadReport, readReport } from './read-report.ts';
import { targetInWords } from './report-page.tsx';
import { actsOpenTo } from './rules.ts';

/** How many places one form of returning holds. */
const mostRemarks = 6;
const texts = z.preprocess((value) => [value ?? []].flat(), z.array(z.string().max(1000, 'Dài quá 1.000 ký tự.')));
const returnForm = z.object({ target: texts, words: texts }).superRefine(({ target, words }, context) => {
  for (const [nth, said] of words.entries()) {
    const at = target[nth] ?? '';
    if (said.trim() !== '' && at === '') {
      context.addIssue({ code: 'custom', path: ['target', nth], message: 'Hãy chọn chỗ cần sửa.' });
    }
    if (said.trim() === '' && at !== '') {
      context.addIssue({ code: 'custom', path: ['words', nth], message: 'Hãy ghi cần sửa gì.' });
    }
  }
});
/** The place from which one came: `section:II.3`, `figure:dialogues`. */
const returnQuery = z.object({ cho: z.string().max(80).optional() });

/** What becomes of a report that was sent: taken back, returned, approved, corrected. */
export function decisionPages(app: App): void {
  const path = '/bao-cao/:id{[0-9]+}';
  app.post(`${path}/lay-lai`, async (c) => {
    await withRights(c, (tx, actor) => takeBackReport(tx, actor, idParam(c)));
    return redirectWith(c, addressOf(c), { tone: 'success', text: 'Đã lấy lại báo cáo. Sửa xong, gửi lại.' });
  });
  app.get(`${path}/tra-lai`, (c) => showReturn(c));
  app.post(`${path}/tra-lai`, (c) =>
    withForm(
      c,
      returnForm,
      async ({ target, words }) => {
        const remarks = words.map((said, index) => ({ target: target[index] ?? '', words: said }));
        await withRights(c, (tx, actor) => returnReport(tx, actor, idParam(c), remarks));
        return redirectWith(c, addressOf(c), { tone: 'success', text: 'Đã trả lại báo cáo.' });
      },
      (typed) => showReturn(c, typed),
    ),
  );
  app.get(`${path}/duyet`, showApproval);
  app.post(`${path}/duyet`, async (c) => {
    await withRights(c, (tx, actor) => approveReport(tx, actor, idParam(c)));
    return redirectWith(c, addressOf(c), { tone: 'success', text: 'Đã duyệt báo cáo.' });
  });
  app.post(`${path}/dinh-chinh`, async (c) => {
    const id = await withRights(c, async (tx, actor) => {
      const made = await correctReport(tx, actor, idParam(c));
      for (const { from, to } of made.copies) {
        await copyEvidence(tx, actor, from, { subject: 'report_figure', subjectId: to, place: actor.place });
      }
      return made.id;
    });
    return redirectWith(c, `/bao-cao/${id}`, {
      tone: 'success',
      text: 'Đã lập bản đính chính. Bản đã duyệt vẫn giữ nguyên.',
    });
  });
  app.get(`${path}/khac-biet`, showDifferences);
}

function addressOf(c: Request): string {
  return `/bao-cao/${idParam(c)}`;
}

function crumbsOf({ report, period }: ReadReport) {
  return [
    { label: 'Báo cáo', href: '/bao-cao' },
    { label: period.name, href: `/bao-cao/${report.id}` },
  ];
}

/** Where something is to be put right, and what: at a figure, a section, or the whole. */
async function showReturn(c: Request, typed?: Typed) {
  const actor = getActor(c);
  const read = await withRights(c, (tx) => readReport(tx, idParam(c)));
  if (!actsOpenTo(actor, read.report).includes('return')) {
    throw new KheoError('conflict', 'Báo cáo hiện không trả lại được. Hãy tải lại trang.');
  }
  const { cho } = readQuery(c, returnQuery);
  const { errors, field } = typedFields(typed);
  const targets = targetsOf(read);
  return renderPage(
    c,
    {
      title: 'Trả lại báo cáo',
      pretitle: agencyName({ kind: read.report.unitKind, name: read.report.unitName }),
      subtitle: 'Đơn vị chỉ sửa được những chỗ ghi dưới đây.',
      current: 'reports',
      breadcrumbs: crumbsOf(read),
      status: typed ? 422 : 200,
    },
    <Card>
      <Form action={`${addressOf(c)}/tra-lai`} errors={errors} guard>
        <FurtherRows
          label="Thêm chỗ cần sửa"
          shown={typed ? Math.max(...['target', 'words'].map((name) => filledTo(typed.values[name]))) : 1}
          rows={Array.from({ length: mostRemarks }, (_, nth) => (
            <FieldRow>
              <Select
                {...field('target', nth === 0 ? cho : undefined, nth)}
                label={`Chỗ cần sửa ${nth + 1}`}
                placeholder="Chọn chỗ cần sửa"
                options={targets}
              />
              <TextInput {...field('words', '', nth)} label="Cần sửa gì, vì sao" maxlength={1000} />
            </FieldRow>
          ))}
        />
        <SubmitRow label="Trả lại" cancelHref={addressOf(c)} />
      </Form>
    </Card>,
  );
}

/** How many fields of one name are to be shown: up to the last that holds something. */
function filledTo(values: readonly string[] = []): number {
  return values.findLastIndex((value) => value.trim() !== '') + 1;
}

function targetsOf(read: ReadReport) {
  const { template, figures } = read;
  const options = template.sections.flatMap((section) => [
    ...(section.kind === 'text' ? [`section:${section.ref}`] : []),
    ...section.lines
      .filter((line) => figures.get(line.indicator)?.indicator.method !== 'ratio')
      .map((line) => `figure:${line.indicator}`),
  ]);
  return ['whole', ...options].map((value) => ({
    value,
    label: `${value.startsWith('figure:') ? '– Số liệu: ' : ''}${targetInWords(read, value)}`,
  }));
}

/** The question before approving, for who has no script. */
async function showApproval(c: Request) {
  const read = await withRights(c, (tx) => readReport(tx, idParam(c)));
  return renderPage(
    c,
    { title: 'Duyệt báo cáo', current: 'reports', breadcrumbs: crumbsOf(read) },
    <ConfirmPanel
      id="duyet"
      title="Duyệt báo cáo này?"
      message="Số liệu và nội dung được giữ nguyên từ đây. Sửa sau khi duyệt là một bản đính chính."
      action={`${addressOf(c)}/duyet`}
      confirmLabel="Duyệt"
      cancelHref={addressOf(c)}
    />,
  );
}

/** What differs between the last two times that the report was sent. */
async function showDifferences(c: Request) {
  const { read, submissions } = await withRights(c, (tx) =>
    allOf({
      read: readReport(tx, idParam(c)),
      submissions: listSubmissions(tx, idParam(c)),
    }),
  );
  const [now, before] = submissions;
  const { figures, texts: changedTexts } =
    now && before ? listDifferences(before.content, now.content) : { figures: [], texts: [] };
  const columns: Column<(typeof figures)[number]>[] = [
    { key: 'name', label: 'Chỉ tiêu', phone: 'title', render: (row) => targetInWords(read, `figure:${row.code}`) },
    { key: 'before', label: 'Lần trước', align: 'right', render: (row) => numberInWords(row.before) },
    { key: 'now', label: 'Lần này', align: 'right', render: (row) => numberInWords(row.now) },
  ];
  return renderPage(
    c,
    {
      title: 'Khác gì so với lần gửi trước',
      subtitle:
        now && before ? `Gửi ${formatDateTime(before.at)} và ${formatDateTime(now.at)}` : 'Báo cáo mới gửi một lần.',
      current: 'reports',
      breadcrumbs: crumbsOf(read),
    },
    figures.length + changedTexts.length === 0 ? (
      <EmptyState title="Không có gì khác" />
    ) : (
      <Stack>
        {figures.length > 0 ? (
          <DataTable caption="Số liệu đã đổi" columns={columns} rows={figures} rowKey={(row) => row.code} />
        ) : null}
        {changedTexts.map(({ section, before: was, now: is }) => (
          <Card title={targetInWords(read, `section:${section}`)}>
            <Diff before={was} after={is} />
          </Card>
        ))}
      </Stack>
    ),
  );
}

function numberInWords(value: number | null): string {
  return value === null ? '–' : formatNumber(value);
}
