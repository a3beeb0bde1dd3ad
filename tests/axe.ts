import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What stands around every page of a person, the same on each: it is looked at once for each of them. */
export const frame = ['.k-side', '.k-top', '.k-bar'] as const;

export interface AxeRules {
  /** Names of axe's rules: only these. */
  readonly only?: readonly string[];
  /** Parts of the page that are not looked at, as selectors. */
  readonly without?: readonly string[];
}

/** Have every page that opens here carry axe; to be called once, before the first is opened. */
export function carryAxe(page: Page): Promise<unknown> {
  return page.addInitScript({ content: source });
}

/**
 * The serious and critical faults of the page for assistive technology, as it is shown now, in words; by these rules alone
 * when some are named, and of the page without some of its parts.
 */
export function seriousFaults(page: Page, rules: AxeRules = {}): Promise<string[]> {
  return page.evaluate(async ({ only, without }) => {
    interface Violation {
      id: string;
      impact: string;
      nodes: { html: string }[];
    }
    const { axe } = window as unknown as {
      axe: { run(parts: object, options: object): Promise<{ violations: Violation[] }> };
    };
    const runOnly = only ? { runOnly: { type: 'rule', values: only } } : {};
    // Only the rule on sound that plays by itself looks at what is loaded, and loading it is waited for.
    const preload = document.querySelector('audio, video') !== null;
    const parts = without ? { exclude: without.map((selector) => [selector]) } : document;
    const { violations } = await axe.run(parts, { resultTypes: ['violations'], preload, ...runOnly });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length})`);
  }, rules);
}
