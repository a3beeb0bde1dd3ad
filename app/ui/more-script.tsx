import { assetAddress } from './assets.ts';

/** Brings the islands that only few pages have; stands beside what needs them. */
export function MoreScript() {
  return <script type="module" src={assetAddress('more.js')} />;
}
