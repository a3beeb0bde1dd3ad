import { isTyping } from './table.ts';

const OPEN_MENU = 'details[data-menu][open]';

/** Menus are plain `<details>`: this closes them by a click elsewhere and by Escape. `/` goes to the search box. */
export function startMenus(): void {
  document.addEventListener('click', (event) => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>(OPEN_MENU)) {
      if (!(event.target instanceof Node && menu.contains(event.target))) menu.open = false;
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeAll();
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target)) focusSearch(event);
  });
}

function closeAll(): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>(OPEN_MENU)) {
    const held = menu.contains(document.activeElement);
    menu.open = false;
    if (held) menu.querySelector('summary')?.focus();
  }
}

function focusSearch(event: KeyboardEvent): void {
  const box = document.querySelector<HTMLInputElement>('[data-search]');
  if (!box || box.offsetParent === null) return;
  event.preventDefault();
  box.select();
}
