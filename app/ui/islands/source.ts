import { isTyping } from './table.ts';

/**
 * Ties the text and the items: a click on one shows the other, and the text goes along as the items are read; j and k go from
 * doubt to doubt, Enter accepts.
 */
export function sourceIsland(element: HTMLElement): void {
  const follow = followItems(element);
  const marks = (id: string) => [
    ...element.querySelectorAll<HTMLElement | SVGElement>(`:is(mark, rect)[data-item="${CSS.escape(id)}"]`),
  ];
  const items = () => [...element.querySelectorAll<HTMLElement>('.k-source-item')];
  const select = (item: HTMLElement, where: 'text' | 'items', block: 'nearest' | 'start' = 'nearest') => {
    const id = item.dataset.item ?? '';
    follow.rest();
    for (const mark of element.querySelectorAll('.k-mark-current')) mark.classList.remove('k-mark-current');
    for (const other of items()) other.classList.toggle('k-source-current', other === item);
    for (const mark of marks(id)) mark.classList.add('k-mark-current');
    if (where === 'items') showPane(element, 'items');
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block });
    for (const kind of ['MARK', 'rect']) {
      marks(id)
        .find((mark) => mark.tagName === kind)
        ?.scrollIntoView({ block: 'center' });
    }
  };
  element.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const word = event.target.closest<HTMLAnchorElement>('a[data-word]');
    if (word && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      void openWord(word.href);
      return;
    }
    const mark = event.target.closest<HTMLElement>(':is(mark, rect)[data-item]');
    const item = mark
      ? items().find((candidate) => candidate.dataset.item === mark.dataset.item)
      : event.target.closest<HTMLElement>('.k-source-item');
    const isControl = event.target.closest('a, button, input, select, textarea, label, summary');
    if (item && !isControl) select(item, 'items');
    const line = event.target.closest<HTMLElement>('[data-line]');
    if (!line) return;
    event.preventDefault();
    if (item) select(item, 'text');
    showPane(element, 'text');
    document.getElementById(`d${line.dataset.line}`)?.scrollIntoView({ block: 'center' });
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.matches('.k-source-item')) {
      event.target.querySelector<HTMLElement>('[data-accept]')?.click();
    }
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown') && !isTyping(event.target)) {
      const where = event.key === 'ArrowUp' ? 'up' : 'down';
      const button = element.querySelector<HTMLElement>(`.k-source-current .k-task-move [value=${where}]`);
      if (button) event.preventDefault();
      button?.click();
    }
    const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
    if (step === 0 || isTyping(event.target) || event.ctrlKey || event.metaKey || !element.isConnected) return;
    const next = neighbour(items(), step);
    if (next) select(next, 'items', 'start');
  });
  // A review comes back at the item that is next: it takes the keys at once.
  const wanted = items().find((item) => location.hash === `#${item.dataset.item}`);
  if (wanted) select(wanted, 'items', 'start');
}

/** How long the text stays where a click or a key has put it, in milliseconds. */
const restMs = 600;

/** Scrolls text and pictures to what the item that comes to the upper third of the window was read from; never the window. */
function followItems(element: HTMLElement): { rest(): void } {
  let restsUntil = 0;
  const panes = [...element.querySelectorAll<HTMLElement>('.k-source-text, .k-source-pictures')];
  const seen = new IntersectionObserver(
    (entries) => {
      const item = entries.find((entry) => entry.isIntersecting)?.target as HTMLElement | undefined;
      if (!item || scrollY === 0 || performance.now() < restsUntil) return;
      for (const pane of panes) {
        const mark = pane.querySelector(`:is(mark, rect)[data-item="${CSS.escape(item.dataset.item ?? '')}"]`);
        if (!mark || pane.clientHeight === 0) continue;
        const above = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top;
        pane.scrollTop += above - pane.clientHeight / 3;
      }
    },
    { rootMargin: '-33% 0px -66% 0px' },
  );
  for (const item of element.querySelectorAll('.k-source-item')) seen.observe(item);
  return {
    rest: () => {
      restsUntil = performance.now() + restMs;
    },
  };
}

/** The next item in doubt, or the next at all once none is; from nowhere, the first of them. */
function neighbour(items: HTMLElement[], step: number): HTMLElement | undefined {
  const current = items.findIndex((item) => item.classList.contains('k-source-current'));
  const doubtful = items.filter((item) => 'doubt' in item.dataset);
  const stops = doubtful.length > 0 ? doubtful : items;
  if (current < 0) return stops[0];
  const around = items.map((_item, offset) => items[(current + step * (offset + 1) + items.length * 2) % items.length]);
  return around.find((item) => item !== undefined && stops.includes(item));
}

function showPane(element: HTMLElement, pane: 'text' | 'items'): void {
  const radio = element.querySelector<HTMLInputElement>(`[data-pane="${pane}"]`);
  if (radio) radio.checked = true;
}

/** What else a doubtful word may be, in a dialog; where it cannot be fetched, on its page. */
async function openWord(href: string): Promise<void> {
  const answer = await fetch(href, { headers: { 'x-part': 'dialog' } }).catch(() => undefined);
  if (!answer?.ok) {
    location.href = href;
    return;
  }
  const dialog = document.createElement('dialog');
  dialog.className = 'k-dialog';
  dialog.innerHTML = await answer.text();
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog || (event.target as Element).closest('[data-close-dialog]')) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
}
