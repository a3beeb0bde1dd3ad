// packages/official-document/src/source/unreadable-file.ts
var UnreadableFile = class extends Error {
  name = "UnreadableFile";
  code;
  forPerson;
  constructor(code, message, forPerson = ADVICE[code], options) {
    super(message, options);
    this.code = code;
    this.forPerson = forPerson;
  }
  /** Whether its pages may be pictures, for a reader of scans to try. */
  get mayBeScan() {
    return this.code === "no-text-layer" || this.code === "image";
  }
};
var ADVICE = {
  empty: "T\u1EC7p kh\xF4ng c\xF3 n\u1ED9i dung. H\xE3y ki\u1EC3m tra v\xE0 ch\u1ECDn l\u1EA1i t\u1EC7p.",
  "too-large": "T\u1EC7p qu\xE1 l\u1EDBn. H\xE3y t\xE1ch th\xE0nh c\xE1c t\u1EC7p nh\u1ECF h\u01A1n (t\u1ED1i \u0111a 50 MB v\xE0 2.000 trang) r\u1ED3i t\u1EA3i l\xEAn t\u1EEBng ph\u1EA7n.",
  encrypted: "T\u1EC7p \u0111\u01B0\u1EE3c \u0111\u1EB7t m\u1EADt kh\u1EA9u. H\xE3y g\u1EE1 m\u1EADt kh\u1EA9u, l\u01B0u l\u1EA1i r\u1ED3i t\u1EA3i l\xEAn l\u1EA7n n\u1EEFa.",
  truncated: "T\u1EC7p b\u1ECB thi\u1EBFu ph\u1EA7n cu\u1ED1i, c\xF3 th\u1EC3 do t\u1EA3i v\u1EC1 ch\u01B0a xong. H\xE3y t\u1EA3i l\u1EA1i t\u1EC7p g\u1ED1c r\u1ED3i th\u1EED l\u1EA1i.",
  damaged: "T\u1EC7p b\u1ECB h\u1ECFng n\xEAn kh\xF4ng \u0111\u1ECDc \u0111\u01B0\u1EE3c. H\xE3y m\u1EDF b\u1EB1ng ph\u1EA7n m\u1EC1m so\u1EA1n th\u1EA3o, l\u01B0u l\u1EA1i r\u1ED3i t\u1EA3i l\xEAn l\u1EA7n n\u1EEFa.",
  unsupported: "Ch\u01B0a \u0111\u1ECDc \u0111\u01B0\u1EE3c lo\u1EA1i t\u1EC7p n\xE0y. H\xE3y l\u01B0u v\u0103n b\u1EA3n th\xE0nh t\u1EC7p PDF ho\u1EB7c DOCX r\u1ED3i t\u1EA3i l\xEAn.",
  image: "T\u1EC7p l\xE0 h\xECnh \u1EA3nh. H\xE3y d\xF9ng b\u1EA3n PDF xu\u1EA5t t\u1EEB ph\u1EA7n m\u1EC1m so\u1EA1n th\u1EA3o ho\u1EB7c t\u1EC7p DOCX.",
  "wrong-name": "\u0110u\xF4i t\xEAn t\u1EC7p kh\xF4ng \u0111\xFAng v\u1EDBi n\u1ED9i dung b\xEAn trong. H\xE3y ki\u1EC3m tra t\u1EC7p g\u1ED1c, l\u01B0u l\u1EA1i th\xE0nh PDF ho\u1EB7c DOCX r\u1ED3i t\u1EA3i l\xEAn.",
  "zip-bomb": "T\u1EC7p c\xF3 c\u1EA5u tr\xFAc n\xE9n b\u1EA5t th\u01B0\u1EDDng n\xEAn b\u1ECB t\u1EEB ch\u1ED1i \u0111\u1EC3 b\u1EA3o \u0111\u1EA3m an to\xE0n. H\xE3y l\u01B0u l\u1EA1i v\u0103n b\u1EA3n t\u1EEB b\u1EA3n g\u1ED1c.",
  "no-text-layer": "T\u1EC7p ch\u1EC9 c\xF3 h\xECnh \u1EA3nh, kh\xF4ng c\xF3 ch\u1EEF. H\xE3y d\xF9ng b\u1EA3n PDF xu\u1EA5t t\u1EEB ph\u1EA7n m\u1EC1m so\u1EA1n th\u1EA3o ho\u1EB7c t\u1EC7p DOCX.",
  stopped: "Vi\u1EC7c \u0111\u1ECDc t\u1EC7p \u0111\xE3 d\u1EEBng v\xEC m\u1EA5t qu\xE1 nhi\u1EC1u th\u1EDDi gian. H\xE3y t\xE1ch t\u1EC7p th\xE0nh c\xE1c ph\u1EA7n nh\u1ECF h\u01A1n r\u1ED3i th\u1EED l\u1EA1i."
};

// packages/official-document/src/source/limits.ts
var MEGABYTE = 1024 * 1024;
var LIMITS = {
  fileBytes: 50 * MEGABYTE,
  pages: 2e3,
  characters: 1e7,
  zipEntries: 5e3,
  unpackedBytes: 200 * MEGABYTE,
  partBytes: 50 * MEGABYTE,
  packingRatio: 200,
  xmlElements: 2e6,
  xmlDepth: 200
};
function requireWanted({ signal }) {
  if (signal?.aborted) throw new UnreadableFile("stopped", "reading was stopped by the caller");
}
function requireWithin(limit, found, what) {
  if (found > limit) throw new UnreadableFile("too-large", `${what}: ${found}, at most ${limit}`);
}

// packages/official-document/src/source/line-list.ts
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Cn}]/gu;
var SPACES = /[\n\r\p{Zs}\p{Zl}\p{Zp}]/gu;
function cleanText(text) {
  return text.toWellFormed().replace(/\t/g, "    ").replace(SPACES, " ").replace(INVISIBLE, "").normalize("NFC").trimEnd();
}
var LineList = class {
  lines = [];
  #context;
  #characters = 0;
  constructor(context) {
    this.#context = context;
  }
  /** Number of the line that is added next. */
  get next() {
    return this.lines.length + 1;
  }
  /** Adds a line, its text cleaned. Gives its number. Throws `UnreadableFile` `too-large`. */
  add(line) {
    const text = cleanText(line.text);
    this.#characters += text.length + 1;
    requireWithin(this.#context.limits.characters, this.#characters, "characters of text");
    const number = this.next;
    this.lines.push({ ...line, number, text });
    return number;
  }
};

export {
  UnreadableFile,
  LIMITS,
  requireWanted,
  requireWithin,
  LineList
};
//# sourceMappingURL=chunk-MPD7S3RF.mjs.map
