import { isSyllable } from '@kheo/vietnamese';

/** Whether Vietnamese can have the word, whatever signs stand beside it. */
export function isVietnamese(text: string): boolean {
  return isSyllable(text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
}
