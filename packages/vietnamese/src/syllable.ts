/**
 * The shape of a Vietnamese syllable: initial, rhyme, tone. Rules only, no word list: it accepts syllables that no
 * word uses, and refuses foreign words and most of what a wrong OCR model writes.
 */

const INITIALS = 'ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx]';

const RHYMES = [
  'a|ai|ao|au|ay|ac|am|an|ang|anh|ap|at|ach',
  'ăc|ăm|ăn|ăng|ăp|ăt|âu|ây|âc|âm|ân|âng|âp|ât',
  'e|eo|ec|em|en|eng|ep|et|ê|êu|êch|êm|ên|ênh|êp|êt',
  'i|ia|iu|ich|im|in|inh|ip|it|iêc|iêm|iên|iêng|iêp|iêt|iêu',
  'o|oa|oac|oach|oai|oam|oan|oang|oanh|oao|oap|oat|oay|oăc|oăm|oăn|oăng|oăt|oc|oe|oen|oeo|oet|oi|om|on|ong|oong|op|ot',
  'ô|ôc|ôi|ôm|ôn|ông|ôp|ôt|ơ|ơi|ơm|ơn|ơp|ơt',
  'u|ua|uân|uâng|uât|uây|uê|uêch|uênh|uc|ui|um|un|ung|uơ|uôc|uôi|uôm|uôn|uông|uôt|up|ut|uy|uya|uych|uyên|uyêt|uynh|uyt|uyn|uyu',
  'ư|ưa|ưc|ưi|ưng|ươc|ươi|ươm|ươn|ương|ươp|ươt|ươu|ưt|ưu|ưm|ưn',
  'y|yêm|yên|yêng|yêt|yêu|ynh|yt',
].join('|');

const SHAPE = new RegExp(`^(?:${INITIALS})?(?:${RHYMES})$`);
const FOLDED_SHAPE = new RegExp(
  `^(?:${INITIALS.replace('đ', '')})?(?:${RHYMES.normalize('NFD').replace(/\p{M}/gu, '')})$`,
);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const STOPPED = /(?:c|ch|p|t)$/;

/**
 * Whether a word has the shape of one Vietnamese syllable, with its diacritics: "nghiêng" yes, "chirc" no. A syllable
 * that ends in c, ch, p, t takes only the tones sắc and nặng.
 */
export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  const tones = parts.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const bare = parts.replace(TONES, '').normalize('NFC');
  // A lone "qu" or "gi" carries its vowel in the initial: "gì", "quý", "giêng".
  const shaped = SHAPE.test(bare) || /^gi(?:$|êng$|êt$|n$|m$)/.test(bare);
  if (!shaped || /^[gn]?gh[^eêi]/.test(bare) || /^p(?!h)/.test(bare)) return false;
  return !STOPPED.test(bare) || tones.length === 0 || tones[0] === '\u0301' || tones[0] === '\u0323';
}

/** Whether a folded word may be a Vietnamese syllable that lost its diacritics. */
export function isFoldedSyllable(word: string): boolean {
  return (FOLDED_SHAPE.test(word) || word === 'gi') && !/^p(?!h)/.test(word);
}
