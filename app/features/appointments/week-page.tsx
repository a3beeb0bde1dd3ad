import { addDays, mondayOf, type PlainDate, plainDate } from '@kheo/calendar';
import { z } from 'zod';
import { today } from '../../platform/clock.ts';
import { getActor, type Request, readQuery, withRights } from '../../platform/http/context.ts';
import { formatDate, formatDateRange, formatWeekday, parseDate } from '../../ui/format.ts';
import { Icon } from '../../ui/icons.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { renderPage } from '../frame.tsx';
import { answerSheet } from '../spreadsheet.ts';
import { getUnit } from '../units/queries.ts';
import { agencyName } from '../units/unit.ts';
import { answerNames } from './appointment.ts';
import { hoursOf } from './clashes.ts';
import { listAppointments } from './queries.ts';
import { keepsWeek, sessionNames, sessionOf, weekOf } from './rules.ts';
import { WeekViews } from './views.tsx';
import { noteOf, WeekTable } from './week-table.tsx';

const weekQuery = z.object({
  /** Any day of the week; this week when it is none. */
  tuan: z
    .string()
    .transform((text) => parseDate(text))
    .optional(),
  /** Another unit, as far as its week may be read. */
  don_vi: z.coerce.number().int().positive().optional(),
});

async function readWeek(c: Request) {
  const query = readQuery(c, weekQuery);
  const actor = getActor(c);
  const monday = mondayOf(query.tuan ? plainDate(query.tuan) : today());
  const found = await withRights(c, async (tx) => {
    const unit = await getUnit(tx, query.don_vi ?? actor.unitId);
    const own = unit.id === actor.unitId;
    const filter = { unitId: unit.id, from: monday, to: addDays(monday, 6), withInvited: own };
    return { unit, own, rows: await listAppointments(tx, filter) };
  });
  return { ...found, monday };
}

/** The week of the unit, with what it is invited to: as it is printed. */
export async function showWeek(c: Request) {
  const { unit, own, rows, monday } = await readWeek(c);
  const keeps = own && keepsWeek(getActor(c), unit.id);
  const at = (day: PlainDate) => addressOf('/lich', day, own ? undefined : unit.id);
  return renderPage(
    c,
    {
      title: 'Lịch công tác tuần',
      subtitle: `${agencyName(unit)}, từ ${formatDateRange(monday, addDays(monday, 6))}`,
      current: 'week',
      actions: keeps ? (
        <a class="btn btn-primary" href="/lich/moi">
          <Icon name="add" /> Thêm lịch
        </a>
      ) : undefined,
    },
    <>
      <WeekViews current="week" />
      <nav class="k-week-nav" aria-label="Chọn tuần">
        <a class="btn btn-icon" href={at(addDays(monday, -7))}>
          <Icon name="left" label="Tuần trước" />
        </a>
        <a class="btn" href={at(mondayOf(today()))}>
          Tuần này
        </a>
        <a class="btn btn-icon" href={at(addDays(monday, 7))}>
          <Icon name="right" label="Tuần sau" />
        </a>
        <span class="k-week-tools">
          <PrintButton />
          <a class="btn" href={addressOf('/lich/xuat.xlsx', monday, own ? undefined : unit.id)}>
            <Icon name="download" /> Excel
          </a>
        </span>
      </nav>
      {rows.length === 0 ? <p class="k-muted">Tuần này chưa có lịch nào.</p> : null}
      <WeekTable
        days={weekOf(monday, rows)}
        today={today()}
        addHref={keeps ? (date) => `/lich/moi?ngay=${date}` : undefined}
      />
    </>,
  );
}

/** The week as a file for Excel. */
export async function exportWeek(c: Request): Promise<Response> {
  const { rows, monday, unit } = await readWeek(c);
  return answerSheet(c, {
    name: `Lịch công tác tuần ${formatDate(monday).replaceAll('/', '-')}, ${agencyName(unit)}`,
    title: 'Lịch công tác tuần',
    rows,
    columns: [
      { label: 'Ngày', width: 24, value: (row) => formatWeekday(row.startsOn) },
      { label: 'Buổi', width: 8, value: (row) => sessionNames[sessionOf(row.startsAt)] },
      { label: 'Thời gian', width: 14, value: (row) => hoursOf(row) },
      { label: 'Nội dung', width: 50, value: (row) => row.content },
      { label: 'Chủ trì', width: 28, value: (row) => row.chairedBy },
      { label: 'Thành phần', width: 36, value: (row) => row.takingPart },
      { label: 'Địa điểm', width: 28, value: (row) => row.place },
      { label: 'Chuẩn bị', width: 24, value: (row) => row.preparedBy },
      { label: 'Ghi chú', width: 36, value: (row) => noteOf(row) },
      {
        label: 'Giấy mời',
        width: 28,
        value: (row) =>
          row.answer === null
            ? null
            : `${agencyName({ kind: row.unitKind, name: row.unitName })} mời: ${answerNames[row.answer]}`,
      },
    ],
  });
}

function addressOf(path: string, day: PlainDate, unitId: number | undefined): string {
  return `${path}?tuan=${day}${unitId === undefined ? '' : `&don_vi=${unitId}`}`;
}
