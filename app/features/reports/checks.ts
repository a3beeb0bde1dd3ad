import { formatNumber } from '../../ui/format.ts';
import { add } from './figures.ts';
import type { Figure, Section } from './report.ts';

export const checkKinds = [
  'equal',
  'at_most',
  'growing',
  'change',
  'outlier',
  'missing_units',
  'empty_text',
  'not_entered',
] as const;
export type CheckKind = (typeof checkKinds)[number];

export const checkKindNames: Record<CheckKind, string> = {
  equal: 'Hai vế bằng nhau',
  at_most: 'Vế trái không lớn hơn vế phải',
  growing: 'Không ít hơn kỳ ngắn hơn của năm',
  change: 'Chênh lệch so với cùng kỳ năm trước',
  outlier: 'Một đơn vị cao bất thường',
  missing_units: 'Còn đơn vị chưa gửi',
  empty_text: 'Mục chưa có nội dung',
  not_entered: 'Số nhập tay còn trống',
};

/** A rule of the check, as its row has it. */
export interface CheckRule {
  /** Names it within its version of the template. */
  position: number;
  kind: CheckKind;
  level: 'error' | 'warning';
  left: string[];
  right: string[];
  threshold: number | null;
  message: string;
  source: string;
  verified: boolean;
  /** False: it stands in the template and does not speak. */
  inUse: boolean;
}

/** What is checked. */
export interface Checked {
  sections: readonly Section[];
  figures: ReadonlyMap<string, Figure>;
  /** Sections whose text is empty. */
  emptySections: ReadonlySet<string>;
  /** The last shorter period of the year that was reported: `6 tháng đầu năm 2026`. */
  shorter: { name: string; values: ReadonlyMap<string, number> } | undefined;
  /** Units below that ought to report: how many, and how many have sent. */
  below: { asked: number; sent: number };
  /** Names of units, by identifier. */
  names: ReadonlyMap<number, string>;
}

/** What the check found, at its place. `key` names it, so that an explanation stays with it. */
export interface Finding {
  key: string;
  level: 'error' | 'warning';
  /** `figure:dialogues`, `section:II.1`, `whole`. */
  target: string;
  title: string;
  message: string;
}

/** Fewer parts than this have no middle to be held against. */
const fewestParts = 5;

/** Hold a report against the rules: errors block sending, warnings need a word of explanation. */
export function checkReport(rules: readonly CheckRule[], checked: Checked): Finding[] {
  const shown = new Set(checked.sections.flatMap((section) => section.lines.map((line) => line.indicator)));
  return rules.filter(({ inUse }) => inUse).flatMap((rule) => findingsOf(rule, checked, shown));
}

function findingsOf(rule: CheckRule, checked: Checked, shown: ReadonlySet<string>): Finding[] {
  const { figures, shorter, below, sections } = checked;
  const at = (code: string, message: string): Finding => ({
    key: `${rule.kind}:${code}:${comparesSums(rule.kind) ? rule.right.join('+') : ''}`,
    level: rule.level,
    target: `figure:${code}`,
    title: figures.get(code)?.indicator.name ?? code,
    message,
  });
  const spokenOf = (code: string) => shown.has(code) && (rule.left.length === 0 || rule.left.includes(code));
  const each = [...figures.values()].filter(({ indicator }) => spokenOf(indicator.code));
  switch (rule.kind) {
    case 'equal':
    case 'at_most': {
      const [first] = rule.left;
      const [left, right] = [sumOf(figures, rule.left), sumOf(figures, rule.right)];
      if (first === undefined || left === undefined || right === undefined) return [];
      const holds = rule.kind === 'equal' ? left === right : left <= right;
      return holds ? [] : [at(first, `${rule.message} Hiện là ${formatNumber(left)} và ${formatNumber(right)}.`)];
    }
    case 'growing':
      return each.flatMap(({ indicator, value }) => {
        const before = shorter?.values.get(indicator.code);
        // Ratios, and what is a state and not a count (households), may fall.
        if (!shorter || before === undefined || value === null || indicator.method !== 'records') return [];
        if (value >= before) return [];
        return [
          at(indicator.code, `${rule.message} ${shorter.name}: ${formatNumber(before)}; nay: ${formatNumber(value)}.`),
        ];
      });
    case 'change':
      return each.flatMap(({ indicator, value, previous }) => {
        if (indicator.method === 'ratio' || value === null || previous === null || previous < 10) return [];
        const percent = (Math.abs(value - previous) / previous) * 100;
        if (percent <= (rule.threshold ?? 100)) return [];
        return [
          at(
            indicator.code,
            `${rule.message} Cùng kỳ: ${formatNumber(previous)}; nay: ${formatNumber(value)} (${value > previous ? 'tăng' : 'giảm'} ${formatNumber(percent, 0)} %).`,
          ),
        ];
      });
    case 'outlier':
      return each.flatMap((figure) =>
        outlierOf(figure, rule.threshold ?? 10, checked).map((words) =>
          at(figure.indicator.code, `${rule.message} ${words}`),
        ),
      );
    case 'missing_units':
      if (below.sent >= below.asked) return [];
      return [
        {
          key: 'missing_units',
          level: rule.level,
          target: 'whole',
          title: 'Đơn vị chưa gửi',
          message: `${rule.message} Đã gửi ${below.sent}/${below.asked}; số liệu của đơn vị chưa gửi được đếm từ hồ sơ.`,
        },
      ];
    case 'empty_text':
      return sections
        .filter(({ ref, kind }) => kind === 'text' && checked.emptySections.has(ref))
        .map(({ ref, title }) => ({
          key: `empty_text:${ref}`,
          level: rule.level,
          target: `section:${ref}`,
          title: `${ref}. ${title}`,
          message: rule.message,
        }));
    case 'not_entered': {
      const missing = each.filter(({ indicator, value }) => indicator.method === 'manual' && value === null);
      // One by one they would drown everything else.
      if (missing.length === 0) return [];
      const [first] = missing;
      const names = missing.map(({ indicator }) => indicator.name);
      const words =
        names.length > 3 ? `${names.slice(0, 3).join('; ')} và ${names.length - 3} chỉ tiêu khác` : names.join('; ');
      return [
        {
          key: 'not_entered',
          level: rule.level,
          target: `figure:${first?.indicator.code}`,
          title: 'Chưa nhập',
          message: `${rule.message} ${missing.length} chỉ tiêu: ${words}.`,
        },
      ];
    }
  }
}

/** The sum of figures; undefined where one of them is not known. */
function sumOf(figures: ReadonlyMap<string, Figure>, codes: readonly string[]): number | undefined {
  const values: number[] = [];
  for (const code of codes) {
    const value = figures.get(code)?.value;
    if (value === null || value === undefined) return undefined;
    values.push(value);
  }
  return add(values);
}

/** A part that is many times the median of the parts. */
function outlierOf({ indicator, parts }: Figure, times: number, { names }: Checked): string[] {
  const amounts = [...parts.values()].filter((amount) => amount > 0).sort((a, b) => a - b);
  if (indicator.method === 'ratio' || amounts.length < fewestParts) return [];
  const median = amounts[Math.floor(amounts.length / 2)] ?? 0;
  return [...parts]
    .filter(([, amount]) => amount > median * times && amount > 20)
    .map(
      ([unitId, amount]) =>
        `${names.get(unitId) ?? 'Một đơn vị'}: ${formatNumber(amount)}, trong khi mức giữa của các đơn vị là ${formatNumber(median)}.`,
    );
}

/** Whether a kind of rule holds two sums against each other. */
export function comparesSums(kind: CheckKind): boolean {
  return kind === 'equal' || kind === 'at_most';
}

/** What is missing in a rule, by its field. */
export function faultsOfRule(rule: Pick<CheckRule, 'kind' | 'left' | 'right' | 'threshold'>): Record<string, string> {
  const faults: Record<string, string> = {};
  if (comparesSums(rule.kind) && rule.left.length === 0) faults.left = 'Hãy chọn ít nhất một chỉ tiêu của vế trái.';
  if (comparesSums(rule.kind) && rule.right.length === 0) faults.right = 'Hãy chọn ít nhất một chỉ tiêu của vế phải.';
  const hasThreshold = rule.kind === 'change' || rule.kind === 'outlier';
  if (hasThreshold && (rule.threshold === null || rule.threshold <= 0)) {
    faults.threshold = 'Hãy ghi ngưỡng, ví dụ 50 (%) hoặc 10 (lần).';
  }
  return faults;
}

/** What still stands in the way of sending: errors, and warnings without a word of explanation. */
export function blocking(findings: readonly Finding[], explanations: Readonly<Record<string, string>>): Finding[] {
  return findings.filter(({ level, key }) => level === 'error' || !explanations[key]?.trim());
}
