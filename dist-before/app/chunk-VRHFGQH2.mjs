// app/platform/errors.ts
var statusOf = {
  invalid: 422,
  "not-signed-in": 401,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  "too-large": 413,
  "unreadable-file": 422,
  "other-person": 403,
  forged: 403,
  "too-many-requests": 429,
  unavailable: 503
};
var KheoError = class extends Error {
  code;
  forPerson;
  fields;
  constructor(code, forPerson, log, fields = {}) {
    super(log ?? `${code}: ${forPerson}`);
    this.name = "KheoError";
    this.code = code;
    this.forPerson = forPerson;
    this.fields = fields;
  }
  /** HTTP status that this error answers with. */
  get status() {
    return statusOf[this.code];
  }
};
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

export {
  KheoError,
  messageOf
};
//# sourceMappingURL=chunk-VRHFGQH2.mjs.map
