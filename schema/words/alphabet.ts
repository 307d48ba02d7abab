const LETTERS = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'
/** Level, huyền, hỏi, ngã, sắc, nặng: as dictionaries have them. */
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/

/** Where a letter stands; blanks and signs before figures, figures before letters. */
function placeOf(letter: string): string {
  const at = LETTERS.indexOf(letter)
  if (at >= 0) return String.fromCharCode(0x100 + at)
  return /\d/.test(letter) ? letter : ' '
}

/**
 * What a name is sorted by where only plain strings can be compared: in this order ă follows a, đ follows d, and tones
 * decide between words of the same letters only.
 */
export function alphabetKey(name: string): string {
  let letters = ''
  let tones = ''
  for (const sign of name.normalize('NFC').toLowerCase()) {
    const apart = sign.normalize('NFD')
    letters += placeOf(apart.replace(TONE, '').normalize('NFC'))
    tones += TONES.indexOf(apart.match(TONE)?.[0] ?? '')
  }
  return `${letters}\t${tones}`
}
