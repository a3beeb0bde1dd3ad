import { z } from 'zod';
import { type App, getActor, idParam, type Request, readForm, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card, Stack } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { SubmitRow, TextInput } from '../../ui/form.tsx';
import { lowerFirst } from '../../ui/format.ts';
import { Status } from '../../ui/status.tsx';
import { renderPage } from '../frame.tsx';
import { agencyName } from '../units/unit.ts';
import { blocking, type Finding } from './checks.ts';
import { explainFindings } from './commands.ts';
import { readFindings } from './read-findings.ts';
import { readReport } from './read-report.ts';
import { anchorOf } from './report-page.tsx';
import { actsOpenTo } from './rules.ts';
import { sendReport } from './send.ts';
import { templatePath } from './template-frame.tsx';

const explainForm = z.object({
  key: several(z.string().max(300)),
  words: several(z.string().trim().max(500, 'Dài quá 500 ký tự.')),
});

function several<S extends z.ZodType>(one: S) {
  return z.preprocess((value) => [value ?? []].flat(), z.array(one));
}

/** What the check found, a word to each warning, and sending. */
export function checkPages(app: App): void {
  app.get('/bao-cao/:id{[0-9]+}/kiem-tra', showCheck);
  app.post('/bao-cao/:id{[0-9]+}/giai-thich', async (c) => {
    const { key, words } = await readForm(c, explainForm);
    const said = Object.fromEntries(key.map((one, nth) => [one, words[nth] ?? '']));
    await withRights(c, (tx, actor) => explainFindings(tx, actor, idParam(c), said));
    return redirectWith(c, `/bao-cao/${idParam(c)}/kiem-tra`, { tone: 'success', text: 'Đã ghi lời giải thích.' });
  });
  app.post('/bao-cao/:id{[0-9]+}/gui', async (c) => {
    await withRights(c, (tx, actor) => sendReport(tx, actor, idParam(c)));
    return redirectWith(c, `/bao-cao/${idParam(c)}`, { tone: 'success', text: 'Đã gửi báo cáo.' });
  });
}

async function showCheck(c: Request) {
  const actor = getActor(c);
  const id = idParam(c);
  const { read, findings } = await withRights(c, async (tx) => {
    const found = await readReport(tx, id);
    return { read: found, findings: await readFindings(tx, found) };
  });
  const { report, period } = read;
  const left = blocking(findings, report.explanations);
  const sends = actsOpenTo(actor, report).includes('send');
  const to = report.toName ? agencyName({ kind: report.toKind ?? '', name: report.toName }) : undefined;
  return renderPage(
    c,
    {
      title: 'Tự kiểm tra',
      pretitle: `Báo cáo ${lowerFirst(period.name)}`,
      subtitle: summaryOf(findings, left),
      current: 'reports',
      breadcrumbs: [
        { label: 'Báo cáo', href: '/bao-cao' },
        { label: period.name, href: `/bao-cao/${id}` },
      ],
      actions: (
        <>
          <a class="btn" href={`${templatePath}/${report.templateId}/quy-tac`}>
            Quy tắc kiểm tra
          </a>
          {sends && left.length === 0 ? (
            <form method="post" action={`/bao-cao/${id}/gui`}>
              <button class="btn btn-primary" type="submit">
                {to ? `Gửi ${to}` : 'Trình lãnh đạo duyệt'}
              </button>
            </form>
          ) : null}
        </>
      ),
    },
    findings.length === 0 ? (
      <EmptyState icon="check" title="Không có lỗi, không có lưu ý nào" />
    ) : (
      <form method="post" action={`/bao-cao/${id}/giai-thich`} class="k-form" data-island="form" data-guard="">
        <Stack>
          {findings.map((finding, index) => (
            <FindingCard
              finding={finding}
              words={report.explanations[finding.key]}
              reportId={id}
              nth={index}
              open={sends}
            />
          ))}
        </Stack>
        {sends && findings.some(({ level }) => level === 'warning') ? (
          <SubmitRow label="Ghi các lời giải thích" />
        ) : null}
      </form>
    ),
  );
}

function summaryOf(findings: readonly Finding[], left: readonly Finding[]): string {
  const errors = left.filter(({ level }) => level === 'error').length;
  const warnings = left.length - errors;
  if (left.length > 0) return `Còn ${errors} lỗi phải sửa, ${warnings} lưu ý cần một lời giải thích.`;
  return findings.length > 0 ? 'Mọi lưu ý đã có lời giải thích.' : 'Báo cáo gửi được.';
}

function FindingCard({
  finding,
  words,
  reportId,
  nth,
  open,
}: {
  finding: Finding;
  words: string | undefined;
  reportId: number;
  nth: number;
  open: boolean;
}) {
  const isError = finding.level === 'error';
  return (
    <Card tone={isError ? 'danger' : words ? undefined : 'warning'} title={finding.title} level={2}>
      <p>
        <Status
          shape={isError ? 'late' : words ? 'done' : 'unsure'}
          label={isError ? 'Lỗi' : words ? 'Đã giải thích' : 'Lưu ý'}
        />{' '}
        {finding.message} <a href={`/bao-cao/${reportId}#${anchorOf(finding.target)}`}>Xem chỗ này</a>
      </p>
      {isError || !open ? (
        words ? (
          <p class="k-muted">Giải thích: {words}</p>
        ) : null
      ) : (
        <>
          <input type="hidden" name="key" value={finding.key} />
          <TextInput name="words" id={`loi-${nth}`} label="Lời giải thích" value={words} maxlength={500} />
        </>
      )}
    </Card>
  );
}
