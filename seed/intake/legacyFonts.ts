import { isWrittenSyllable } from '../../schema/words/syllables'

/**
 * Text typed for fonts of the 1990s whose letters sit on Latin codes: TCVN3 (.VnTime) gives every marked vowel a code of
 * its own, VNI puts the mark behind its vowel. Both tables are the public ones of the two encodings.
 */
const tcvn3Letters =
  'µà¸á¶ả·ã¹ạ¨ă»ằ¾ắ¼ẳ½ẵÆặ©âÇầÊấÈẩÉẫËậ®đÌèÐéÎẻÏẽÑẹªêÒềÕếÓểÔễÖệ×ìÝíØỉÜĩÞịßòãóáỏâõäọ«ôåồèốæổçỗéộ¬ơêờíớëởìỡîợïùóúñủòũôụ\u00adưõừøứöử÷ữùựúỳýýûỷüỹþỵ¡Ă¢Â§Đ£Ê¤Ô¥Ơ¦Ư'

/** What readers of PDF make of its codes, by the names of their glyphs. */
const tcvn3Glyphs = '\u03bcà\u2212ư\u2219ã'
const tcvn3 = pairs(tcvn3Letters + tcvn3Glyphs)

const vniMarks: Record<string, Record<string, string>> = {
  a: marked('áàảãạâăấầẩẫậắằẳẵặ', 'ùøûõïâêáàåãäéèúüë'),
  e: marked('éèẻẽẹêếềểễệ', 'ùøûõïâáàåãä'),
  o: marked('óòỏõọôốồổỗộ', 'ùøûõïâáàåãä'),
  ô: marked('ớờởỡợ', 'ùøûõï'),
  u: marked('úùủũụ', 'ùøûõï'),
  ö: marked('ứừửữự', 'ùøûõï'),
  y: marked('ýỳỷỹ', 'ùøûõ'),
}
const vniAlone = pairs('ôơöưñđæỉóĩòịîỵ')

/** Unicode of a text in TCVN3. Capitals were set by a capitals font: a word typed in capitals stays one. */
export function fromTcvn3(text: string): string {
  return text.replace(/[^\s]+/g, word => {
    const unicode = withHyphenRead(Array.from(word, letter => tcvn3.get(letter) ?? letter).join(''))
    return /[A-Z][^a-z]*[A-Z]/.test(word) && !/[a-z]/.test(word) ? unicode.toUpperCase() : unicode
  })
}

/** Unicode of a text in a TCVN3 font whose small letters look like capitals. */
export const inCapitals = (text: string): string => fromTcvn3(text).toUpperCase()

/** The code of ư is that of a hyphen for some: inside a word that is a syllable with it, it is that letter. */
function withHyphenRead(word: string): string {
  return word.replace(/\p{L}+-\p{L}+/gu, parts => {
    const whole = parts.replace('-', 'ư')
    return isWrittenSyllable(whole.toLowerCase()) ? whole : parts
  })
}

/** Unicode of a text in VNI (Windows). */
export function fromVni(text: string): string {
  let unicode = ''
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!
    const base = letter.toLowerCase()
    const next = text[i + 1]?.toLowerCase()
    const withMark = next ? vniMarks[base]?.[next] : undefined
    if (withMark) i++
    const lower = withMark ?? vniAlone.get(base) ?? base
    unicode += letter === base ? lower : lower.toUpperCase()
  }
  return unicode
}

function pairs(letters: string): Map<string, string> {
  const table = new Map<string, string>()
  const units = Array.from(letters)
  for (let i = 0; i + 1 < units.length; i += 2) table.set(units[i]!, units[i + 1]!)
  return table
}

function marked(letters: string, marks: string): Record<string, string> {
  const units = Array.from(letters)
  return Object.fromEntries(Array.from(marks, (mark, i) => [mark, units[i]!]))
}
