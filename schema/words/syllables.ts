const FIRSTS = 'ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnprstvx]'
/** Vowels that stand before certain endings alone, or before none. */
const WHOLE = 'uye[nt]|uya|uyu|oai|oay|oeo|uay|uoi|uou|ieu|yeu'
const LASTS = 'ng|nh|ch|[cmnpt]'
const SYLLABLE = new RegExp(`^(?:${FIRSTS})?(?:${WHOLE}|[aeiouy]{1,2}(?:${LASTS})?)$`)

/** Whether a folded word is built as Vietnamese syllables are: `truyen`, not `truyfn`. */
export const isSyllable = (folded: string): boolean => SYLLABLE.test(folded)

/** Open syllables that are written with i and with y alike: `kĩ` and `kỹ`, `quí` and `quý`; a tone stands last. */
const I_OR_Y = /^(h|k|l|m|s|t|qu)([iy])([\u0300\u0301\u0303\u0309\u0323]?)$/

/** The syllable, folded or with its tone behind its letters, with i for y or y for i, where both are written; else null. */
export function withOtherI(syllable: string): string | null {
  const match = I_OR_Y.exec(syllable)
  return match && `${match[1]}${match[2] === 'i' ? 'y' : 'i'}${match[3]}`
}

const WRITTEN_FIRSTS = 'ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx]'
const RIMES = [
  'a(?:ch|nh|ng|[cimnoptuy])?',
  'ă(?:ng|[cmnpt])',
  'â(?:ng|[cmnptuy])',
  'e(?:ng|[cmnopt])?',
  'ê(?:ch|nh|[mnptu])?',
  'i(?:ch|nh|[amnptu])?',
  'iê(?:ng|[cmnptu])',
  'o(?:ng|oc|ong|[cimnpt])?',
  'oa(?:ch|nh|ng|[cimnopty])?',
  'oă(?:ng|[cmnt])',
  'oe[mnot]?',
  'ô(?:ng|[cimnpt])?',
  'ơ[imnpt]?',
  'u(?:ng|[acimnpt])?',
  'uâ(?:ng|[nty])',
  'uê(?:ch|nh|n)?',
  'uô(?:ng|[cimnpt])',
  'uơ',
  'uy(?:ch|nh|[atnpu])?',
  'uyê[nt]',
  'ư(?:ng|[acimntu])?',
  'ươ(?:ng|[cimnptu])',
  'y(?:nh|[nt])?',
  'yê(?:ng|[mntu])',
]
const WRITTEN = new RegExp(`^(?:${WRITTEN_FIRSTS})?(?:${RIMES.join('|')})$`)
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const STOPPED = /(?:[cpt]|ch)$/
const SHARP_OR_HEAVY = /[\u0301\u0323]/

/** Whether a word in lower case is a Vietnamese syllable with its marks, as `được` is and `đợc`, `đuoc`, `đuợn` are not. */
export function isWrittenSyllable(word: string): boolean {
  const parts = word.normalize('NFD')
  const tones = parts.match(TONES) ?? []
  const letters = parts.replace(TONES, '').normalize('NFC')
  if (tones.length > 1 || !WRITTEN.test(letters)) return false
  return !STOPPED.test(letters) || SHARP_OR_HEAVY.test(tones[0] ?? '')
}
