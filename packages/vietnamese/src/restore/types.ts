/** What happened to a text: nothing, lost marks, a recogniser of another language, one of Vietnamese, keystrokes. */
export type DamageKind = 'correct' | 'stripped' | 'ocr-english' | 'ocr-vietnamese' | 'telex' | 'vni';

/** One printed word of a line: a run without white space, with its punctuation. */
export interface RestoredWord {
  /** As it came. */
  source: string;
  /** As restored, punctuation and case included. */
  text: string;
  /** Where it begins in the given line (UTF-16 units). */
  start: number;
  /** How likely the text is right, 0 to 1; numbers, codes and signs have 1. */
  confidence: number;
  /** Up to four other readings, the likeliest first. */
  alternatives: string[];
}

export interface RestoreOptions {
  /** What happened to the text; found by looking at it when not given. */
  kind?: DamageKind;
  /** Words that a person has corrected in this document: source in lower case, without punctuation at its ends, to text. They are taken as certain. */
  known?: ReadonlyMap<string, string>;
  /** Names that are likely here: of units of the tree, of cited documents. */
  names?: readonly string[];
}

export interface Restorer {
  /**
   * What happened to a text, and how far it reads as Vietnamese as it stands: 1 for clean text, near 0 for text in
   * which hardly any word is one.
   */
  assess(lines: readonly string[]): { kind: DamageKind; score: number };
  /** The words of each line. Context runs over line ends, and stops at empty lines. */
  restoreLines(lines: readonly string[], options?: RestoreOptions): RestoredWord[][];
  /** The text restored, its line breaks and spaces as they came. */
  restoreText(text: string, options?: RestoreOptions): string;
}
