const WAIT_MS = 180;

/** Turns the select of a unit picker into a box that searches as one types (ARIA combobox, list from the server). */
export function pickerIsland(element: HTMLElement): void {
  const select = element.querySelector('select');
  const href = element.dataset.searchHref;
  if (!select || !href) return;
  const list = makeList(`${select.id}-list`, element.dataset.label ?? '');
  const box = makeBox(select);
  box.setAttribute('aria-controls', list.id);
  select.hidden = true;
  element.append(box, list);

  let active = -1;
  let timer = 0;
  let asked = 0;
  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const open = (isOpen: boolean) => {
    list.hidden = !isOpen;
    box.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) move(-1);
  };
  const move = (index: number) => {
    active = index;
    for (const [place, option] of options().entries()) {
      option.id ||= `${list.id}-${place}`;
      option.setAttribute('aria-selected', String(place === index));
      if (place === index) option.scrollIntoView({ block: 'nearest' });
    }
    const id = options()[index]?.id;
    if (id) box.setAttribute('aria-activedescendant', id);
    else box.removeAttribute('aria-activedescendant');
  };
  const choose = (option: HTMLElement) => {
    setValue(select, option.dataset.value ?? '', option.dataset.name ?? '');
    box.value = option.dataset.name ?? '';
    open(false);
  };
  const search = async () => {
    const turn = ++asked;
    const url = new URL(href, location.href);
    url.searchParams.set('q', box.value);
    const answer = await fetch(url, { headers: { accept: 'text/html' } });
    if (turn !== asked || !answer.ok) return;
    list.innerHTML = await answer.text();
    open(true);
    list.scrollIntoView({ block: 'nearest' });
    move(-1);
  };

  box.addEventListener('input', () => {
    if (box.value === '') setValue(select, '', '');
    clearTimeout(timer);
    timer = window.setTimeout(() => void search(), WAIT_MS);
  });
  box.addEventListener('keydown', (event) => {
    const count = options().length;
    const chosen = options()[active];
    if (event.key === 'ArrowDown' && list.hidden) void search();
    else if (event.key === 'ArrowDown') move((active + 1) % count);
    else if (event.key === 'ArrowUp') move((active - 1 + count) % count);
    else if (event.key === 'Enter' && chosen && !list.hidden) choose(chosen);
    else if (event.key === 'Escape' && !list.hidden) open(false);
    else return;
    event.preventDefault();
  });
  box.addEventListener('blur', () => {
    open(false);
    // What was typed and not chosen is no unit; the box shows again what the form will send.
    box.value = nameOf(select);
  });
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
    const option = event.target instanceof Element ? event.target.closest<HTMLElement>('[role=option]') : null;
    if (option) choose(option);
  });
}

function makeBox(select: HTMLSelectElement): HTMLInputElement {
  const box = document.createElement('input');
  box.className = 'form-select';
  box.autocomplete = 'off';
  box.placeholder = select.options[0]?.text ?? '';
  box.value = nameOf(select);
  for (const name of ['aria-describedby', 'aria-invalid', 'required']) {
    const value = select.getAttribute(name);
    if (value !== null) box.setAttribute(name, value);
  }
  box.setAttribute('role', 'combobox');
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-expanded', 'false');
  // The label and the error summary point at the id, which moves to what the person sees.
  box.id = select.id;
  select.removeAttribute('id');
  select.required = false;
  return box;
}

function makeList(id: string, label: string): HTMLElement {
  const list = document.createElement('div');
  list.id = id;
  list.className = 'k-picker-list';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', label);
  list.hidden = true;
  return list;
}

function nameOf(select: HTMLSelectElement): string {
  return select.value === '' ? '' : (select.selectedOptions[0]?.text ?? '');
}

function setValue(select: HTMLSelectElement, value: string, name: string): void {
  if (![...select.options].some((option) => option.value === value)) select.add(new Option(name, value));
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
