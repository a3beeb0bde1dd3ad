const ONSET = /^[bcdđghklmnpqrstvx]*/;

/** A syllable in lower case as its first consonant letters and the rest with its tone: "nghiệp" is "ngh" and "iệp". */
export function segmentsOf(syllable: string): [string, string] {
  const onset = ONSET.exec(syllable)?.[0] ?? '';
  return [onset, syllable.slice(onset.length)];
}
