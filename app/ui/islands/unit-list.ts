import { el } from './dom.ts';

/** Puts each unit that the picker gives into the list below it, once, and empties the picker for the next. */
export function unitListIsland(element: HTMLElement): void {
  const select = element.querySelector('select');
  const list = element.querySelector('[data-units]');
  const { name } = element.dataset;
  if (!select || !list || !name) return;
  // The list alone is sent.
  select.removeAttribute('name');
  select.addEventListener('change', () => {
    const { value } = select;
    if (value === '') return;
    const known = [...list.querySelectorAll('input')].find((box) => box.value === value);
    if (known) known.checked = true;
    else {
      const box = el('input', { type: 'checkbox', className: 'form-check-input', name, value, checked: true });
      const words = el('span', { className: 'form-check-label' }, select.selectedOptions[0]?.text ?? '');
      list.append(el('li', {}, el('label', { className: 'form-check' }, box, words)));
    }
    select.value = '';
    // The picker writes the name of what was chosen once it has told of it.
    queueMicrotask(() => {
      const box = element.querySelector<HTMLInputElement>('[role=combobox]');
      if (box) box.value = '';
    });
  });
}
