import { bodyHeads } from '../../../schema/words/bodyHeads'
import { LETTERS } from '../../../schema/words/charClasses'
import { familyNames } from '../../../schema/words/familyNames'
import { fold } from '../../../schema/words/fold'
import { provinceAtEnd } from '../../../schema/words/provinces'
import { ranksOfPlaces } from '../../../schema/words/ranksOfPlaces'
import { spellings } from '../../../schema/words/spellings'
import { wordList } from '../../../schema/words/wordList'
import { gathered } from '../gathered'

/** Words that a body's name begins with; the syllable behind the short ones begins the name of its field. */
const FIELD_AFTER = new Set(bodyHeads('field'))
const PLACE_AFTER_WORDS = wordList(`
  (?:tỉnh|thành|huyện|quận|thị) (?:ủy|uỷ)
  tỉnh
  thành phố
  huyện
  quận
  thị xã
  phường
  thị trấn
  xã(?! hội)
`)
const PLACE_AFTER = new RegExp(`(^| )(${PLACE_AFTER_WORDS.join('|')}) (?!ủy|uỷ)`)
/** `huyện Sơn Thủy, tỉnh Nam Hải`: the rank of the place around stays small. */
const OUTER_PLACE = /(?<=, )(?:Tỉnh|Thành Phố|Huyện|Quận|Thị Xã)(?= )/g
interface Spelling {
  phrase: string
  folded: string
  /** Its place in the list: the earlier goes before. */
  place: number
}
const byFirstWord = new Map<string, Spelling[]>()
for (const [place, phrase] of spellings.entries()) {
  const folded = fold(phrase)
  const [first] = wordsOf(folded)
  byFirstWord.set(first!, [...(byFirstWord.get(first!) ?? []), { phrase, folded, place }])
}
const FIXED_LOWER =
  /(^| )(ủy ban nhân dân|hội đồng nhân dân|tòa án nhân dân|viện kiểm sát nhân dân|kiểm toán nhà nước)/

/**
 * A name printed in capitals, as official papers write it in a sentence: `SỞ Y TẾ` → `Sở Y tế`. Other names stay;
 * `place` is one that the paper spells elsewhere.
 */
export function naturalCase(printed: string, place: string | null = null): string {
  if (printed !== printed.toUpperCase()) return printed
  let name = lowered(printed).replace(
    SHORT_RANK,
    rank => `${RANKS[rank.slice(0, rank.indexOf('.')).toLowerCase()]} `,
  )
  const plain = fold(name)
  if (plain.length === name.length) {
    for (const { phrase, folded } of spelledIn(plain)) name = respell(name, plain, phrase, folded)
    const province = provinceAtEnd(name)
    if (province) name = respell(name, plain, province, fold(province))
    if (place) name = respell(name, plain, place, fold(place))
  }
  name = capitalField(name).replaceAll(' - bộ ', ' - Bộ ')
  name = capitalPerson(capitalPlace(name))
  const fixed = FIXED_LOWER.exec(name.toLowerCase())
  if (fixed) {
    const at = fixed.index + fixed[1]!.length
    name = `${name.slice(0, at)}${capital(fixed[2]!)}${name.slice(at + fixed[2]!.length)}`
  }
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** `TP. VINH`; behind who governs it also `UBND H. CHÂU THÀNH`, where elsewhere the letter says something else. */
const SHORT_RANK = /(?<!\p{L})tp\. ?(?=\p{L})|(?<=(?:UBND|HĐND|nhân dân) )(?:tx|h|q|x)\. ?(?=\p{L})/iu
const RANKS: Record<string, string> = {
  tp: 'thành phố',
  tx: 'thị xã',
  h: 'huyện',
  q: 'quận',
  x: 'xã',
}

/** The set phrases of which the name holds the first word. */
function spelledIn(plain: string): Spelling[] {
  const words = new Set(wordsOf(plain))
  return gathered([...words], word => byFirstWord.get(word) ?? []).sort((a, b) => a.place - b.place)
}

function wordsOf(folded: string): string[] {
  return folded.match(/[a-z0-9]+/g) ?? []
}

/** In small letters, but for abbreviations: what no Vietnamese syllable can be (`MTTQ`, `THPT`, `UBND`, `HIV`). */
function lowered(printed: string): string {
  return printed.replace(CAPITALS, word => (isSyllable(word) ? word.toLowerCase() : word))
}

const CAPITALS = new RegExp(`[${LETTERS}]+`, 'g')

/** `ĐẮK` is none of the language, but no abbreviation has the mark of a tone. */
const isSyllable = (word: string): boolean =>
  SYLLABLE.test(fold(word)) || [...word.toLowerCase()].some(sign => sign !== 'đ' && fold(sign) !== sign)
const SYLLABLE =
  /^(?:[bcdghklmnpqrstvx]|ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/

/** Kinds of house that bear a person's name. */
const NAMED_AFTER = [
  'thpt',
  'thcs',
  'tiểu học',
  'mầm non',
  'trung học phổ thông',
  'trung học cơ sở',
  'chuyên',
  'mẫu giáo',
]
/** Behind a kind of house, or behind any abbreviation of one. */
const PERSON = new RegExp(`(?<=(?:^| )(?:${NAMED_AFTER.join('|')}) )(\\p{L}+)((?: \\p{L}+){1,3})$`, 'iu')
const PERSON_BEHIND_LETTERS = /(?<=\p{Lu}{2} )(\p{Ll}+)((?: \p{Ll}+){1,3})$/u

/** `TRƯỜNG MẦM NON TUỔI THƠ`: what such a house is called, whatever it is. */
const CHILDRENS = /(?<=(?:^| )(?:mầm non|mẫu giáo|MN|MG) )\p{Ll}+(?: \p{Ll}+){1,2}$/iu

/** `TRƯỜNG THPT NGUYỄN VĂN BÉ`: behind the kind of house, the whole name of a person of a known family. */
function capitalPerson(name: string): string {
  if (CHILDRENS.test(name)) return name.replace(CHILDRENS, words => words.split(' ').map(capital).join(' '))
  const pattern = PERSON.test(name) ? PERSON : PERSON_BEHIND_LETTERS
  return name.replace(pattern, (person, family: string) =>
    familyNames.has(fold(family)) ? person.split(' ').map(capital).join(' ') : person,
  )
}

/** Writes a set phrase as it is spelt (`plain` is the name folded), wherever it stands as whole words; both placements of the tone mark fit. */
function respell(name: string, plain: string, phrase: string, folded: string): string {
  const at = plain.indexOf(folded)
  if (at < 0) return name
  const bounded = !/[a-z0-9]/.test(plain.charAt(at - 1)) && !/[a-z0-9]/.test(plain.charAt(at + folded.length))
  return bounded ? `${name.slice(0, at)}${phrase}${name.slice(at + phrase.length)}` : name
}

/** `Trường Đại học Sư phạm`, `Phòng Tài chính - Kế hoạch`: what a head leaves to be named, and each part of it. */
function capitalField(name: string): string {
  const words = name.split(' ')
  let field = 0
  for (const length of [1, 2, 3]) {
    const head = words.slice(0, length).join(' ').toLowerCase()
    const next = words[length]
    if (!FIELD_AFTER.has(head) || !next || NO_FIELD.test(`${head} ${next}`)) continue
    words[length] = capital(next)
    field = length
  }
  const whole = words.join(' ')
  return field > 0 ? whole.replace(PART, capital) : whole
}
const NO_FIELD = new RegExp(
  `^(?:hội đồng|đoàn (?:đại|chủ)|[^,]+ (?:trưởng,?|các|ngành|cơ|cấp|${ranksOfPlaces.join('|')}))$`,
  'i',
)
const PART = /(?<= [-–] )\p{Ll}/gu

function capitalPlace(name: string): string {
  const found = PLACE_AFTER.exec(name)
  if (!found) return name
  const at = found.index + found[0].length
  return (
    name.slice(0, at) +
    name
      .slice(at)
      .split(' ')
      .map(capital)
      .join(' ')
      .replace(OUTER_PLACE, rank => rank.toLowerCase())
  )
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
