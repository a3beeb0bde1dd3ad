import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What stands around every page of a person, the same on each: it is looked at once for each of them. */
export const frame = ['.k-side', '.k-top', '.k-bar'] as const;

export interface AxeRules {
  /** Names of axe's rules: only these. */
  readonly only?: readonly string[];
  /** Names of rules that are asked of the page without its repetitions: of colours and of sizes, see `takeOutRepetitions`. */
  readonly thin?: readonly string[];
  /** Parts of the page that are not looked at, as selectors. */
  readonly without?: readonly string[];
}

/** Have every page that opens here carry axe; to be called once, before the first is opened. */
export function carryAxe(page: Page): Promise<unknown> {
  return page.addInitScript({ content: `${axe};window.takeOutRepetitions = ${takeOutRepetitions}` });
}

/**
 * The serious and critical faults of the page for assistive technology, as it is shown now, in words; by these rules alone
 * when some are named, and of the page without some of its parts.
 */
export function seriousFaults(page: Page, rules: AxeRules = {}): Promise<string[]> {
  return page.evaluate(async ({ only, thin = [], without = [] }) => {
    interface Violation {
      id: string;
      impact: string;
      nodes: { html: string }[];
    }
    const { axe, takeOutRepetitions } = window as unknown as {
      axe: { run(parts: object, options: object): Promise<{ violations: Violation[] }> };
      takeOutRepetitions(without: readonly string[]): () => void;
    };
    // Only the rule on sound that plays by itself looks at what is loaded, and loading it is waited for.
    const preload = document.querySelector('audio, video') !== null;
    const faultsBy = async (options: object) => {
      const parts = without.length > 0 ? { exclude: without.map((selector) => [selector]) } : document;
      const { violations } = await axe.run(parts, { resultTypes: ['violations'], preload, ...options });
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length})`);
    };
    const these = (values: readonly string[]) => ({ runOnly: { type: 'rule', values } });
    const faults: string[] = [];
    const whole = only?.filter((rule) => !thin.includes(rule));
    if (!whole)
      faults.push(...(await faultsBy({ rules: Object.fromEntries(thin.map((id) => [id, { enabled: false }])) })));
    else if (whole.length > 0) faults.push(...(await faultsBy(these(whole))));
    const thinned = thin.filter((rule) => only?.includes(rule) ?? true);
    if (thinned.length === 0) return faults;
    const putBack = takeOutRepetitions(without);
    faults.push(...(await faultsBy(these(thinned))));
    putBack();
    return faults;
  }, rules);
}

/**
 * Takes from the page what looks like something that stays, and what stands in the parts that are not looked at; gives what puts it
 * back. To look at a page takes as long as it has parts, and of colours and sizes the fiftieth row of a table says nothing that the
 * second does not: of things of one shape in one kind of place the first two stay. A shape is tags, attributes, and where there
 * is text but not the text; values of attributes are part of it where a style may ask for them. A kind of place is the same of all
 * that is around, and whether the thing is the first or the last in it.
 */
export function takeOutRepetitions(without: readonly string[]): () => void {
  const styled = /^(class|style|type|role|size|data-(bs-.*|pane|view)|aria-(?!label|controls|describedby).*)$/;
  const numbers = new Map<string, number>();
  const numberOf = (words: string) => {
    const known = numbers.get(words) ?? numbers.size;
    numbers.set(words, known);
    return known;
  };
  const ownShape = ({ tagName, attributes }: Element) => {
    const words = [...attributes].map(({ name, value }) => (styled.test(name) ? `${name}=${value}` : name));
    return [tagName, ...words.sort()].join(' ');
  };
  const shapes = new Map<Element, number>();
  const shapeOf = (element: Element): number => {
    const within = [...element.childNodes].map((node) => {
      if (node instanceof Element) return shapeOf(node);
      return node.nodeType === Node.TEXT_NODE && node.textContent?.trim() ? 'text' : '';
    });
    const shape = numberOf(`${ownShape(element)} (${within.join(' ')})`);
    shapes.set(element, shape);
    return shape;
  };
  const back: (() => void)[] = [];
  const takeOut = (element: Element) => {
    const stand = document.createComment('');
    element.replaceWith(stand);
    back.push(() => stand.replaceWith(element));
  };
  const seen = new Map<string, number>();
  const thin = (parent: Element, around: number) => {
    const place = numberOf(`${around} > ${ownShape(parent)}`);
    const children = [...parent.children];
    for (const child of children) {
      const end = `${child === children[0]} ${child === children.at(-1)}`;
      const kind = `${place} ${end} ${shapes.get(child)}`;
      const before = seen.get(kind) ?? 0;
      seen.set(kind, before + 1);
      if (before < 2) thin(child, numberOf(`${place} ${end}`));
      else takeOut(child);
    }
  };
  for (const selector of without)
    for (const part of document.querySelectorAll(selector)) for (const child of [...part.children]) takeOut(child);
  shapeOf(document.body);
  thin(document.body, 0);
  return () => {
    for (const one of back) one();
  };
}
