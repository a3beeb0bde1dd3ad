import { formatDate, parseDate } from '../format.ts';

/** Adds the calendar of the device beside a dd/mm/yyyy field, and writes what is typed in one form. */
export function dateIsland(element: HTMLElement): void {
  if (!(element instanceof HTMLInputElement)) return;
  const native = document.createElement('input');
  native.type = 'date';
  native.className = 'k-date-native';
  native.tabIndex = -1;
  native.setAttribute('aria-hidden', 'true');
  native.value = parseDate(element.value) ?? '';
  const frame = document.createElement('span');
  frame.className = element.classList.contains('k-width-short') ? 'k-date k-width-short' : 'k-date';
  element.replaceWith(frame);
  frame.append(element, native);
  native.addEventListener('change', () => {
    element.value = native.value ? formatDate(native.value) : '';
    element.dispatchEvent(new Event('change', { bubbles: true }));
  });
  element.addEventListener('change', () => {
    const date = parseDate(element.value);
    native.value = date ?? '';
    if (date) element.value = formatDate(date);
    element.setCustomValidity(date || element.value === '' ? '' : 'Ngày viết theo dạng dd/mm/yyyy');
  });
  // The calendar beside the field is no field of its own for the form.
  native.addEventListener('input', (event) => event.stopPropagation());
}
