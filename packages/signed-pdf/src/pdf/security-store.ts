import { X509Certificate } from 'node:crypto';
import type { RevocationSources } from '../revocation.ts';
import { unpacked } from './filters.ts';
import { catalogueOf } from './pages.ts';
import type { PdfFile } from './pdf-file.ts';
import { PdfStream } from './values.ts';

const mostEntries = 50;

/** What a file carries to check its signatures later: the document security store (ETSI EN 319 142-1, 5.4.2). */
export interface SecurityStore extends RevocationSources {
  certificates: X509Certificate[];
}

/** Empty where there is none; what cannot be read is left out. */
export function securityStoreOf(file: PdfFile): SecurityStore {
  const store = file.dictionaryOf(catalogueOf(file).dictionary.get('DSS'));
  const streams = (name: string) =>
    (file.arrayOf(store?.get(name)) ?? []).slice(0, mostEntries).flatMap((one) => {
      try {
        const stream = file.resolve(one);
        return stream instanceof PdfStream ? [unpacked(stream)] : [];
      } catch {
        return [];
      }
    });
  return {
    crls: streams('CRLs'),
    ocsps: streams('OCSPs'),
    certificates: streams('Certs').flatMap((der) => {
      try {
        return [new X509Certificate(der)];
      } catch {
        return [];
      }
    }),
  };
}
