/** One word that a printed word may stand for. */
export interface Candidate {
  /** In the lexicon. */
  id: number;
  /** Natural logarithm of how likely the true word is printed so. */
  log: number;
  /** How it is written when that is not the lexicon's word in the case of the source. */
  text: string | null;
}
