/** Agencies under another of their own line, each on lines of its own: customs, tax, insurance, banks, the army, the police. */
import { fold, isUpperCase, titleCase } from '@kheo/vietnamese';

/** How the names of such agencies start. */
const STARTS =
  /^(?:bo chi huy|ban chi huy|bo tu lenh|tong cuc|cuc|chi cuc|cong an|bao hiem xa hoi|ngan hang|chi nhanh|thue|hai quan|kho bac|quan khu|su doan|trung doan|lu doan|ban quan ly|toa an|vien kiem sat|thi hanh an|buu dien|vien thong|dien luc|cong ty|tong cong ty|tap doan|hat kiem lam|trung tam|truong|hoc vien|benh vien|bo (?:cong an|quoc phong|tai chinh|y te|noi vu|tu phap)|so)(?:\s|$)/;
/** A first word that the name proper stands below: "BỘ CHỈ HUY", then "BỘ ĐỘI BIÊN PHÒNG". */
const BARE =
  /^(?:bo chi huy|ban chi huy|bo tu lenh|ban quan ly|trung tam|truong|cong ty|tong cong ty|chi cuc|cuc|so|benh vien|vien kiem sat|toa an|bo)$/;
const AREA = /(?<!\p{L})(tỉnh|thành phố|xã|phường|đặc khu) (?!hội(?!\p{L}))(\p{L}+(?: \p{L}+){0,3})$/u;
/** Words that take a capital behind the first word of the name. */
const HEAD =
  /^(bộ chỉ huy|ban chỉ huy|bộ tư lệnh|tổng cục|chi cục|cục|công an|ngân hàng|chi nhánh|thuế|hải quan|kho bạc|ban quản lý|tòa án|viện kiểm sát|bưu điện|viễn thông|điện lực|tổng công ty|công ty|tập đoàn|trung tâm|trường|học viện|bệnh viện|bộ|sở) (?!tỉnh|thành phố|xã|phường|khu vực|cơ sở)(\p{L})/u;

/**
 * The agency and the one above it; undefined where the lines do not name two, or one of a line. A branch is named after
 * its bank: "NGÂN HÀNG CHÍNH SÁCH XÃ HỘI", "CHI NHÁNH TỈNH GIA LAI".
 */
export function readLineAgency(
  lines: readonly string[],
): { superior: string | null; issuer: string | null } | undefined {
  const printed = lines.map((line) => line.replace(/[*\s]+/g, ' ').trim()).filter((line) => line !== '');
  if (printed.length === 0 || !STARTS.test(fold(printed[0] ?? ''))) return undefined;
  const names: string[] = [];
  for (const line of printed) {
    const last = names.at(-1);
    if (last === undefined || (STARTS.test(fold(line)) && !BARE.test(fold(last)))) names.push(line);
    else names[names.length - 1] = `${last} ${line}`;
  }
  const isUncertain = names.some((name) => /\d{3}|,|:/.test(name) || name.split(' ').length > 14);
  if (names.length > 2 || isUncertain) return names.length > 1 ? { superior: null, issuer: null } : undefined;
  const [above = null, own = null] = names.length === 2 ? names.map(spell) : [null, spell(names[0] ?? '')];
  if (own === null || /^(?:Sở|Bộ(?! Chỉ huy| Tư lệnh)) /u.test(own)) return undefined;
  if (above !== null && /^Chi nhánh/u.test(own)) return { superior: above, issuer: `${above} ${own}` };
  return { superior: above, issuer: own };
}

/** Capitals to the usual spelling; Roman numerals stay. */
function spell(name: string): string {
  if (!isUpperCase(name)) return name;
  const lower = name
    .split(' ')
    .map((word) => (/^(?:[IVX]{2,6}|TNHH|MTV|KV)$/.test(word) ? word : word.toLowerCase()))
    .join(' ')
    .replace(AREA, (_, level: string, area: string) => `${level} ${titleCase(area)}`)
    .replace(/(?<= )việt nam$/u, 'Việt Nam')
    .replace(HEAD, (_, head: string, letter: string) => `${head} ${letter.toUpperCase()}`)
    .replace(
      /^(bộ|ban) (chỉ huy|tư lệnh|quản lý)/u,
      (_, first: string, rest: string) => `${first} ${rest.charAt(0).toUpperCase()}${rest.slice(1)}`,
    );
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
