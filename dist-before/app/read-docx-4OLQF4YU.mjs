import {
  openArchive
} from "./chunk-IG7TLHSM.mjs";
import {
  LineList,
  UnreadableFile,
  requireWanted,
  requireWithin
} from "./chunk-MPD7S3RF.mjs";

// packages/official-document/src/source/docx/xml.ts
import { SaxesParser } from "saxes";
var PREFIXES = /* @__PURE__ */ new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m:"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"]
]);
function renamer(declarations) {
  const changed = /* @__PURE__ */ new Map();
  for (const [attribute, namespace] of Object.entries(declarations)) {
    const usual = PREFIXES.get(namespace);
    const own = attribute === "xmlns" ? "" : attribute.startsWith("xmlns:") ? `${attribute.slice(6)}:` : void 0;
    if (usual !== void 0 && own !== void 0 && own !== usual) changed.set(own, usual);
  }
  if (changed.size === 0) return void 0;
  return (name) => {
    const at = name.indexOf(":") + 1;
    const usual = changed.get(name.slice(0, at));
    return usual === void 0 ? name : usual + name.slice(at);
  };
}
function renamed(element, rename) {
  const attributes = Object.entries(element.attributes).map(([name, value]) => [
    name.includes(":") ? rename(name) : name,
    value
  ]);
  return { ...element, name: rename(element.name), attributes: Object.fromEntries(attributes) };
}
function parseXml(xml, { limits }) {
  const root = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  let current = root;
  let elements = 0;
  let rename;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("doctype", () => {
    throw new UnreadableFile("damaged", "a document type declaration in a part");
  });
  parser.on("opentag", ({ name, attributes }) => {
    elements += 1;
    requireWithin(limits.xmlElements, elements, "elements");
    requireWithin(limits.xmlDepth, open.length, "elements in each other");
    if (elements === 1) rename = renamer(attributes);
    const plain = { name, attributes, children: [], text: "" };
    const element = rename === void 0 ? plain : renamed(plain, rename);
    current.children.push(element);
    open.push(element);
    current = element;
  });
  parser.on("closetag", () => {
    open.pop();
    current = open.at(-1) ?? root;
  });
  const addText = (text) => {
    if (current.name.endsWith(":t")) current.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  try {
    parser.write(xml).close();
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile("damaged", "a part is not well-formed XML", void 0, { cause: error });
  }
  return root.children[0] ?? root;
}
function child(element, name) {
  return element?.children.find((candidate) => candidate.name === name);
}
function childrenNamed(element, name) {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}
function statedValue(element, name) {
  return child(element, name)?.attributes["w:val"];
}
function toggleOf(element, name) {
  const toggle = child(element, name);
  if (toggle === void 0) return void 0;
  return !["0", "false", "off", "none"].includes(toggle.attributes["w:val"] ?? "1");
}

// packages/official-document/src/source/docx/styles.ts
var ALIGNMENTS = {
  left: "left",
  start: "left",
  center: "center",
  right: "right",
  end: "right",
  both: "justify",
  distribute: "justify"
};
var LONGEST_CHAIN = 50;
var NOTHING = { run: {}, paragraph: {}, ruled: void 0 };
function runLook(properties) {
  const halfPoints = Number(statedValue(properties, "w:sz") ?? Number.NaN);
  const position = statedValue(properties, "w:vertAlign");
  return {
    bold: toggleOf(properties, "w:b"),
    italic: toggleOf(properties, "w:i"),
    caps: toggleOf(properties, "w:caps"),
    hidden: toggleOf(properties, "w:vanish"),
    superscript: position === void 0 ? void 0 : position === "superscript",
    size: Number.isFinite(halfPoints) ? halfPoints / 2 : void 0
  };
}
function paragraphLook(properties) {
  const numbering = child(properties, "w:numPr");
  const id = statedValue(numbering, "w:numId");
  const level = Number(statedValue(numbering, "w:ilvl") ?? Number.NaN);
  const stated = id !== void 0 || Number.isInteger(level);
  return {
    align: ALIGNMENTS[statedValue(properties, "w:jc") ?? ""],
    numbering: stated ? { id: id ?? "", level: Number.isInteger(level) ? level : void 0 } : void 0
  };
}
function drawsRules(borders) {
  if (borders === void 0 || borders.children.length === 0) return void 0;
  return borders.children.some((side) => !["nil", "none", void 0].includes(side.attributes["w:val"]));
}
function overlay(under, over) {
  const stated = Object.entries(over).filter(([, value]) => value !== void 0);
  return stated.length === 0 ? under : { ...under, ...Object.fromEntries(stated) };
}
var Styles = class {
  defaults;
  #styles = /* @__PURE__ */ new Map();
  #resolved = /* @__PURE__ */ new Map();
  #defaultParagraph;
  constructor(root) {
    const runDefaults = child(child(child(root, "w:docDefaults"), "w:rPrDefault"), "w:rPr");
    this.defaults = overlay({ size: 10 }, runLook(runDefaults));
    let defaultParagraph;
    for (const style of childrenNamed(root, "w:style")) {
      const id = style.attributes["w:styleId"];
      if (id === void 0) continue;
      const isDefault = ["1", "true", "on"].includes(style.attributes["w:default"] ?? "0");
      if (isDefault && style.attributes["w:type"] === "paragraph") defaultParagraph = id;
      this.#styles.set(id, {
        basedOn: statedValue(style, "w:basedOn"),
        run: runLook(child(style, "w:rPr")),
        paragraph: paragraphLook(child(style, "w:pPr")),
        ruled: drawsRules(child(child(style, "w:tblPr"), "w:tblBorders"))
      });
    }
    this.#defaultParagraph = defaultParagraph;
  }
  /** The style of a paragraph, the default one when it names none. */
  ofParagraph(id) {
    return this.resolve(id ?? this.#defaultParagraph);
  }
  /** The style of that identifier over those that it is based on; one that states nothing where it is unknown. */
  resolve(id) {
    if (id === void 0) return NOTHING;
    const known = this.#resolved.get(id);
    if (known !== void 0) return known;
    let resolved = NOTHING;
    let next = id;
    for (let depth = 0; next !== void 0 && depth < LONGEST_CHAIN; depth += 1) {
      const style = this.#styles.get(next);
      if (style === void 0) break;
      resolved = {
        run: overlay(style.run, resolved.run),
        paragraph: overlay(style.paragraph, resolved.paragraph),
        ruled: resolved.ruled ?? style.ruled
      };
      next = style.basedOn;
    }
    this.#resolved.set(id, resolved);
    return resolved;
  }
};

// packages/official-document/src/source/docx/paragraph.ts
var SKIPPED = /* @__PURE__ */ new Set([
  "w:pPr",
  "w:rPr",
  "w:del",
  "w:moveFrom",
  "w:instrText",
  "w:delText",
  "mc:Fallback",
  "w:sdtPr"
]);
var SUPERSCRIPTS = "\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079";
function readParagraph(paragraph, parts) {
  const properties = child(paragraph, "w:pPr");
  const styleId = statedValue(properties, "w:pStyle");
  const style = parts.styles.ofParagraph(styleId);
  const look = overlay(style.paragraph, paragraphLook(properties));
  const base = overlay(parts.styles.defaults, style.run);
  const walk = new ParagraphWalk(parts);
  const numbering = look.numbering;
  if (numbering !== void 0) {
    const id = numbering.id === "" ? style.paragraph.numbering?.id ?? "" : numbering.id;
    walk.add(parts.numbering.next({ ...numbering, id }, styleId), base);
  }
  walk.visit(paragraph, base);
  return { lines: walk.lines(look.align ?? "left", base.size ?? 10), textBoxes: walk.textBoxes, notes: walk.notes };
}
var ParagraphWalk = class {
  textBoxes = [];
  notes = [];
  #parts;
  #pieces = [[]];
  constructor(parts) {
    this.#parts = parts;
  }
  add(text, look) {
    if (text === "" || look.hidden === true) return;
    const cased = look.caps === true ? text.toLocaleUpperCase("vi") : text;
    const raised = look.superscript === true ? cased.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit) : cased;
    this.#pieces.at(-1)?.push({ text: raised, look });
  }
  visit(element, look) {
    for (const part of element.children) {
      if (SKIPPED.has(part.name)) continue;
      if (part.name === "w:r") this.visit(part, this.#lookOfRun(part, look));
      else if (!this.#character(part, look)) this.visit(part, look);
    }
  }
  lines(align, size) {
    return this.#pieces.map((pieces) => ({ ...lookOfLine(pieces, size), align, text: joinPieces(pieces) }));
  }
  #lookOfRun(run, base) {
    const properties = child(run, "w:rPr");
    if (properties === void 0) return base;
    const style = this.#parts.styles.resolve(statedValue(properties, "w:rStyle"));
    return overlay(overlay(base, style.run), runLook(properties));
  }
  /** Adds what an element inside a run prints; false when it prints nothing itself. */
  #character(element, look) {
    switch (element.name) {
      case "w:t":
      case "m:t":
        this.add(element.text, look);
        return true;
      case "w:tab":
      case "w:ptab":
        this.add("	", look);
        return true;
      case "w:br":
      case "w:cr":
        if (look.hidden !== true) this.#pieces.push([]);
        return true;
      case "w:noBreakHyphen":
        this.add("-", look);
        return true;
      case "w:sym":
        this.add(symbol(element.attributes["w:char"]), look);
        return true;
      case "w:footnoteReference":
      case "w:endnoteReference":
        this.#note(element, look);
        return true;
      case "w:txbxContent":
        this.textBoxes.push(element);
        return true;
      default:
        return false;
    }
  }
  #note(reference, look) {
    const kind = reference.name === "w:footnoteReference" ? "footnote" : "endnote";
    const note = this.#parts.notes.take(kind, reference.attributes["w:id"] ?? "");
    if (note === void 0) return;
    this.add(note.mark, look);
    this.notes.push(note);
  }
};
function joinPieces(pieces) {
  const text = pieces.map((piece) => piece.text).join("");
  return text.replace(/^[\t ]+/, "");
}
function lookOfLine(pieces, size) {
  let letters2 = 0;
  let bold = 0;
  let italic = 0;
  const sizes = /* @__PURE__ */ new Map();
  for (const { text, look } of pieces) {
    const count = text.replace(/\s/g, "").length;
    letters2 += count;
    if (look.bold === true) bold += count;
    if (look.italic === true) italic += count;
    if (look.size !== void 0) sizes.set(look.size, (sizes.get(look.size) ?? 0) + count);
  }
  const [commonest] = [...sizes].sort((a, b) => b[1] - a[1]);
  return { bold: bold * 2 > letters2, italic: italic * 2 > letters2, size: commonest?.[0] ?? size };
}
function symbol(code) {
  if (code === void 0) return "";
  const known = { F02D: "-", F0B7: "\u2022", F0A7: "\u2022", F0D8: "\u2022", F0FC: "\u2713", F0A8: "\u2610", F0FE: "\u2612" };
  return known[code.toUpperCase()] ?? "\u2022";
}

// packages/official-document/src/source/docx/body.ts
var WRAPPERS = /* @__PURE__ */ new Set([
  "w:sdt",
  "w:sdtContent",
  "w:ins",
  "w:moveTo",
  "w:customXml",
  "w:smartTag",
  "mc:AlternateContent",
  "mc:Choice"
]);
var MOST_COLUMNS = 200;
var BodyWalk = class {
  list;
  tables = [];
  sections = [];
  #sectionFrom = 1;
  #parts;
  #context;
  #notes = [];
  #paragraphs = 0;
  constructor(parts, context) {
    this.#parts = parts;
    this.#context = context;
    this.list = new LineList(context);
  }
  /** Reads the paragraphs and tables of a body, those inside wrappers too; each with its notes after it. */
  readBlocks(element) {
    for (const block of element.children) {
      if (block.name === "w:p") this.#paragraph(block, false);
      else if (block.name === "w:tbl") this.#table(block);
      else if (WRAPPERS.has(block.name)) this.readBlocks(block);
      this.#writeNotes();
      const ends = block.name === "w:sectPr" ? block : child(child(block, "w:pPr"), "w:sectPr");
      if (ends !== void 0) this.#endSection(ends);
    }
  }
  /** The properties of a section stand in its last paragraph; those of the last at the end of the body. */
  #endSection(properties) {
    const size = child(properties, "w:pgSz")?.attributes;
    this.sections.push({
      firstLine: this.#sectionFrom,
      landscape: Number(size?.["w:w"] ?? 0) > Number(size?.["w:h"] ?? 0)
    });
    this.#sectionFrom = this.list.next;
  }
  #paragraph(paragraph, inCell) {
    const content = readParagraph(paragraph, this.#parts);
    const boxes = content.textBoxes.flatMap((box) => this.#cellLines(box));
    this.#notes.push(...content.notes);
    const kept = content.lines.filter((line) => line.text.trim() !== "" || !inCell && boxes.length === 0);
    if (kept.length > 0) this.#paragraphs += 1;
    const paragraphNumber = this.#paragraphs;
    return [...boxes, ...kept.map((line) => this.list.add({ page: null, ...line, paragraph: paragraphNumber }))];
  }
  /** The lines of a cell or text box; a table inside a cell is read as lines of the cell. */
  #cellLines(cell) {
    return cell.children.flatMap((block) => {
      if (block.name === "w:p") return this.#paragraph(block, true);
      if (block.name === "w:tbl" || block.name === "w:tr" || block.name === "w:tc" || WRAPPERS.has(block.name)) {
        return this.#cellLines(block);
      }
      return [];
    });
  }
  #table(table) {
    requireWanted(this.#context);
    const firstLine = this.list.next;
    const rows = [];
    const open = /* @__PURE__ */ new Map();
    for (const row of unwrap(table, "w:tr")) {
      const cells = [];
      let column = 0;
      for (const cell of unwrap(row, "w:tc")) {
        const properties = child(cell, "w:tcPr");
        const columnSpan = clampSpan(Number(statedValue(properties, "w:gridSpan") ?? 1));
        const merge = child(properties, "w:vMerge");
        const above = open.get(column);
        if (merge !== void 0 && merge.attributes["w:val"] !== "restart" && above !== void 0) {
          above.rowSpan += 1;
        } else {
          const read = this.#cell(cell, columnSpan);
          cells.push(read);
          if (merge === void 0) open.delete(column);
          else open.set(column, read);
        }
        column += columnSpan;
      }
      rows.push(cells);
    }
    if (this.list.next === firstLine) return;
    this.tables.push({ firstLine, lastLine: this.list.next - 1, rows, ruled: isRuled(table, this.#parts) });
  }
  #cell(cell, columnSpan) {
    const lines = this.#cellLines(cell);
    const text = lines.map((number) => this.list.lines[number - 1]?.text ?? "").join("\n");
    return { text, lines, columnSpan, rowSpan: 1 };
  }
  #writeNotes() {
    const notes = this.#notes;
    this.#notes = [];
    for (const { mark, element } of notes) {
      const lines = childrenNamed(element, "w:p").flatMap((paragraph) => readParagraph(paragraph, this.#parts).lines);
      this.#paragraphs += 1;
      for (const [index, line] of lines.entries()) {
        const text = index === 0 ? `${mark} ${line.text.trimStart()}` : line.text;
        if (line.text.trim() !== "")
          this.list.add({ page: null, ...line, text, paragraph: this.#paragraphs, note: true });
      }
    }
  }
};
function unwrap(element, name) {
  return element.children.flatMap((part) => {
    if (part.name === name) return [part];
    return WRAPPERS.has(part.name) ? unwrap(part, name) : [];
  });
}
function clampSpan(span) {
  return Number.isInteger(span) && span > 0 ? Math.min(span, MOST_COLUMNS) : 1;
}
function isRuled(table, parts) {
  const properties = child(table, "w:tblPr");
  const style = parts.styles.resolve(statedValue(properties, "w:tblStyle")).ruled;
  const byTable = drawsRules(child(properties, "w:tblBorders")) ?? style ?? false;
  const cells = unwrap(table, "w:tr").flatMap((row) => unwrap(row, "w:tc"));
  const drawn = cells.filter((cell) => drawsRules(child(child(cell, "w:tcPr"), "w:tcBorders")) ?? byTable);
  return drawn.length * 2 > cells.length;
}

// packages/official-document/src/source/docx/notes.ts
var SUPERSCRIPTS2 = "\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079";
var Notes = class {
  #elements;
  #taken = 0;
  constructor(footnotes, endnotes) {
    this.#elements = { footnote: byId(footnotes, "w:footnote"), endnote: byId(endnotes, "w:endnote") };
  }
  /** The note of that identifier with its number, raised as it is printed; each is given once. */
  take(kind, id) {
    const element = this.#elements[kind].get(id);
    if (element === void 0) return void 0;
    this.#elements[kind].delete(id);
    this.#taken += 1;
    const mark = String(this.#taken).replace(/\d/g, (digit) => SUPERSCRIPTS2[Number(digit)] ?? digit);
    return { mark, element };
  }
};
function byId(root, name) {
  const notes = childrenNamed(root, name).filter((note) => note.attributes["w:type"] === void 0);
  return new Map(notes.map((note) => [note.attributes["w:id"] ?? "", note]));
}

// packages/official-document/src/source/docx/number-format.ts
var ROMAN = [
  [1e3, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"]
];
var LARGEST = 3999;
function formatNumber(value, format) {
  if (!Number.isInteger(value) || value < 1 || value > LARGEST) return String(value);
  switch (format) {
    case "upperRoman":
      return roman(value);
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "upperLetter":
      return letters(value).toUpperCase();
    case "lowerLetter":
      return letters(value);
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "none":
      return "";
    default:
      return String(value);
  }
}
function roman(value) {
  let left = value;
  let digits = "";
  for (const [worth, letter] of ROMAN) {
    while (left >= worth) {
      digits += letter;
      left -= worth;
    }
  }
  return digits;
}
function letters(value) {
  const letter = String.fromCharCode(97 + (value - 1) % 26);
  return letter.repeat(Math.floor((value - 1) / 26) + 1);
}

// packages/official-document/src/source/docx/numbering.ts
var MOST_LEVELS = 9;
var SYMBOL_MINUS = "\uF02D";
var Numbering = class {
  #levels = /* @__PURE__ */ new Map();
  #lists = /* @__PURE__ */ new Map();
  #counters = /* @__PURE__ */ new Map();
  #started = /* @__PURE__ */ new Set();
  constructor(root) {
    const styleLinks = /* @__PURE__ */ new Map();
    for (const definition of childrenNamed(root, "w:abstractNum")) {
      const id = definition.attributes["w:abstractNumId"] ?? "";
      this.#levels.set(
        id,
        new Map(childrenNamed(definition, "w:lvl").map((level) => [indexOf(level), readLevel(level)]))
      );
      const link = statedValue(definition, "w:styleLink");
      if (link !== void 0) styleLinks.set(link, id);
    }
    for (const definition of childrenNamed(root, "w:abstractNum")) {
      const target = styleLinks.get(statedValue(definition, "w:numStyleLink") ?? "");
      const levels = this.#levels.get(target ?? "");
      if (levels !== void 0) this.#levels.set(definition.attributes["w:abstractNumId"] ?? "", levels);
    }
    for (const list of childrenNamed(root, "w:num")) this.#lists.set(list.attributes["w:numId"] ?? "", readList(list));
  }
  /**
   * The mark of the next paragraph at that place, with the space that follows it; empty when the place has none.
   * `style` is the style of the paragraph, by which a list may know its level.
   */
  next(place, style) {
    const list = this.#lists.get(place.id);
    if (list === void 0) return "";
    const levels = this.#levels.get(list.abstractId);
    const levelIndex = place.level ?? levelOfStyle(levels, style) ?? 0;
    const levelAt = (index) => list.overrides.get(index)?.level ?? levels?.get(index);
    const level = levelAt(levelIndex);
    if (level === void 0 || levelIndex >= MOST_LEVELS) return "";
    const counters = this.#advance(place.id, list, levelIndex, levelAt);
    if (level.format === "none" && !level.text.includes("%")) return level.text === "" ? "" : level.text + level.suffix;
    if (level.format === "bullet") return bullet(level.text) + level.suffix;
    const mark = level.text.replace(/%([1-9])/g, (_, digit) => {
      const index = Number(digit) - 1;
      const format = level.legal ? "decimal" : levelAt(index)?.format ?? "decimal";
      return formatNumber(counters[index] ?? levelAt(index)?.start ?? 1, format);
    });
    return mark === "" ? "" : mark + level.suffix;
  }
  /** Steps the counter of a level, starts anew those below it, and gives all of them. */
  #advance(id, list, at, levelAt) {
    const counters = this.#counters.get(list.abstractId) ?? [];
    this.#counters.set(list.abstractId, counters);
    const override = list.overrides.get(at)?.start;
    const firstUse = !this.#started.has(`${id}/${at}`);
    this.#started.add(`${id}/${at}`);
    const current = counters[at];
    const start = levelAt(at)?.start ?? 1;
    counters[at] = override !== void 0 && firstUse ? override : current === void 0 ? start : current + 1;
    for (let above = 0; above < at; above += 1) counters[above] ??= levelAt(above)?.start ?? 1;
    for (let below = at + 1; below < counters.length; below += 1) {
      const restart = levelAt(below)?.restart;
      if (restart === void 0 || restart > 0 && at < restart) delete counters[below];
    }
    return counters;
  }
};
function levelOfStyle(levels, style) {
  if (levels === void 0 || style === void 0) return void 0;
  return [...levels].find(([, level]) => level.style === style)?.[0];
}
function indexOf(level) {
  return Number(level.attributes["w:ilvl"] ?? 0);
}
function readLevel(level) {
  const suffix = statedValue(level, "w:suff") ?? "tab";
  const restart = statedValue(level, "w:lvlRestart");
  return {
    start: Number(statedValue(level, "w:start") ?? 1),
    format: statedValue(level, "w:numFmt") ?? "decimal",
    text: statedValue(level, "w:lvlText") ?? "",
    suffix: suffix === "nothing" ? "" : " ",
    legal: toggleOf(level, "w:isLgl") ?? false,
    restart: restart === void 0 ? void 0 : Number(restart),
    style: statedValue(level, "w:pStyle")
  };
}
function readList(list) {
  const overrides = /* @__PURE__ */ new Map();
  for (const override of childrenNamed(list, "w:lvlOverride")) {
    const start = statedValue(override, "w:startOverride");
    const level = child(override, "w:lvl");
    overrides.set(indexOf(override), {
      start: start === void 0 ? void 0 : Number(start),
      level: level === void 0 ? void 0 : readLevel(level)
    });
  }
  return { abstractId: statedValue(list, "w:abstractNumId") ?? "", overrides };
}
function bullet(text) {
  if (text === SYMBOL_MINUS) return "-";
  return /^[\ue000-\uf8ff]$/.test(text) || text === "o" || text === "\xA7" ? "\u2022" : text;
}

// packages/official-document/src/source/docx/relationships.ts
var ROOT = "_rels/.rels";
var USUAL_BODY = "word/document.xml";
var MOST_RELATIONSHIPS = 1e5;
async function findParts(archive, context) {
  const root = await relationshipsIn(ROOT, "", archive, context);
  const stated = root.get("officeDocument");
  const body = stated !== void 0 && archive.has(stated) ? stated : USUAL_BODY;
  if (!archive.has(body) || !body.startsWith("word/")) return void 0;
  const folder = body.slice(0, body.lastIndexOf("/") + 1);
  const related = await relationshipsIn(`${folder}_rels/${body.slice(folder.length)}.rels`, folder, archive, context);
  const nameOf = (type) => related.get(type) ?? `${folder}${type}.xml`;
  return {
    body,
    styles: nameOf("styles"),
    numbering: nameOf("numbering"),
    footnotes: nameOf("footnotes"),
    endnotes: nameOf("endnotes")
  };
}
async function relationshipsIn(name, folder, archive, context) {
  const xml = await archive.findText(name);
  const targets = /* @__PURE__ */ new Map();
  if (xml === void 0) return targets;
  const { children } = parseXml(xml, context);
  requireWithin(MOST_RELATIONSHIPS, children.length, "relationships");
  for (const { attributes } of children) {
    const { Type = "", Target = "", TargetMode = "Internal" } = attributes;
    if (TargetMode !== "Internal") continue;
    targets.set(Type.slice(Type.lastIndexOf("/") + 1), Target.startsWith("/") ? Target.slice(1) : folder + Target);
  }
  return targets;
}

// packages/official-document/src/source/docx/read-docx.ts
var SPREADSHEET = "T\u1EC7p l\xE0 b\u1EA3ng t\xEDnh ho\u1EB7c b\u1EA3n tr\xECnh chi\u1EBFu. H\xE3y l\u01B0u v\u0103n b\u1EA3n th\xE0nh t\u1EC7p PDF ho\u1EB7c DOCX r\u1ED3i t\u1EA3i l\xEAn.";
var OPEN_DOCUMENT = "T\u1EC7p \u1EDF d\u1EA1ng OpenDocument. H\xE3y l\u01B0u l\u1EA1i th\xE0nh DOCX ho\u1EB7c PDF r\u1ED3i t\u1EA3i l\xEAn.";
var OTHER_ZIP = "T\u1EC7p l\xE0 t\u1EC7p n\xE9n. H\xE3y gi\u1EA3i n\xE9n r\u1ED3i t\u1EA3i l\xEAn t\u1EEBng v\u0103n b\u1EA3n PDF ho\u1EB7c DOCX b\xEAn trong.";
async function readDocx(bytes, context) {
  const archive = await openArchive(bytes, context);
  const names = await findParts(archive, context);
  if (names === void 0) throw await otherZip(archive);
  const part = async (name) => {
    const xml = await archive.findText(name);
    return xml === void 0 ? void 0 : parseXml(xml, context);
  };
  const parts = {
    styles: new Styles(await part(names.styles)),
    numbering: new Numbering(await part(names.numbering)),
    notes: new Notes(await part(names.footnotes), await part(names.endnotes))
  };
  const walk = new BodyWalk(parts, context);
  const body = child(await part(names.body), "w:body");
  if (body === void 0) throw new UnreadableFile("damaged", "the document has no body");
  walk.readBlocks(body);
  return { kind: "docx", pages: null, sections: walk.sections, lines: walk.list.lines, tables: walk.tables };
}
async function otherZip(archive) {
  const advice = archive.has("xl/workbook.xml") || archive.has("ppt/presentation.xml") ? SPREADSHEET : (await archive.findText("mimetype"))?.includes("opendocument") ? OPEN_DOCUMENT : OTHER_ZIP;
  return new UnreadableFile("unsupported", "a zip without a document", advice);
}
export {
  readDocx
};
//# sourceMappingURL=read-docx-4OLQF4YU.mjs.map
