export { compareNames } from './compare.ts';
export { fold, foldedWords, sameWords } from './fold.ts';
export { DEPARTMENTS } from './names/departments.ts';
export { PROVINCES, type Province } from './names/provinces.ts';
export { isUpperCase, sentenceCase, titleCase } from './names/sentence-case.ts';
export { damageDistance, likeness, phraseLikeness } from './similarity.ts';
export { isFoldedSyllable, isSyllable } from './syllable.ts';
export { normalKey, oldToneStyle } from './tone.ts';
