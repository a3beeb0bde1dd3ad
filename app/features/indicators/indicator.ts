export type IndicatorMethod = 'records' | 'ratio' | 'manual';

export const methodNames: Record<IndicatorMethod, string> = {
  records: 'Đếm từ hồ sơ',
  ratio: 'Tính từ hai chỉ tiêu',
  manual: 'Nhập tay, có minh chứng',
};

/** What a report counts, and how. */
export interface Indicator {
  code: string;
  /** Number in the ledger. */
  nr: number;
  name: string;
  /** Unit of measure: cuộc, lượt người, %. */
  measure: string;
  method: IndicatorMethod;
  numerator: string | null;
  denominator: string | null;
  /** For a ratio: 100 gives per cent. */
  factor: number;
  decimals: number;
  /** Form and column: 01/TCD, 4. */
  form: string | null;
  formColumn: number | null;
  source: string | null;
  verified: boolean;
}

export type FeedSource = 'activity' | 'assignment' | 'commitment';

export const moments = {
  assignment: { due: 'đến hạn', done: 'hoàn thành', done_on_time: 'hoàn thành đúng hạn' },
  commitment: {
    made: 'đã hứa',
    kept: 'đã thực hiện',
    kept_on_time: 'đã thực hiện đúng hạn',
    broken: 'không thực hiện được',
  },
} as const;

/** Which records feed an indicator, and by what. */
export interface IndicatorFeed {
  id: number;
  indicator: string;
  source: FeedSource;
  kind: string | null;
  kindName: string | null;
  field: string | null;
  fieldLabel: string | null;
  choice: string | null;
  choiceLabel: string | null;
  moment: string | null;
}

/** How records count for an indicator, in words: `Đối thoại với Nhân dân: cộng “Số người dự”`. */
export function feedInWords(feed: IndicatorFeed): string {
  if (feed.source !== 'activity') {
    const of: Record<string, string> = moments[feed.source];
    return `${feed.source === 'assignment' ? 'Nhiệm vụ' : 'Cam kết'} ${of[feed.moment ?? ''] ?? feed.moment}`;
  }
  const how = feed.fieldLabel ? `cộng “${feed.fieldLabel}”` : 'đếm số lần';
  return `${feed.kindName}: ${how}${feed.choiceLabel ? `, nếu chọn “${feed.choiceLabel}”` : ''}`;
}

/** A record behind a figure, with what it adds. */
export interface RecordBehind {
  source: FeedSource;
  id: number;
  day: string;
  amount: number;
  unitId: number;
  unitName: string;
  unitKind: string;
  /** Null where the record is more confidential than the reader may see. */
  title: string | null;
  href: string;
}
