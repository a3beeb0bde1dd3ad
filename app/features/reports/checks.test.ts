import { describe, expect, it } from 'vitest';
import { blocking, type Checked, type CheckRule, checkReport } from './checks.ts';
import { figure, figuresOf, indicator } from './figures-for-tests.ts';
import type { Section } from './report.ts';

const rule = (kind: CheckRule['kind'], more: Partial<CheckRule> = {}): CheckRule => ({
  ...{
    position: 1,
    inUse: true,
    kind,
    level: 'error',
    left: [],
    right: [],
    threshold: null,
    message: 'Sai.',
    source: '',
    verified: false,
  },
  ...more,
});
const section = (ref: string, lines: string[], kind: Section['kind'] = 'text'): Section => ({
  ...{ ref, title: 'Kết quả', kind, topic: 'results', drafts: [] },
  lines: lines.map((one) => ({ indicator: one, depth: 0 })),
});
const checked = (more: Partial<Checked>): Checked => ({
  sections: [section('II', ['a', 'b', 'c'])],
  figures: new Map(),
  emptySections: new Set(),
  shorter: undefined,
  below: { asked: 0, sent: 0 },
  names: new Map([[9, 'Xã Nà Lốc']]),
  ...more,
});

describe('the check of a report', () => {
  it('holds sums against each other, and is silent while one figure is not known', () => {
    const sums = [rule('equal', { left: ['a'], right: ['b', 'c'] })];
    const with3 = (a: number, b: number, c: number | null) =>
      checkReport(sums, checked({ figures: figuresOf(figure('a', a), figure('b', b), figure('c', c)) }));
    expect(with3(5, 2, 3)).toEqual([]);
    expect(with3(0.3, 0.1, 0.2)).toEqual([]);
    expect(with3(6, 2, 3)[0]).toMatchObject({ target: 'figure:a', level: 'error', message: 'Sai. Hiện là 6 và 5.' });
    expect(with3(6, 2, null)).toEqual([]);
  });

  it('lets a part be no more than the whole', () => {
    const rules = [rule('at_most', { left: ['a'], right: ['b'] })];
    expect(checkReport(rules, checked({ figures: figuresOf(figure('a', 3), figure('b', 3)) }))).toEqual([]);
    expect(checkReport(rules, checked({ figures: figuresOf(figure('a', 4), figure('b', 3)) }))).toHaveLength(1);
  });

  it('lets no count fall below what the shorter period of the year had; a rate may', () => {
    const shorter = {
      name: '6 tháng',
      values: new Map([
        ['a', 5],
        ['b', 90],
      ]),
    };
    const rate = figure('b', 80, { indicator: indicator('b', { method: 'ratio' }) });
    const found = checkReport([rule('growing')], checked({ shorter, figures: figuresOf(figure('a', 4), rate) }));
    expect(found.map(({ target }) => target)).toEqual(['figure:a']);
    expect(checkReport([rule('growing')], checked({ shorter, figures: figuresOf(figure('a', 5)) }))).toEqual([]);
  });

  it('speaks of a leap against last year, and of one part that stands out', () => {
    const leap = checkReport(
      [rule('change', { level: 'warning', threshold: 50 })],
      checked({ figures: figuresOf(figure('a', 40, { previous: 20 }), figure('b', 29, { previous: 20 })) }),
    );
    expect(leap.map(({ target }) => target)).toEqual(['figure:a']);
    const parts = new Map([
      [1, 3],
      [2, 4],
      [3, 5],
      [4, 4],
      [9, 90],
    ]);
    const [out] = checkReport(
      [rule('outlier', { threshold: 10 })],
      checked({ figures: figuresOf(figure('a', 106, { parts })) }),
    );
    expect(out?.message).toContain('Xã Nà Lốc: 90');
  });

  it('speaks of units that have not sent, of empty texts and of what nobody entered', () => {
    const rules = [rule('missing_units'), rule('empty_text'), rule('not_entered')];
    const manual = figure('a', null, { indicator: indicator('a', { method: 'manual' }) });
    const found = checkReport(
      rules,
      checked({ below: { asked: 5, sent: 3 }, emptySections: new Set(['II']), figures: figuresOf(manual) }),
    );
    expect(found.map(({ key }) => key)).toEqual(['missing_units', 'empty_text:II', 'not_entered']);
    expect(found[0]?.message).toContain('3/5');
  });

  it('is blocked by errors whatever is said, by warnings until a word is said', () => {
    const findings = [
      { key: 'e', level: 'error' as const, target: 'whole', title: '', message: '' },
      { key: 'w', level: 'warning' as const, target: 'whole', title: '', message: '' },
    ];
    expect(blocking(findings, { e: 'vì', w: ' ' }).map(({ key }) => key)).toEqual(['e', 'w']);
    expect(blocking(findings, { w: 'Đã đối chiếu' }).map(({ key }) => key)).toEqual(['e']);
  });
});
