const collator = new Intl.Collator('vi', { numeric: true });

/** Order of two names in Vietnamese: a ă â b c d đ e ê ..., numbers by value. Negative, zero or positive. */
export function compareNames(left: string, right: string): number {
  return collator.compare(left, right);
}
