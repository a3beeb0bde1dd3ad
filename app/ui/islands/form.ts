import { personOfPage } from './dom.ts';
import { plainDraft } from './draft.ts';
import { isHeld } from './hold.ts';
import { recordIsland } from './record.ts';

/** Told to a form that was stopped or lost on its way, so that it can be sent again. */
export const UNSENT = 'kheo:unsent';

/** Keeps a form from being sent twice, and where it is guarded warns before typed text is left behind. */
export function formIsland(element: HTMLElement): void {
  if (!(element instanceof HTMLFormElement) || element.method === 'get') return;
  const guarded = 'guard' in element.dataset;
  let changed = false;
  let sent = false;
  element.addEventListener('input', () => {
    changed = true;
  });
  element.addEventListener('submit', (event) => {
    if (sent) event.preventDefault();
    sent = true;
    element.setAttribute('aria-busy', 'true');
  });
  const release = () => {
    sent = false;
    element.removeAttribute('aria-busy');
  };
  element.addEventListener(UNSENT, release);
  if (isHeld(element)) recordIsland(element);
  else if ('draft' in element.dataset && 'indexedDB' in globalThis && personOfPage()) plainDraft(element);
  addEventListener('pageshow', release);
  addEventListener('beforeunload', (event) => {
    if (guarded && changed && !sent && element.isConnected) event.preventDefault();
  });
}

/** Takes the reader to what must be put right. */
export function errorsIsland(element: HTMLElement): void {
  element.focus({ preventScroll: false });
}
