/** The name of an agency as printed in capitals above the title, in its usual spelling. */
import {
  DEPARTMENTS,
  foldedWords,
  isSyllable,
  isUpperCase,
  likeness,
  PROVINCES,
  phraseLikeness,
  titleCase,
} from '@kheo/vietnamese';
import { readLineAgency } from './line-agency.ts';
import { readMassAgency } from './mass-agency.ts';

export interface Agency {
  superior: string | null;
  issuer: string | null;
}

const LEVELS: readonly [string[], string][] = [
  [['thanh', 'pho'], 'thành phố'],
  [['tinh'], 'tỉnh'],
  [['xa'], 'xã'],
  [['phuong'], 'phường'],
  [['dac', 'khu'], 'đặc khu'],
  [['thi', 'xa'], 'thị xã'],
  [['thi', 'tran'], 'thị trấn'],
  [['huyen'], 'huyện'],
  [['quan'], 'quận'],
];
const COUNCILS: readonly [string[], string][] = [
  [['uy', 'ban', 'nhan', 'dan'], 'Ủy ban nhân dân'],
  [['ubnd'], 'Ủy ban nhân dân'],
  [['hoi', 'dong', 'nhan', 'dan'], 'Hội đồng nhân dân'],
];
const OFFICES: readonly [string, string][] = [
  ['van phong', 'Văn phòng'],
  ['thanh tra', 'Thanh tra'],
  ['cong an', 'Công an'],
];

interface Word {
  printed: string;
  folded: string;
  line: number;
}

/** The agency, and the one above it where both are printed. Null for a name that cannot be read with certainty. */
export function readAgency(lines: readonly string[], isDamaged: boolean): Agency {
  const mass = isDamaged ? undefined : readMassAgency(lines);
  if (mass !== undefined) return mass;
  const line = isDamaged ? undefined : readLineAgency(lines);
  if (line !== undefined) return line;
  const words = lines.flatMap((line, index) =>
    line
      .split(/\s+/)
      .map((printed) => ({ printed: printed.replace(/[^\p{L}\p{N}&@¢\-–,]/gu, ''), line: index }))
      .map((word) => ({ ...word, folded: foldedWords(word.printed).join('') }))
      .filter((word) => word.folded !== '' || /[-–&@¢]/.test(word.printed)),
  );
  if (words.length === 0 || words.length > 40) return { superior: null, issuer: null };
  const council = readCouncil(words, isDamaged);
  if (council === null) return { superior: null, issuer: readOther(words, isDamaged) };
  const rest = words.slice(council.length);
  if (rest.length === 0) return { superior: null, issuer: council.name };
  // "UBND TỈNH NGHỆ AN" above "UBND XÃ ĐÔ LƯƠNG": the committee below issues.
  const own = readCouncil(rest, isDamaged);
  if (own !== null) return { superior: council.name, issuer: own.length === rest.length ? own.name : null };
  if (isChairman(rest)) return { superior: null, issuer: `Chủ tịch ${council.name}` };
  const office = readOffice(rest, council, isDamaged);
  return office === null ? { superior: null, issuer: null } : { superior: council.name, issuer: office };
}

/** "CHỦ TỊCH" below the committee: what its chairman issues himself. */
function isChairman(words: readonly Word[]): boolean {
  return words.map((word) => word.folded).join(' ') === 'chu tich';
}

interface Council {
  name: string;
  /** "tỉnh Lạng Sơn" */
  area: string;
  length: number;
}

function readCouncil(words: readonly Word[], isDamaged: boolean): Council | null {
  const folded = words.map((word) => word.folded);
  for (const [phrase, name] of COUNCILS) {
    if (phraseLikeness(folded, 0, phrase, 0.55) < (isDamaged ? 0.75 : 0.95)) continue;
    const area = readArea(words.slice(phrase.length), isDamaged);
    if (area === null) return null;
    return { name: `${name} ${area.name}`, area: area.name, length: phrase.length + area.length };
  }
  return null;
}

function readArea(words: readonly Word[], isDamaged: boolean): { name: string; length: number } | null {
  const folded = words.map((word) => word.folded);
  for (const [phrase, level] of LEVELS) {
    if (phraseLikeness(folded, 0, phrase, 0.5) < (isDamaged ? 0.7 : 1)) continue;
    const from = phrase.length;
    const province = level === 'tỉnh' || level === 'thành phố' ? readProvince(folded, from, isDamaged) : null;
    if (province !== null) {
      const city = province.name === 'Hồ Chí Minh' ? 'Thành phố' : level;
      return { name: `${city} ${province.name}`, length: from + province.length };
    }
    if (isDamaged) continue;
    // A commune, or a province that no table knows: its name ends with the line, or where an office starts.
    let line = words[from]?.line;
    let end = from;
    // "XÃ PHONG NẪM": what stands right behind the level is its name, not an office.
    while (end < words.length && words[end]?.line === line && (end === from || !isOfficeStart(folded, end))) {
      // "PHƯỜNG VĂN MIẾU -" | "QUỐC TỬ GIÁM"
      if (/^[-–]$/.test(words[end]?.printed ?? '')) line = words[end + 1]?.line;
      end += 1;
    }
    const count = words.slice(from, end).filter(({ printed }) => !/^[-–]$/.test(printed)).length;
    if (count === 0 || count > 5) continue;
    const name = words.slice(from, end).map((word) => word.printed);
    if (level === 'tỉnh' && (end - from > 3 || !name.every((word) => isSyllable(word)))) continue;
    return { name: `${level} ${titleCase(name.join(' '))}`, length: end };
  }
  return null;
}

function readProvince(
  words: readonly string[],
  from: number,
  isDamaged: boolean,
): { name: string; length: number } | null {
  let best: { name: string; length: number; score: number } | null = null;
  let second = 0;
  for (const { name } of PROVINCES) {
    const phrase = foldedWords(name);
    const score = phraseLikeness(words, from, phrase, isDamaged ? 0.5 : 1);
    if (score > (best?.score ?? 0)) {
      second = best?.score ?? 0;
      best = { name, length: phrase.length, score };
    } else {
      second = Math.max(second, score);
    }
  }
  if (best === null || best.score < (isDamaged ? 0.8 : 1) || (best.score < 1 && best.score - second < 0.04))
    return null;
  return best;
}

function isOfficeStart(words: readonly string[], at: number): boolean {
  const starts = ['so', 'phong', 'ban', 'trung tam', 'hoi dong', 'chi cuc', ...OFFICES.map(([name]) => name)];
  return starts.some((start) => phraseLikeness(words, at, start.split(' '), 0.9) > 0.9);
}

/** A department or office under a committee: "Sở Nội vụ tỉnh Lạng Sơn", "Văn phòng UBND tỉnh Lai Châu". */
function readOffice(words: readonly Word[], council: Council, isDamaged: boolean): string | null {
  const folded = words.map((word) => word.folded).filter((word) => word !== '');
  if (likeness(folded[0] ?? '', 'so') >= 0.7) {
    for (const name of DEPARTMENTS) {
      const phrase = foldedWords(name);
      if (phrase.length !== folded.length - 1) continue;
      if (phraseLikeness(folded, 1, phrase, 0.5) > (isDamaged ? 0.8 : 0.98)) return `Sở ${name} ${council.area}`;
    }
  }
  for (const [phrase, name] of OFFICES) {
    if (folded.length !== 2 || phraseLikeness(folded, 0, phrase.split(' '), 0.6) < 0.8) continue;
    return name === 'Văn phòng' ? `Văn phòng UBND ${council.area}` : `${name} ${council.area}`;
  }
  // A number or a date that ran into it: the name is not certain.
  if (isDamaged || words.some((word) => /\d|,/.test(word.printed) || word.folded === 'ngay')) return null;
  const name = spell(words);
  // A school has a name of its own, and is of no province.
  if (SCHOOL.test(name)) return spellSchool(name);
  if (name.endsWith(council.area)) return name;
  // "BAN QUẢN LÝ KHU KINH TẾ TỈNH": the level stands there, the place does not.
  const [level = ''] = LEVEL_BEFORE.exec(council.area) ?? [];
  const isLevelled = level !== '' && name.endsWith(` ${level.trim()}`);
  return `${name} ${isLevelled ? council.area.slice(level.length) : council.area}`;
}

const LEVEL_BEFORE = new RegExp(`^(?:${LEVELS.map(([, level]) => level).join('|')}) `, 'iu');
const SCHOOL = /^(?:trường|học viện)(?!\p{L})/iu;
/** What a school is, in its spelling; behind it stands its name. */
const SCHOOL_KINDS =
  /^(trường|học viện) ((?:đại học|cao đẳng|trung cấp|chính trị|mầm non|tiểu học|trung học cơ sở|trung học phổ thông|thpt|thcs|phổ thông)(?: |$))?(.*)$/iu;

/** "TRƯỜNG ĐẠI HỌC HỒNG LĨNH": "Trường Đại học Hồng Lĩnh"; null for a school of no name. */
function spellSchool(name: string): string | null {
  const [, school = '', kind = '', own = ''] = SCHOOL_KINDS.exec(name) ?? [];
  if (kind === '' && own === '') return null;
  const first = (text: string) => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
  const short = /^th(?:pt|cs)\s*$/iu.test(kind) ? kind.toUpperCase() : first(kind);
  return `${first(school)} ${short}${titleCase(own.toLowerCase())}`.trim();
}

function readOther(words: readonly Word[], isDamaged: boolean): string | null {
  if (isDamaged) return null;
  const area = readArea(words, false);
  if (area !== null && area.length < words.length) return readCommittee(words.slice(area.length), area.name);
  const folded = words.map((word) => word.folded).join(' ');
  if (/^uy ban nhan|^ubnd/.test(folded)) return null;
  if (SCHOOL.test(words.map((word) => word.printed).join(' '))) return spellSchool(spell(words));
  const isAgency =
    /^(?:bo|so|thu tuong|chinh phu|van phong|hoi|ban|tinh uy|tinh doan|thanh uy|thanh doan|thanh tra|dang|uy ban|cuc|tong cuc|mat tran)\b/.test(
      folded,
    );
  return isAgency ? spell(words) : null;
}

/** What stands below the name of a place alone: "TỈNH PHÚ THỌ", "BAN CHỈ ĐẠO ...". */
function readCommittee(words: readonly Word[], area: string): string | null {
  const folded = words.map((word) => word.folded).join(' ');
  if (!/^(?:ban|hoi dong|to|uy ban|doan)\s/.test(folded) || words.some((word) => /\d|,/.test(word.printed)))
    return null;
  const name = spell(words).replace(/^Ban chỉ đạo(?!\p{L})/u, 'Ban Chỉ đạo');
  return name.endsWith(area) ? name : `${name} ${area}`;
}

/** Capitals to the usual spelling: the first letter, and what is known to have one. */
function spell(words: readonly Word[]): string {
  const text = words.map((word) => word.printed).join(' ');
  if (!isUpperCase(text)) return text;
  const lower = text.toLowerCase();
  const name = DEPARTMENTS.find((each) => lower.includes(`sở ${each.toLowerCase()}`));
  const spelled = name === undefined ? lower : lower.replace(`sở ${name.toLowerCase()}`, `Sở ${name}`);
  const head = spelled
    .replace(/(?<!\p{L})(?:ubnd|hđnd)(?!\p{L})/gu, (short) => short.toUpperCase())
    .replace(AREA, (_, level: string, area: string) => `${level} ${titleCase(area)}`)
    .replace(/^ban quản lý(?= )/u, 'Ban Quản lý')
    .replace(/(?<= )khu (?=kinh tế(?!\p{L}))/u, 'Khu ');
  return head.charAt(0).toUpperCase() + head.slice(1);
}

/** The name of a place at the end of an agency's: "... tỉnh thanh giang". */
const AREA =
  /(?<!\p{L})(tỉnh|thành phố|xã|phường|đặc khu|huyện|tỉnh ủy|thành ủy) (?!ủy|đoàn)(\p{L}+(?: \p{L}+){0,3})$/u;
