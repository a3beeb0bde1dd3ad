import { addDays, plainDate } from '@kheo/calendar';
import { beginReport, explainFindings, writeText } from '../features/reports/commands.ts';
import { approveReport, openReport, returnReport } from '../features/reports/decisions.ts';
import { changeFigure } from '../features/reports/figure-commands.ts';
import { openPeriod } from '../features/reports/period-commands.ts';
import { listTemplates, listTexts } from '../features/reports/queries.ts';
import { readFindings } from '../features/reports/read-findings.ts';
import { readReport } from '../features/reports/read-report.ts';
import type { PeriodKind } from '../features/reports/report.ts';
import { sendReport } from '../features/reports/send.ts';
import { usualPeriod } from '../features/reports/usual-period.ts';
import type { Actor } from '../platform/actor.ts';
import { today } from '../platform/clock.ts';
import type { Tx } from '../platform/database/connect.ts';

/** How many communes of the sample have sent what is being asked for now. */
const senders = 9;

const difficulties = [
  'Một số thôn ở xa, đường đi lại khó khăn vào mùa mưa nên việc họp dân phải dời ngày.',
  'Công chức phụ trách dân vận kiêm nhiệm nhiều việc, thời gian xuống thôn còn ít.',
  'Tỷ lệ người dân dùng dịch vụ công trực tuyến ở nhóm người cao tuổi còn thấp.',
];
const proposals = [
  'Đề nghị tỉnh mở lớp tập huấn kỹ năng đối thoại cho cán bộ thôn trong quý tới.',
  'Đề nghị bố trí kinh phí sửa hệ thống truyền thanh ở các thôn vùng cao.',
];

/**
 * Reports of the sample: the period that is being reported now, with communes that have sent, one returned, some approved, the
 * others still writing or not yet begun.
 */
export async function loadReports(tx: Tx, coordinator: Actor, officers: readonly Actor[]): Promise<void> {
  const day = today();
  const year = Number(day.slice(0, 4));
  const kind: PeriodKind = day < `${year}-07-01` ? 'first-half' : day < `${year}-10-01` ? 'nine-months' : 'year';
  const template = (await listTemplates(tx)).find((one) => one.kind === kind);
  if (!template) return;
  const usual = usualPeriod(kind, year, day);
  const soon = addDays(plainDate(day), 3);
  const [, dueBelow = soon] = [usual.dueBelow, soon].sort();
  const dueOwn = addDays(plainDate(dueBelow), 5);
  const periodId = await openPeriod(tx, coordinator, {
    ...usual,
    kind,
    year,
    dueBelow,
    dueOwn,
    templateId: template.id,
  });
  for (const [nth, officer] of officers.slice(0, senders + 1).entries()) {
    const id = await beginReport(tx, officer, periodId);
    await write(tx, officer, id, 'III.2', difficulties[nth % difficulties.length] ?? '');
    await write(tx, officer, id, 'V', proposals[nth % proposals.length] ?? '');
    await enterHouseholds(tx, officer, id, nth);
    // The last of them, the commune of the personas, has begun and not sent.
    if (nth === senders) continue;
    const warnings = (await readFindings(tx, await readReport(tx, id))).filter(({ level }) => level === 'warning');
    await explainFindings(
      tx,
      officer,
      id,
      Object.fromEntries(warnings.map(({ key }) => [key, 'Đã đối chiếu với sổ theo dõi.'])),
    );
    await sendReport(tx, officer, id);
    if (nth > 4) continue;
    await openReport(tx, coordinator, (await readReport(tx, id)).report);
    if (nth > 0) await approveReport(tx, coordinator, id);
    else
      await returnReport(tx, coordinator, id, [
        { target: 'figure:dialogue_people', words: 'Số người dự đối thoại thấp, đề nghị đối chiếu biên bản.' },
      ]);
  }
}

/** Numbers that no record gives, with the document that states them. */
async function enterHouseholds(tx: Tx, actor: Actor, id: number, nth: number): Promise<void> {
  const cited = { citedNumber: `${20 + nth}/BC-UBND`, citedOn: addDays(plainDate(today()), -40 - nth) };
  const rest = { reason: 'Kết quả rà soát hộ nghèo, hộ cận nghèo', evidence: 0, revision: 0, ...cited };
  const values = { households: 1180 + 37 * nth, poor_households: 96 - 4 * nth, near_poor_households: 71 - 3 * nth };
  const { figures } = await readReport(tx, id);
  for (const [code, value] of Object.entries(values)) {
    if (figures.has(code)) await changeFigure(tx, actor, id, code, { value, ...rest });
  }
}

async function write(tx: Tx, actor: Actor, id: number, section: string, text: string): Promise<void> {
  const before = (await listTexts(tx, id)).get(section);
  await writeText(tx, actor, id, section, { text, revision: before?.revision ?? 0 });
}
