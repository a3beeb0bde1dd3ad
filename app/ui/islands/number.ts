import { formatNumber, parseNumber } from '../format.ts';

/** Groups the digits of a number once it has been typed: 1234 becomes 1.234. */
export function numberIsland(element: HTMLElement): void {
  if (!(element instanceof HTMLInputElement)) return;
  element.addEventListener('change', () => {
    const value = parseNumber(element.value);
    if (value !== undefined) element.value = formatNumber(value, Number(element.dataset.decimals ?? 0));
  });
}
