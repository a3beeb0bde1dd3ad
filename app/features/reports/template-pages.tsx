import { z } from 'zod';
import { allOf } from '../../platform/all-of.ts';
import { today } from '../../platform/clock.ts';
import { KheoError } from '../../platform/errors.ts';
import { listEvents } from '../../platform/events.ts';
import { type App, getActor, idParam, type Request, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card, Stack } from '../../ui/card.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Checkbox, FieldRow, Form, Select, SubmitRow, TextInput } from '../../ui/form.tsx';
import { formatDateTime } from '../../ui/format.ts';
import { Status } from '../../ui/status.tsx';
import { DataTable } from '../../ui/table.tsx';
import { eventTimeline } from '../events.tsx';
import { renderPage } from '../frame.tsx';
import type { Indicator } from '../indicators/indicator.ts';
import { listIndicators } from '../indicators/queries.ts';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { getTemplate, listChecks, listTemplates, listTemplateVersions } from './queries.ts';
import { periodKindNames, type Section, type Template, type Topic } from './report.ts';
import { changeTemplate, type SectionInput } from './template-commands.ts';
import { templatePath as path, versionNote } from './template-frame.tsx';

const topicNames: Record<Topic, string> = {
  direction: 'Lãnh đạo, chỉ đạo',
  results: 'Kết quả',
  strengths: 'Ưu điểm',
  difficulties: 'Hạn chế, khó khăn',
  causes: 'Nguyên nhân',
  next: 'Nhiệm vụ tới',
  proposals: 'Kiến nghị, đề xuất',
};
const many = z.preprocess((value) => [value ?? []].flat(), z.array(z.string().max(300)));
const changeForm = z.object({
  name: z.string().trim().min(1, 'Hãy ghi tên mẫu.').max(200),
  title: z.string().trim().min(1, 'Hãy ghi trích yếu.').max(300),
  source: z.string().trim().min(1, 'Hãy ghi mẫu lấy từ đâu.').max(300),
  verified: z.literal('1').optional(),
  /** Sections as they were: number, and heading as changed; one that is emptied goes. */
  ref: many,
  heading: many,
  /** `II.3:dialogues`: lines that stay. */
  line: many,
  /** One line more for each section, by its place. */
  more: many,
  newRef: z.string().trim().max(20).default(''),
  newHeading: z.string().trim().max(300).default(''),
  newTopic: z.enum(Object.keys(topicNames) as [Topic, ...Topic[]]).default('results'),
});

/** Templates of reports: their outline, and a new version of one. */
export function templatePages(app: App): void {
  app.get(path, showTemplates);
  app.get(`${path}/:id{[0-9]+}`, (c) => showTemplate(c));
  app.post(`${path}/:id{[0-9]+}`, (c) =>
    withForm(
      c,
      changeForm,
      async ({ name, title, source, verified, ...form }) => {
        if (getActor(c).role !== 'administrator') throw new KheoError('forbidden', 'Chỉ quản trị sửa mẫu báo cáo.');
        const id = await withRights(c, async (tx, actor) => {
          const sections = sectionsFrom(await getTemplate(tx, idParam(c)), form);
          const about = { name, title, source, verified: Boolean(verified) };
          return changeTemplate(tx, actor, idParam(c), { ...about, sections });
        });
        return redirectWith(c, `${path}/${id}`, {
          tone: 'success',
          text: 'Đã lập bản mới. Các kỳ mở từ nay dùng bản này.',
        });
      },
      (typed) => showTemplate(c, typed),
    ),
  );
}

type ChangeForm = Omit<z.output<typeof changeForm>, 'name' | 'title' | 'source' | 'verified'>;

function sectionsFrom(template: Template, form: ChangeForm): SectionInput[] {
  const kept = template.sections.flatMap((section) => {
    const at = form.ref.indexOf(section.ref);
    const title = form.heading[at]?.trim() ?? '';
    if (at < 0 || title === '') return [];
    const lines = section.lines.filter(({ indicator }) => form.line.includes(`${section.ref}:${indicator}`));
    const more = form.more[at] ?? '';
    const added =
      more !== '' && !lines.some(({ indicator }) => indicator === more) ? [{ indicator: more, depth: 0 }] : [];
    return [{ ...section, title, lines: [...lines, ...added] }];
  });
  if (form.newRef === '' || form.newHeading === '') return kept;
  const added = {
    ref: form.newRef,
    title: form.newHeading,
    kind: 'text' as const,
    topic: form.newTopic,
    drafts: [],
    lines: [],
  };
  // Before the annexes, which stand last.
  const annex = kept.findIndex(({ ref }) => ref.startsWith('PL.'));
  const at = annex < 0 ? kept.length : annex;
  return [...kept.slice(0, at), added, ...kept.slice(at)];
}

async function showTemplates(c: Request) {
  const templates = await withRights(c, listTemplates);
  return renderPage(
    c,
    { title: 'Mẫu báo cáo', subtitle: 'Đề cương và số liệu của từng loại báo cáo', current: 'indicators' },
    <DataTable
      caption="Mẫu báo cáo"
      columns={[
        { key: 'name', label: 'Mẫu', phone: 'title', render: (row) => row.name },
        { key: 'kind', label: 'Kỳ', render: (row) => periodKindNames[row.kind] },
        { key: 'version', label: 'Bản', align: 'right', render: (row) => row.version },
        { key: 'source', label: 'Nguồn', phone: 'plain', render: (row) => row.source },
        {
          key: 'verified',
          label: 'Kiểm tra',
          render: (row) =>
            row.verified ? (
              <Status shape="done" label="Đã kiểm tra" />
            ) : (
              <Status shape="unsure" label="Chưa kiểm tra" />
            ),
        },
      ]}
      rows={templates}
      rowKey={(row) => String(row.id)}
      rowHref={(row) => `${path}/${row.id}`}
    />,
  );
}

async function showTemplate(c: Request, typed?: Typed) {
  const { template, rules, versions, indicators, events } = await withRights(c, async (tx) => {
    const found = await getTemplate(tx, idParam(c));
    return allOf({
      template: found,
      rules: listChecks(tx, found.id),
      versions: listTemplateVersions(tx, found.code),
      indicators: listIndicators(tx, today()),
      events: listEvents(tx, 'report_template', found.id),
    });
  });
  const { errors, field } = typedFields(typed);
  const writes = getActor(c).role === 'administrator' && template.inForce;
  const nameOf = new Map(indicators.map((one) => [one.code, one.name]));
  return renderPage(
    c,
    {
      title: `${template.name}, bản ${template.version}`,
      subtitle: `${periodKindNames[template.kind]} · nguồn: ${template.source}`,
      current: 'indicators',
      breadcrumbs: [{ label: 'Mẫu báo cáo', href: path }],
      status: typed ? 422 : 200,
    },
    <Form action={`${path}/${template.id}`} errors={errors} guard>
      <Stack>
        <Card title="Kiểm tra và lời văn" subtitle={versionNote(template)}>
          <DescriptionList
            items={[
              {
                term: 'Quy tắc kiểm tra',
                value: (
                  <a href={`${path}/${template.id}/quy-tac`}>
                    {rules.filter(({ inUse }) => inUse).length} quy tắc đang bật
                  </a>
                ),
              },
              {
                term: 'Câu dựng sẵn',
                value: <a href={`${path}/${template.id}/cau`}>{sentencesOf(template)} câu</a>,
              },
              ...versions
                .filter(({ id }) => id !== template.id)
                .map(({ id, version, createdAt, inForce }) => ({
                  term: inForce ? 'Bản đang dùng' : 'Bản khác',
                  value: (
                    <a href={`${path}/${id}`}>
                      Bản {version}, lập {formatDateTime(createdAt)}
                    </a>
                  ),
                })),
            ]}
          />
        </Card>
        <Card title="Mẫu">
          <TextInput {...field('name', template.name)} label="Tên mẫu" required disabled={!writes} />
          <TextInput
            {...field('title', template.title)}
            label="Trích yếu"
            hint="{kỳ} được thay bằng tên kỳ báo cáo"
            required
            disabled={!writes}
          />
          <TextInput {...field('source', template.source)} label="Nguồn của mẫu" required disabled={!writes} />
          {writes ? (
            <Checkbox
              name="verified"
              label="Đã đối chiếu với văn bản quy định"
              checked={typed ? typed.values.verified !== undefined : template.verified}
            />
          ) : null}
        </Card>
        {template.sections.map((section, nth) => (
          <SectionCard
            section={section}
            nameOf={nameOf}
            indicators={indicators}
            writes={writes}
            typed={
              typed
                ? {
                    heading: typed.values.heading?.[nth],
                    more: typed.values.more?.[nth],
                    lines: typed.values.line ?? [],
                  }
                : undefined
            }
          />
        ))}
        {writes ? (
          <Card title="Thêm mục">
            <FieldRow>
              <TextInput {...field('newRef')} label="Số mục" placeholder="II.9" width="short" />
              <TextInput {...field('newHeading')} label="Tên mục" />
              <Select
                {...field('newTopic', 'results')}
                label="Nội dung"
                options={Object.entries(topicNames).map(([value, label]) => ({ value, label }))}
              />
            </FieldRow>
            <SubmitRow label="Lập bản mới" cancelHref={path} />
          </Card>
        ) : null}
        {events.length > 0 ? <Card title="Nhật ký">{eventTimeline(events)}</Card> : null}
      </Stack>
    </Form>,
  );
}

function sentencesOf({ sections }: Template): number {
  return sections.reduce((sum, { drafts }) => sum + drafts.length, 0);
}

function SectionCard({
  section,
  nameOf,
  indicators,
  writes,
  typed,
}: {
  section: Section;
  nameOf: ReadonlyMap<string, string>;
  indicators: readonly Indicator[];
  writes: boolean;
  /** What stood in its fields when the form came back. */
  typed: { heading: string | undefined; more: string | undefined; lines: readonly string[] } | undefined;
}) {
  const { ref, title, lines } = section;
  if (!writes) {
    return (
      <Card title={`${ref}. ${title}`}>
        <ul class="k-plain-list">
          {lines.map(({ indicator }) => (
            <li>{nameOf.get(indicator) ?? indicator}</li>
          ))}
        </ul>
      </Card>
    );
  }
  return (
    <Card title={`Mục ${ref}`}>
      <input type="hidden" name="ref" value={ref} />
      <TextInput
        name="heading"
        id={`muc-${ref}`}
        label="Tên mục"
        value={typed?.heading ?? title}
        hint="Để trống là bỏ mục này"
      />
      {lines.length > 0 ? (
        <details class="k-fold">
          <summary>{lines.length} chỉ tiêu</summary>
          {lines.map(({ indicator }) => (
            <Checkbox
              name="line"
              value={`${ref}:${indicator}`}
              label={nameOf.get(indicator) ?? indicator}
              checked={typed?.lines.includes(`${ref}:${indicator}`) ?? true}
            />
          ))}
        </details>
      ) : null}
      {section.kind === 'heading' ? (
        <input type="hidden" name="more" value="" />
      ) : (
        <Select
          name="more"
          id={`them-${ref}`}
          label="Thêm chỉ tiêu"
          placeholder="Không thêm"
          value={typed?.more}
          options={indicators.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
    </Card>
  );
}
