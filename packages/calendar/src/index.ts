export { CalendarError, type CalendarErrorCode } from './calendar-error.ts';
export { addDays, addMonths, compareDates, daysBetween } from './date-arithmetic.ts';
export { formatDate, formatDateWithWeekday, formatLongDate, parseVietnameseDate } from './date-text.ts';
export { HOLIDAY_ROWS, PENDING_HOLIDAYS, SHIPPED_HOLIDAYS } from './holiday-table.ts';
export {
  type DateParts,
  dateFromDayNumber,
  dateOf,
  dayNumber,
  daysInMonth,
  isLeapYear,
  isPlainDate,
  isRealDay,
  mondayOf,
  type PlainDate,
  partsOf,
  plainDate,
  type Weekday,
  weekday,
} from './plain-date.ts';
export { occurrences, RECURRENCES, type Recurrence, recurrenceLabel } from './recurrence.ts';
export {
  findReportingPeriod,
  REPORTING_PERIOD_KINDS,
  type ReportingPeriod,
  type ReportingPeriodKind,
  reportingPeriod,
} from './reporting-period.ts';
export {
  addWorkingDays,
  type DurationUnit,
  deadline,
  type Holiday,
  type HolidayKind,
  type Holidays,
  holidaysFrom,
  isWorkingDay,
  nextWorkingDay,
  unverifiedBetween,
} from './working-days.ts';
