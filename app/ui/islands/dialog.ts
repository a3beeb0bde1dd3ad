/** Opens the dialog that a link names instead of going to its page, and asks before a bulk act. */
export function startDialogs(): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const opener = event.target.closest<HTMLElement>('[data-dialog]');
    const dialog = opener && document.getElementById(opener.dataset.dialog ?? '');
    if (dialog instanceof HTMLDialogElement && !(event.ctrlKey || event.metaKey || event.shiftKey)) {
      event.preventDefault();
      dialog.showModal();
    }
    const asking = event.target.closest<HTMLElement>('[data-ask]');
    if (asking?.dataset.ask && !confirm(asking.dataset.ask)) event.preventDefault();
    if (event.target.closest('[data-close-dialog]') || event.target instanceof HTMLDialogElement) {
      event.target.closest('dialog')?.close();
    }
  });
}
