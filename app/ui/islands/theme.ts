/** Changes light and dark at once, and tells the server in the background so that the next page keeps it. */
export function startTheme(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !('themeChoice' in form.dataset)) return;
    if (!(event.submitter instanceof HTMLButtonElement)) return;
    event.preventDefault();
    const theme = event.submitter.value;
    if (theme === 'auto') delete document.documentElement.dataset.bsTheme;
    else document.documentElement.dataset.bsTheme = theme;
    for (const button of form.querySelectorAll('button')) {
      button.setAttribute('aria-pressed', String(button === event.submitter));
    }
    const body = new URLSearchParams([...new FormData(form, event.submitter)].map(([k, v]) => [k, String(v)]));
    void fetch(form.action, { method: 'POST', body, redirect: 'manual' });
  });
}
