import { bodies } from '../../schema/words/bodies'
import { fold, tokens } from '../../schema/words/fold'
import { type Kind, kinds } from '../../schema/words/kinds'
import { type Word, wordsOf } from '../typed/words'

export interface Asked {
  /** The words without what offices put around a number: `số`, `ngày 12/10/2021`, `của`. */
  words: Word[]
  /** Digits of the numbers that are said to be a paper's, without leading zeros. */
  numbers: ReadonlySet<string>
}

/** What stands between the kind of a paper and its number. */
const CALLS_A_NUMBER = new Set(['so', 'hieu', 'no', 'number'])
/** `số hiệu`; more in a row are no call. */
const MOST_CALLS = 2
const JOINS_AN_ISSUER = 'cua'

/**
 * Reads a number as offices write it: `Kế hoạch số 23/KH-TBTT ngày 12/10/2021`, `Resolution No. 128`. Papers are found
 * by their kind and number; the words around them stand in no index.
 */
export function readNumberFormulas(text: string): Asked {
  const all = signsTogether(wordsOf(text), text)
  const numbers = new Set<string>()
  const words: Word[] = []
  for (let at = 0; at < all.length; ) {
    const word = all[at]!
    const inFormula = numbers.size > 0
    const number = numberAfterCall(all, at)
    const english = englishKindAt(all, at)
    const day = inFormula ? lengthOfDay(all, at) : 0
    if (number !== null) {
      numbers.add(digitsOf(all[number]!))
      at = number
    } else if (english) {
      const given = all[english.number]!
      numbers.add(digitsOf(given))
      if (!hasSymbol(all, english.number, text)) words.push(...wordsOf(english.kind.names[0].name))
      at = english.number
    } else if (day > 0) at += day
    else if (inFormula && word.folded === JOINS_AN_ISSUER) at += 1
    else {
      const isOfPaper = hasSymbol(all, at, text) || standsAloneBehindKind(all, at)
      if (isNumber(word) && !isJoined(all, at - 1, text) && isOfPaper) numbers.add(digitsOf(word))
      words.push(word)
      at += 1
    }
  }
  return { words: words.length > 0 ? words : all, numbers }
}

const bodySigns = new Set(bodies.flatMap(({ signs }) => signs.map(fold)))

/** `UBND VX 1` is `UBND VX1`: the figure belongs to the sign of the unit behind the body's. */
function signsTogether(all: readonly Word[], text: string): Word[] {
  const unit = all.findIndex(
    (word, at) =>
      at > 0 &&
      bodySigns.has(all[at - 1]!.folded) &&
      /^[a-z]+$/.test(word.folded) &&
      /^\d$/.test(all[at + 1]?.folded ?? ''),
  )
  if (unit === -1) return [...all]
  const [letters, figure] = [all[unit]!, all[unit + 1]!]
  const sign = {
    text: text.slice(letters.start, figure.end),
    folded: letters.folded + figure.folded,
    marked: letters.marked + figure.marked,
    start: letters.start,
    end: figure.end,
  }
  return [...all.slice(0, unit), sign, ...all.slice(unit + 2)]
}

const isNumber = (word: Word | undefined): boolean => word !== undefined && /^\d/.test(word.folded)
const digitsOf = ({ folded }: Word): string => folded.replace(/^0+(?=\d)/, '').match(/^\d+/)?.[0] ?? ''

/** Where the number stands that the words from here only call one; null where they do not. */
function numberAfterCall(all: readonly Word[], at: number): number | null {
  let next = at
  while (next < at + MOST_CALLS && CALLS_A_NUMBER.has(all[next]?.folded ?? '')) next++
  return next > at && isNumber(all[next]) ? next : null
}

/** Whether a sign of numbers joins the word to the next. */
const isJoined = (all: readonly Word[], at: number, text: string): boolean =>
  at >= 0 && /^[/-]$/.test(text.slice(all[at]!.end, all[at + 1]!.start))

/** Whether letters are joined to the number by its signs: `23/KH-TBTT`, not `12/10/2021`. */
function hasSymbol(all: readonly Word[], at: number, text: string): boolean {
  for (let next = at + 1; next < all.length && next <= at + 2; next++) {
    if (!isJoined(all, next - 1, text)) return false
    if (!isNumber(all[next])) return true
  }
  return false
}

const kindsAsSaid = (kinds as readonly Kind[]).flatMap(({ names }) =>
  names.flatMap(({ name, signs = [] }) => [name, ...signs].map(one => tokens(one))),
)

/** `Quyết định 1438 ngày …`, `CT 16 của …`: all of a number that people say; `kế hoạch 5 năm` has none. */
function standsAloneBehindKind(all: readonly Word[], at: number): boolean {
  const isEnd = at + 1 === all.length || all[at + 1]!.folded === JOINS_AN_ISSUER
  if (!isEnd && lengthOfDay(all, at + 1) === 0) return false
  return kindsAsSaid.some(
    name =>
      name.length <= at && name.every((word, offset) => all[at - name.length + offset]!.folded === word),
  )
}

const englishKinds = kinds.map((kind): { kind: Kind; names: string[] } => ({
  kind,
  names: fold(kind.english).split(' '),
}))

/** An English kind before a number, and where that number stands. */
function englishKindAt(all: readonly Word[], at: number): { kind: Kind; number: number } | null {
  for (const { kind, names } of englishKinds) {
    if (!names.every((name, offset) => all[at + offset]?.folded === name)) continue
    const behind = at + names.length
    const number = isNumber(all[behind]) ? behind : numberAfterCall(all, behind)
    if (number !== null) return { kind, number }
  }
  return null
}

const D = 'digits'
/** How a paper's day is written, by words and numbers. */
const dayForms: readonly (readonly string[])[] = [
  ['ngay', D, 'thang', D, 'nam', D],
  ['ngay', D, D, D],
  ['dated', D, D, D],
  ['thang', D, 'nam', D],
  ['nam', D],
]

/** How many words from here are a paper's day; 0 where none are. */
function lengthOfDay(all: readonly Word[], at: number): number {
  const form = dayForms.find(parts =>
    parts.every((part, offset) =>
      part === D ? /^\d{1,4}$/.test(all[at + offset]?.folded ?? '') : all[at + offset]?.folded === part,
    ),
  )
  return form?.length ?? 0
}
