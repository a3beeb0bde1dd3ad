import { fold } from '@kheo/vietnamese';
import { z } from 'zod';
import { allOf } from '../../platform/all-of.ts';
import { KheoError } from '../../platform/errors.ts';
import { type App, idParam, type Request, readForm, wantsJson, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { Checkbox, Form, SubmitRow } from '../../ui/form.tsx';
import { formatTime } from '../../ui/format.ts';
import { renderPage } from '../frame.tsx';
import { agencyName } from '../units/unit.ts';
import { pickLines, redraftText, writeText } from './commands.ts';
import { type LinesBelow, listLinesBelow } from './lines-below.ts';
import { getPeriod, getReport, getTemplate } from './queries.ts';
import { showReport } from './report-page.tsx';

const textForm = z.object({
  text: z.string().max(50_000, 'Dài quá 50.000 ký tự.').default(''),
  revision: z.coerce.number().int().default(0),
});
const pickForm = z.object({
  dong: z.preprocess((value) => [value ?? []].flat(), z.array(z.string().regex(/^\d+:[^:]+:\d+$/))),
});

/** The texts of a report: writing, drafting again, putting together from the reports below. */
export function textPages(app: App): void {
  const path = '/bao-cao/:id{[0-9]+}/noi-dung/:ref';
  app.post(path, saveText);
  app.post(`${path}/soan-lai`, async (c) => {
    const { revision } = await readForm(c, textForm);
    await withRights(c, (tx, actor) => redraftText(tx, actor, idParam(c), refOf(c), revision));
    return redirectWith(c, addressOf(c), { tone: 'success', text: 'Đã soạn lại từ hồ sơ.' });
  });
  app.get(`${path}/ghep`, showLinesBelow);
  app.post(`${path}/ghep`, async (c) => {
    const { dong } = await readForm(c, pickForm);
    const picks = dong.map((line) => {
      const [reportId = '', section = '', nth = ''] = line.split(':');
      return { reportId: Number(reportId), section, nth: Number(nth) };
    });
    const count = await withRights(c, (tx, actor) => pickLines(tx, actor, idParam(c), refOf(c), picks));
    return redirectWith(c, addressOf(c), { tone: 'success', text: `Đã ghép ${count} ý vào mục ${refOf(c)}.` });
  });
}

function refOf(c: Request): string {
  return c.req.param('ref') ?? '';
}

function addressOf(c: Request): string {
  return `/bao-cao/${idParam(c)}#muc-${refOf(c)}`;
}

/** Keep a text; a script that keeps it while it is written is told the new revision, and whether somebody else was faster. */
async function saveText(c: Request): Promise<Response> {
  const form = await readForm(c, textForm);
  try {
    const revision = await withRights(c, (tx, actor) => writeText(tx, actor, idParam(c), refOf(c), form));
    if (wantsJson(c)) return c.json({ revision, savedAt: formatTime(new Date()) });
    return redirectWith(c, addressOf(c), { tone: 'success', text: 'Đã lưu nội dung.' });
  } catch (error) {
    if (wantsJson(c) || !(error instanceof KheoError) || error.code !== 'conflict') throw error;
    // What was typed stays on the page, beside what stands there now.
    return showReport(c, { section: refOf(c), text: form.text, message: error.forPerson });
  }
}

/** The texts of the reports below on one topic, side by side by field, to pick from. */
async function showLinesBelow(c: Request) {
  const { report, period, section, below } = await withRights(c, async (tx) => {
    const found = await getReport(tx, idParam(c));
    const template = await getTemplate(tx, found.templateId);
    const wanted = template.sections.find((one) => one.ref === refOf(c));
    if (!wanted) throw new KheoError('not-found', 'Báo cáo không có mục này.');
    return allOf({
      report: found,
      period: getPeriod(tx, found.periodId),
      section: wanted,
      below: listLinesBelow(tx, found, wanted),
    });
  });
  const ideas = ideasOf(below);
  return renderPage(
    c,
    {
      title: `${section.ref}. ${section.title}`,
      pretitle: 'Ghép từ báo cáo bên dưới',
      current: 'reports',
      breadcrumbs: [
        { label: 'Báo cáo', href: '/bao-cao' },
        { label: period.name, href: `/bao-cao/${report.id}` },
      ],
    },
    below.length === 0 ? (
      <EmptyState title="Chưa có báo cáo nào bên dưới viết mục này" />
    ) : (
      <Form action={`/bao-cao/${report.id}/noi-dung/${section.ref}/ghep`}>
        <Card title={`${ideas.length} ý, ${below.length} đơn vị`}>
          {ideas.map(({ text, from, units }) => (
            <Checkbox name="dong" value={from} label={text} hint={units.join(', ')} />
          ))}
        </Card>
        <SubmitRow label="Ghép các ý đã chọn" cancelHref={addressOf(c)} />
      </Form>
    ),
  );
}

/** What is said, each once, with everyone who says it: by field, not by sender. */
function ideasOf(below: readonly LinesBelow[]): { text: string; from: string; units: string[] }[] {
  const ideas = new Map<string, { text: string; from: string; units: string[] }>();
  for (const { reportId, section, unitKind, unitName, lines } of below) {
    for (const [nth, { text }] of lines.entries()) {
      const key = fold(text).replace(/\W+/g, ' ').trim();
      const idea = ideas.get(key) ?? { text, from: `${reportId}:${section}:${nth}`, units: [] };
      idea.units.push(agencyName({ kind: unitKind, name: unitName }));
      ideas.set(key, idea);
    }
  }
  return [...ideas.values()];
}
