import { Icon } from './icons.tsx';
import { MoreScript } from './more-script.tsx';

/** Prints the page; not shown without JavaScript, where the browser's own menu does it. */
export function PrintButton() {
  return (
    <>
      <button class="btn" type="button" data-island="print" hidden>
        <Icon name="print" /> In
      </button>
      <MoreScript />
    </>
  );
}
