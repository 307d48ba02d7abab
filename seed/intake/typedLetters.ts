import { isWrittenSyllable } from '../../schema/words/syllables'
import { fromTcvn3, fromVni, inCapitals } from './legacyFonts'

export interface Typed {
  text: string
  /** The encodings that parts of the text were brought back from. */
  repairs: string[]
}

interface Reading {
  name: string
  read: (word: string) => string
}

const READINGS: Reading[] = [
  { name: 'TCVN3 (ABC)', read: fromTcvn3 },
  { name: 'VNI', read: fromVni },
]
/** Of so many words more that come out whole, and of that share of a stretch, an encoding is sure. */
const LEAST_GAIN = 3
const LEAST_SHARE = 0.6

/** Signs and pairs of letters that no Unicode text has inside a word, and typed letters are full of. */
const TYPED_SIGN =
  /[a-z][\u00a1-\u00bf\u00d7\u00f7\u03bc\u2212\u2219]|[\u00a1-\u00bf\u03bc\u2212\u2219][a-z]/gi
const VNI_PAIR = /[aeouyö][\u00e0-\u00e5\u00e8-\u00ef\u00f5\u00f8-\u00fc]/gi
/** Letters of Vietnamese that only Unicode has a code for. */
const OF_UNICODE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/
const TYPED = /[\u00a1-\u00ff\u03bc\u2212\u2219]/
const OF_LETTERS = /[a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]/i
const SIGN_INSIDE = /[a-z][\u00a1-\u00bf\u03bc\u2212\u2219]|[\u00a1-\u00bf\u03bc\u2212\u2219][a-z]/i
/** The number of a footnote: `¹` is `ạ` in TCVN3, and no word has it alone. */
const RAISED_NUMBER = /^[^\p{L}]*[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+[^\p{L}]*$/u
const ABBREVIATION = /^[A-ZĐƯ]{2,6}$/
const WORD = /\S+/g
const LETTERS = /\p{L}+/gu

/**
 * Unicode of a text whose letters were typed, in whole or in part, for TCVN3 or VNI fonts. What stands in a line between
 * words in Unicode is read as one: by the encoding in which its words are Vietnamese syllables.
 */
export function fromTypedLetters(source: string): Typed {
  const text = source.normalize('NFC')
  if (!isSuspect(text)) return { text: source, repairs: [] }
  const countWhole = counter()
  const stretches = stretchesOf(text).map(found => ({ ...found, ...bestReading(found.words, countWhole) }))
  const repairs = READINGS.filter(reading => gainOf(stretches, reading) >= LEAST_GAIN)
  let written = ''
  let from = 0
  const readings = settled(stretches)
  for (const [at, { start, end }] of stretches.entries()) {
    const reading = readings[at]
    if (!reading || !repairs.includes(reading)) continue
    written += text.slice(from, start)
    written += text.slice(start, end).replace(WORD, word => (isOfLetters(word) ? reading.read(word) : word))
    from = end
  }
  return { text: written + text.slice(from), repairs: repairs.map(({ name }) => name) }
}

/** Fonts of TCVN3 (`.VnTime`; those that end in H show capitals) and of VNI. */
const FONTS: { font: RegExp; reading: Reading }[] = [
  { font: /^\.vn.*h$/i, reading: { name: READINGS[0]!.name, read: inCapitals } },
  { font: /^\.vn/i, reading: READINGS[0]! },
  { font: /^vni-/i, reading: READINGS[1]! },
]

/** What a run of letters shows in a font of the 1990s; null in others, and where its letters are in Unicode already. */
export function shownIn(font: string, text: string): { text: string; repair: string } | null {
  const found = FONTS.find(one => one.font.test(font))
  if (!found || OF_UNICODE.test(text)) return null
  return { text: text.replace(WORD, found.reading.read), repair: found.reading.name }
}

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
const isSuspect = (text: string) =>
  countOf(text, TYPED_SIGN) >= LEAST_GAIN || countOf(text, VNI_PAIR) >= LEAST_GAIN

interface Stretch {
  start: number
  end: number
  /** Those with letters that may be typed ones; none where it is in Unicode. */
  words: string[]
}

/** Of each line, by turns what is in Unicode for sure and what may be typed. */
function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = []
  let open: Stretch | null = null
  let last = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const end = index + word.length
    if (text.slice(last, index).includes('\n')) open = null
    last = end
    const isUnicode = OF_UNICODE.test(word)
    if (!isUnicode && !(TYPED.test(word) && isOfLetters(word))) continue
    if (!open || isUnicode !== (open.words.length === 0)) {
      open = { start: index, end, words: [] }
      stretches.push(open)
    }
    if (!isUnicode) open.words.push(word)
    open.end = end
  }
  return stretches
}

interface Read {
  reading: Reading | null
  gain: number
  /** Its words are syllables as they stand and in these too (`Sè` for `Số`): what stands around it tells. */
  open: Reading[]
}

/** How many of the words are whole as they stand and in each reading. */
type CountWhole = (words: string[]) => { asIs: number; read: number[] }

/** Looks at each word once: most come again and again. */
function counter(): CountWhole {
  const known = new Map<string, boolean[]>()
  const look = (word: string) => {
    const found = known.get(word) ?? [isWhole(word), ...READINGS.map(({ read }) => isWhole(read(word)))]
    known.set(word, found)
    return found
  }
  return words => {
    const looked = words.map(look)
    const [asIs = 0, ...read] = [false, ...READINGS].map((_, at) => looked.filter(of => of[at]).length)
    return { asIs, read }
  }
}

function bestReading(words: string[], countWhole: CountWhole): Read {
  const { asIs, read } = countWhole(words)
  let best: Read = { reading: null, gain: 0, open: [] }
  for (const [at, reading] of READINGS.entries()) {
    const whole = read[at]!
    const gain = whole - asIs
    if (gain > best.gain && whole >= LEAST_SHARE * words.length) best = { reading, gain, open: [] }
    else if (gain === 0 && whole === words.length && whole > 0 && !best.reading) best.open.push(reading)
  }
  return best
}

/** Where a stretch is open, it is read as the nearest that are sure, before it and behind it, if these do not differ. */
function settled(reads: readonly Read[]): (Reading | null)[] {
  const before = sureBefore(reads)
  const behind = sureBefore(reads.toReversed()).reverse()
  return reads.map(({ reading, open }, at) => {
    if (open.length === 0) return reading
    const around = before[at] === undefined ? behind[at] : before[at]
    const differ = behind[at] !== undefined && behind[at] !== around
    return around && !differ && open.includes(around) ? around : null
  })
}

/** For each the reading of the last sure one before it; undefined where there is none. */
function sureBefore(reads: readonly Read[]): (Reading | null | undefined)[] {
  let last: Reading | null | undefined
  return reads.map(({ reading, open }) => {
    const before = last
    if (open.length === 0) last = reading
    return before
  })
}

const gainOf = (reads: Read[], reading: Reading) =>
  reads.reduce((sum, read) => sum + (read.reading === reading ? read.gain : 0), 0)

/** `®·` (`đã`) is of letters, signs and figures (`10×20`, `·`) are not. */
function isOfLetters(word: string): boolean {
  return (
    OF_LETTERS.test(word) ||
    (word.length > 1 && !RAISED_NUMBER.test(word) && !/\d/.test(word) && isWhole(fromTcvn3(word)))
  )
}

/** Whether what has marks in it is syllables, or abbreviations in capitals (`QĐ`); signs inside are none. */
function isWhole(word: string): boolean {
  const marked = (word.match(LETTERS) ?? []).filter(part => /[^a-z]/i.test(part))
  return marked.length > 0 && !SIGN_INSIDE.test(word) && marked.every(isWordOf)
}

const isWordOf = (part: string) => ABBREVIATION.test(part) || isWrittenSyllable(part.toLowerCase())
