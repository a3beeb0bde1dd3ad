import { assetAddress } from './assets.ts';

/** Brings the look of what only few pages have: the week, a text beside what was read, reports, charts, maps of units by tasks. Stands before what needs it. */
export function MoreStyle() {
  return <link rel="stylesheet" href={assetAddress('more.css')} />;
}
