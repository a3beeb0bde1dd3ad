import { assetAddress } from './assets.ts';

/** Brings the look of official documents, as `writeHtml` gives them and as they are edited; stands before what needs it. */
export function DocumentStyle() {
  return <link rel="stylesheet" href={assetAddress('documents.css')} />;
}
