import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Stable codes of what can go wrong; the API answers with them, tests and logs look for them. */
export type ErrorCode =
  | 'invalid' // the input does not fit its schema or rule
  | 'not-signed-in'
  | 'forbidden'
  | 'not-found'
  | 'conflict' // somebody else changed it, or its state does not allow the act
  | 'too-large'
  | 'unreadable-file'
  | 'other-person' // what a phone kept of one person came under the sign-in, or the role, of another
  | 'forged' // the form did not come from our own page
  | 'too-many-requests'
  | 'unavailable'; // the database, a port or a folder cannot be used

const statusOf: Record<ErrorCode, ContentfulStatusCode> = {
  invalid: 422,
  'not-signed-in': 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'unreadable-file': 422,
  'other-person': 403,
  forged: 403,
  'too-many-requests': 429,
  unavailable: 503,
};

/**
 * The one class of errors that Khéo throws on purpose: a stable code, a message for the log (English) and one for the
 * person (Vietnamese) that says what to do. `fields` names the inputs at fault, for the form that sent them.
 */
export class KheoError extends Error {
  readonly code: ErrorCode;
  readonly forPerson: string;
  readonly fields: Record<string, string>;

  constructor(code: ErrorCode, forPerson: string, log?: string, fields: Record<string, string> = {}) {
    super(log ?? `${code}: ${forPerson}`);
    this.name = 'KheoError';
    this.code = code;
    this.forPerson = forPerson;
    this.fields = fields;
  }

  /** HTTP status that this error answers with. */
  get status(): ContentfulStatusCode {
    return statusOf[this.code];
  }
}

/** Narrow an unknown thrown value to its message, for logs. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
