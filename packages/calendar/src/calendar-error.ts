/** What the calendar refuses, by a code that does not change with the wording. */
export type CalendarErrorCode = 'invalid-date' | 'invalid-count' | 'out-of-range' | 'too-many-occurrences';

/** A date, a count or a range that cannot be worked with. `message` is for the log, `forPerson` for the screen. */
export class CalendarError extends Error {
  override readonly name = 'CalendarError';
  readonly code: CalendarErrorCode;
  /** In Vietnamese, for the person who entered the value. */
  readonly forPerson: string;

  constructor(code: CalendarErrorCode, message: string, forPerson: string) {
    super(message);
    this.code = code;
    this.forPerson = forPerson;
  }
}
