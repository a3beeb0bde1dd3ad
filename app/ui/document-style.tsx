import { assetAddress } from './assets.ts';

/** Brings the look of a document on its sheet (`.k-paper`, `.k-a4`); stands before what needs it. */
export function DocumentStyle() {
  return <link rel="stylesheet" href={assetAddress('documents.css')} />;
}
