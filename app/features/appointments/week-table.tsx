import { formatDayMonth, formatWeekday } from '../../ui/format.ts';
import { classes } from '../../ui/props.ts';
import { agencyName } from '../units/unit.ts';
import { type AppointmentRow, answerNames, stateNames } from './appointment.ts';
import { hoursOf } from './clashes.ts';
import { isOff, sessionNames, type WeekDay } from './rules.ts';

interface Props {
  days: readonly WeekDay<AppointmentRow>[];
  today: string;
  /** Where something is added on a day; undefined: the person may not. */
  addHref?: ((date: string) => string) | undefined;
}

const columns = ['Thời gian', 'Nội dung', 'Chủ trì', 'Thành phần', 'Địa điểm', 'Chuẩn bị', 'Ghi chú'];

/** The week as offices print it: a row for each appointment, the day and its half at the left; on a phone, day by day. */
export function WeekTable({ days, today, addHref }: Props) {
  return (
    <div class="k-table-frame k-week-frame">
      <table class="k-week">
        <caption class="visually-hidden">Lịch công tác tuần</caption>
        <thead>
          <tr>
            <th scope="col">Ngày</th>
            <th scope="col">Buổi</th>
            {columns.map((label) => (
              <th scope="col">{label}</th>
            ))}
          </tr>
        </thead>
        {days.map((day) => (
          <tbody class={classes(day.date === today && 'k-week-today', day.sessions.length === 0 && 'k-week-free')}>
            {day.sessions.length === 0 ? (
              <tr>
                <DayHead day={day} addHref={addHref} rows={1} />
                <td colspan={columns.length + 1} />
              </tr>
            ) : (
              rowsOf(day, addHref)
            )}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function rowsOf(day: WeekDay<AppointmentRow>, addHref: Props['addHref']) {
  const count = day.sessions.reduce((sum, { rows }) => sum + rows.length, 0);
  return day.sessions.flatMap(({ session, rows }, nth) =>
    rows.map((row, index) => (
      <tr class={isOff(row.state) ? 'k-week-off' : undefined}>
        {nth === 0 && index === 0 ? <DayHead day={day} addHref={addHref} rows={count} /> : null}
        {index === 0 ? (
          <th scope="rowgroup" class="k-week-session" rowspan={rows.length}>
            {sessionNames[session]}
          </th>
        ) : null}
        <Cells row={row} />
      </tr>
    )),
  );
}

function DayHead({ day, rows, addHref }: { day: WeekDay<AppointmentRow>; rows: number; addHref: Props['addHref'] }) {
  return (
    <th scope="rowgroup" class="k-week-date" rowspan={rows}>
      <span>{formatWeekday(day.date).split(',')[0]}</span> <span>{formatDayMonth(day.date)}</span>
      {addHref ? (
        <a class="k-week-add" href={addHref(day.date)}>
          Thêm<span class="visually-hidden"> lịch ngày {formatDayMonth(day.date)}</span>
        </a>
      ) : null}
    </th>
  );
}

function Cells({ row }: { row: AppointmentRow }) {
  const off = isOff(row.state);
  const struck = (text: string | null) => (off && text ? <s>{text}</s> : text);
  return (
    <>
      <td class="k-week-hours">{struck(hoursOf(row))}</td>
      <td class="k-week-what">
        <a href={`/lich/${row.id}`}>{struck(row.content)}</a>
        {row.answer === null ? null : (
          <small>
            {agencyName({ kind: row.unitKind, name: row.unitName })} mời · {answerNames[row.answer]}
          </small>
        )}
      </td>
      <td data-label="Chủ trì">{struck(row.chairedBy)}</td>
      <td data-label="Thành phần">{struck(row.takingPart)}</td>
      <td data-label="Địa điểm">{struck(row.place)}</td>
      <td data-label="Chuẩn bị">{struck(row.preparedBy)}</td>
      <td data-label="Ghi chú">{noteOf(row)}</td>
    </>
  );
}

/** What stands beside an appointment: its note, and what became of it with the reason. */
export function noteOf(row: AppointmentRow): string | null {
  const { state, reason, movedTo, note } = row;
  const to = movedTo ? ` sang ${movedTo.startsAt ?? 'cả ngày'} ${formatDayMonth(movedTo.startsOn)}` : '';
  const became = isOff(state) ? `${stateNames[state]}${to}: ${reason ?? ''}` : null;
  return [became, note].filter(Boolean).join('. ') || null;
}
