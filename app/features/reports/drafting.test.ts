import { describe, expect, it } from 'vitest';
import { type DraftFacts, draftText, kindsSpokenOf } from './drafting.ts';
import { figure, figuresOf, indicator } from './figures-for-tests.ts';

const sentence = {
  text: 'Tổ chức {dialogues} cuộc đối thoại{so:dialogues}[, {dialogue_people} lượt người dự]{noi:dialogue}[; trả lời {answered} ý kiến].',
  needs: 'dialogues',
  none: 'Trong {ky}, {don_vi} chưa tổ chức cuộc đối thoại nào.',
};
const facts = (more: Partial<DraftFacts> = {}): DraftFacts => ({
  period: '6 tháng đầu năm 2026',
  unit: 'UBND xã Nà Sầm',
  year: 2026,
  figures: figuresOf(figure('dialogues', 4, { previous: 3 }), figure('dialogue_people', 1250), figure('answered', 0)),
  places: new Map([['dialogue', [{ place: 'Thôn Bản Cáu', day: '2026-02-12' }]]]),
  ...more,
});
const draft = (given: DraftFacts) => draftText({ drafts: [sentence] }, given);

describe('drafting', () => {
  it('says what, where, how many, and how it compares; what is nothing is not said', () => {
    expect(draft(facts())).toEqual([
      {
        text: 'Tổ chức 04 cuộc đối thoại (cùng kỳ năm 2025: 3 cuộc, tăng 1), 1.250 lượt người dự tại thôn Bản Cáu (12/02).',
        source: { indicators: ['dialogues', 'dialogue_people'] },
      },
    ]);
  });

  it('says that there was nothing, where the template has words for it', () => {
    const [line] = draft(facts({ figures: figuresOf(figure('dialogues', 0)) }));
    expect(line?.text).toBe('Trong 6 tháng đầu năm 2026, UBND xã Nà Sầm chưa tổ chức cuộc đối thoại nào.');
    expect(draftText({ drafts: [{ text: 'Có {x}.', needs: 'x' }] }, facts())).toEqual([]);
  });

  it('keeps silent about last year where it is not known, and says less and the same', () => {
    const compare = (previous: number | null) =>
      draft(facts({ figures: figuresOf(figure('dialogues', 12, { previous })) }))[0]?.text;
    expect(compare(null)).toBe('Tổ chức 12 cuộc đối thoại tại thôn Bản Cáu (12/02).');
    expect(compare(15)).toContain('giảm 3');
    expect(compare(12)).toContain('bằng cùng kỳ');
  });

  it('writes rates with their decimals', () => {
    const rate = figure('rate', 89.4737, { indicator: indicator('rate', { decimals: 1, measure: '%' }) });
    const lines = draftText({ drafts: [{ text: 'Đạt {rate} %.' }] }, facts({ figures: figuresOf(rate) }));
    expect(lines[0]?.text).toBe('Đạt 89,5 %.');
  });

  it('knows of which kinds the places are asked', () => {
    expect(kindsSpokenOf([{ drafts: [sentence] }, { drafts: [] }])).toEqual(['dialogue']);
  });
});
