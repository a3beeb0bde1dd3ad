/** Capital letters: Nghị định 30/2020/NĐ-CP, Phụ lục II. */
import type { Rule } from '../fault.ts';
import { matchesIn, textsOf } from '../texts.ts';

interface Capital {
  code: string;
  pattern: RegExp;
  /** What stands instead of the match. */
  write(match: string): string;
  message: string;
}

const upperFirst = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

/** Each with the place in the annex that says so. */
const CAPITALS: readonly Capital[] = [
  {
    // Mục V.1; "ủy ban nhân dân" and the like are names of agencies, below.
    code: 'people',
    pattern:
      /(?<!\p{L}|(?:ủy ban|hội đồng|quân đội|công an|tòa án|viện kiểm sát|Ủy ban|Uỷ ban|Hội đồng|Quân đội|Công an|Tòa án|Kiểm sát|đại biểu) )nhân dân(?!\p{L}| tệ| tự)/gu,
    write: () => 'Nhân dân',
    message: 'Danh từ "Nhân dân" viết hoa chữ cái đầu (Phụ lục II, mục V).',
  },
  {
    code: 'state',
    pattern:
      /(?<!\p{L}|(?:ngân sách|Ngân sách|bộ máy|khu vực|quản lý|Quản lý|cơ quan|hành chính|kho bạc|doanh nghiệp|thanh tra|kiểm toán|chức|công vụ|bí mật) )nhà nước(?!\p{L})/gu,
    write: () => 'Nhà nước',
    message: 'Danh từ "Nhà nước" viết hoa chữ cái đầu khi nói về Nhà nước Việt Nam (Phụ lục II, mục V).',
  },
  {
    code: 'article',
    pattern: /(?<!\p{L})điều(?= \d+(?:[,;.)\s]|$))(?! \d+ (?:kiện|chỉnh|tra))/gu,
    write: upperFirst,
    message: 'Viện dẫn "Điều" viết hoa chữ cái đầu (Phụ lục II, mục V.7).',
  },
  {
    code: 'clause',
    pattern: /(?<!\p{L}|[.?!:…] |^)(?:Khoản \d+|Điểm [a-zđ](?=[\s,;)]))/gu,
    write: lowerFirst,
    message: 'Viện dẫn "khoản", "điểm" không viết hoa (Phụ lục II, mục V.7).',
  },
  {
    // Mục IV: the names of agencies.
    code: 'committee',
    pattern:
      /(?<!\p{L})ủy ban nhân dân(?= (?:tỉnh|thành phố|xã|phường|các))|(?<!\p{L})hội đồng nhân dân(?= (?:tỉnh|thành phố|xã|phường|các))/gu,
    write: upperFirst,
    message: 'Tên cơ quan viết hoa chữ cái đầu (Phụ lục II, mục IV).',
  },
  {
    // Mục I: a capital only after a full stop, question or exclamation mark, and on a new line.
    code: 'semicolon',
    pattern:
      /(?<=\p{L}; )(?:Các|Những|Việc|Khi|Trong|Được|Có|Thực hiện|Tổ chức|Tăng cường|Nâng cao|Đẩy mạnh|Xây dựng)(?!\p{L})(?! (?:\p{Lu}))/gu,
    write: lowerFirst,
    message: 'Sau dấu chấm phẩy trong cùng dòng không viết hoa (Phụ lục II, mục I).',
  },
];

export const capitals: Rule = (document) => {
  const texts = textsOf(document);
  return CAPITALS.flatMap(({ code, pattern, write, message }) =>
    matchesIn(texts, pattern).map(({ match, place }) => ({
      code: `capitals.${code}`,
      severity: 'warning' as const,
      message,
      place,
      suggestion: write(match[0]),
    })),
  );
};
