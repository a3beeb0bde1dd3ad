import type { Part } from '@kheo/official-document';
import type { Quota } from './contract.ts';

/** Numbers that bind. */
export function readQuotas(_parts: readonly Part[], _isDamaged: boolean): Quota[] {
  return [];
}
