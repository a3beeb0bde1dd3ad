/** Ticks all rows at once and says how many are ticked. */
export function bulkIsland(form: HTMLElement): void {
  const all = form.querySelector<HTMLInputElement>('[data-select-all]');
  const count = form.querySelector<HTMLElement>('[data-selected-count]');
  const boxes = () => [...form.querySelectorAll<HTMLInputElement>('td.k-cell-check input')];
  if (!all) return;
  all.hidden = false;
  form.addEventListener('change', (event) => {
    if (event.target === all) for (const box of boxes()) box.checked = all.checked;
    const ticked = boxes().filter((box) => box.checked).length;
    all.checked = ticked > 0 && ticked === boxes().length;
    all.indeterminate = ticked > 0 && !all.checked;
    if (count) count.textContent = `Đã chọn ${ticked} mục`;
  });
}
