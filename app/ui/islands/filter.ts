/** Sends the filter when a choice changes, and leaves empty fields out of the address. */
export function filterIsland(element: HTMLElement): void {
  if (!(element instanceof HTMLFormElement)) return;
  element.addEventListener('change', (event) => {
    const isText = event.target instanceof HTMLInputElement && event.target.type === 'search';
    if (!isText && element.reportValidity()) element.requestSubmit();
  });
  element.addEventListener('submit', () => {
    for (const field of element.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
      if (field.value === '') field.disabled = true;
    }
  });
  // Coming back by the browser's history finds the fields as they were left.
  addEventListener('pageshow', () => {
    for (const field of element.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]'))
      field.disabled = false;
  });
}
