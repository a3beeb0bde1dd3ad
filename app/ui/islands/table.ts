const LINK = '.k-row-anchor';

/** Walks the rows by j and k or the arrows; Enter follows the link by itself, x ticks the row. */
export function tableIsland(table: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (!table.isConnected || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const links = [...table.querySelectorAll<HTMLElement>(LINK)];
    const current = links.indexOf(document.activeElement as HTMLElement);
    const step = stepOf(event.key, current >= 0);
    if (step !== 0 && isFirstTable(table)) {
      const next = links[Math.min(Math.max(current + step, 0), links.length - 1)];
      next?.focus();
      if (next) event.preventDefault();
    } else if (event.key === 'x' && current >= 0) {
      links[current]?.closest('tr')?.querySelector<HTMLInputElement>('.k-cell-check input')?.click();
    }
  });
}

/** The arrows belong to scrolling until a row has the focus. */
function stepOf(key: string, inside: boolean): number {
  if (key === 'j' || (key === 'ArrowDown' && inside)) return 1;
  if (key === 'k' || (key === 'ArrowUp' && inside)) return -1;
  return 0;
}

/** With several tables on a page the keys go to the one that holds the focus, else to the first. */
function isFirstTable(table: HTMLElement): boolean {
  const tables = [...document.querySelectorAll<HTMLElement>('[data-island="table"]')];
  const focused = tables.find((candidate) => candidate.contains(document.activeElement));
  return (focused ?? tables.find((candidate) => candidate.querySelector(LINK))) === table;
}

/** Keys typed into a field are text. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input:not([type=checkbox]), textarea, select, dialog') !== null
  );
}
