/** Agencies of the Party and of mass organisations, as printed in capitals above the title. */
import { fold, isUpperCase, titleCase } from '@kheo/vietnamese';

/** How the name of a Party committee or a mass organisation starts. */
const STARTS =
  /^(?:dang bo|dang uy|tinh uy|thanh uy|chi bo|mttq|mat tran to quoc|uy ban (?:mttq|mat tran)|ubmttq|hoi(?! dong)|(?:tong )?lien doan lao dong|cong doan|tinh doan|thanh doan|doan (?:tncs|thanh nien)|lien minh|lien hiep)(?:\s|$)/;
/** Bodies of a Party committee: their own name stands below that of the committee. */
const OFFICES = /^(?:ban(?! thuong| chap)|van phong|uy ban kiem tra|dang uy|chi bo|trung tam chinh tri)(?:\s|$)/;
/** Who speaks for an organisation, with the place or the organisation behind: "BAN CHẤP HÀNH TỈNH SƠN LA". */
const SPEAKER = /^(?:BAN THƯỜNG TRỰC|BAN THƯỜNG VỤ|BAN CHẤP HÀNH|BCH)\s+(.*)$/u;
/** Who speaks for the organisation above: no agency of its own. */
const SPEAKERS = /^(?:ban thuong truc|ban thuong vu|ban chap hanh|bch|thuong truc)$/;

const SPELLED = [
  'Mặt trận Tổ quốc Việt Nam',
  'MTTQ Việt Nam',
  'Liên hiệp Phụ nữ Việt Nam',
  'Liên hiệp Phụ nữ',
  'Nông dân Việt Nam',
  'Nông dân',
  'Cựu chiến binh Việt Nam',
  'Cựu chiến binh',
  'Chữ thập đỏ',
  'Lao động',
  'Thanh niên Cộng sản Hồ Chí Minh',
  'TNCS Hồ Chí Minh',
  'Tuyên giáo và Dân vận',
  'Tuyên giáo',
  'Dân vận',
  'Nội chính',
  'Xây dựng Đảng',
  'Ủy ban nhân dân',
  'Kiểm tra',
  'Tổ chức',
  'Đảng ủy',
  'Tỉnh ủy',
  'Thành ủy',
  'UBND',
];
const AREA = /(?<!\p{L})(tỉnh|thành phố|xã|phường|đặc khu|tỉnh ủy|thành ủy) (?!ủy|đoàn)(\p{L}+(?: \p{L}+){0,3})$/iu;

/**
 * The agency and the one above it where the lines name a Party committee or a mass organisation; undefined where they
 * name neither. "ĐẢNG BỘ TỈNH NGHỆ AN", "ĐẢNG ỦY XÃ CON CUÔNG" is "Đảng ủy xã Con Cuông" under "Đảng bộ tỉnh Nghệ An".
 */
export function readMassAgency(
  lines: readonly string[],
): { superior: string | null; issuer: string | null } | undefined {
  const printed = withoutSpeakers(
    lines.map((each) => each.replace(/[*\s]+/g, ' ').trim()).filter((each) => each !== ''),
  );
  const first = fold(printed[0] ?? '').trim();
  if (!STARTS.test(first)) return undefined;
  const names: string[] = [];
  for (const line of printed) {
    const folded = fold(line);
    if (SPEAKERS.test(folded)) continue;
    const starts = names.length === 0 || STARTS.test(folded) || OFFICES.test(folded);
    if (starts) names.push(line);
    else names.push(`${names.pop()} ${line}`);
  }
  // A number or a date that ran into a name, or more than two agencies: nothing is certain.
  if (names.length > 2 || names.some((name) => /\d.*\d|,/.test(name) || name.split(' ').length > 14)) {
    return { superior: null, issuer: null };
  }
  const [above = null, own = null] = names.length === 2 ? names.map(spell) : [null, spell(names[0] ?? '')];
  if (own === null) return { superior: null, issuer: null };
  const isOffice = /^(?:Ban|Văn phòng|Ủy ban Kiểm tra) /u.test(own) && /ủy/u.test(above ?? '') && !AREA.test(own);
  return { superior: above, issuer: isOffice && above !== null && !own.endsWith(above) ? `${own} ${above}` : own };
}

/**
 * "HỘI NÔNG DÂN VIỆT NAM", "BAN CHẤP HÀNH TỈNH THÁI NGUYÊN" is the union of the province; in two columns the committee
 * may stand first: "BAN CHẤP HÀNH TỈNH SƠN LA", "ĐOÀN TNCS HỒ CHÍ MINH".
 */
function withoutSpeakers(lines: readonly string[]): string[] {
  const at = lines.findIndex((line) => SPEAKER.test(line));
  const rest = SPEAKER.exec(lines[at] ?? '')?.[1];
  if (rest === undefined) return [...lines];
  const others = lines.filter((_, index) => index !== at);
  // The name of the organisation stands behind its committee: that above is the whole union.
  if (STARTS.test(fold(rest))) return [...others.filter((_, index) => index < at), rest];
  if (!/^(?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU)\s/u.test(rest)) return [...lines];
  const [above = '', ...more] = others;
  return [`${above.replace(/ VIỆT NAM$/u, '')} ${rest}`.trim(), ...more];
}

/** Capitals to the usual spelling. */
function spell(name: string): string {
  if (!isUpperCase(name)) return name;
  let text = name.toLowerCase();
  text = text.replace(AREA, (_, level: string, area: string) => `${level} ${titleCase(area)}`);
  for (const phrase of SPELLED) {
    const at = text.toLowerCase().indexOf(phrase.toLowerCase());
    if (at >= 0) text = text.slice(0, at) + phrase + text.slice(at + phrase.length);
  }
  return text.charAt(0).toUpperCase() + text.slice(1);
}
