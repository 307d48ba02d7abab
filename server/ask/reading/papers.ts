import { bodies } from '../../../schema/words/bodies'
import { fold } from '../../../schema/words/fold'
import { type DocumentKind, type Kind, kinds } from '../../../schema/words/kinds'
import { callsOfPapers } from '../../../schema/words/questions'
import type { Word } from '../../typed/words'
import type { Named } from './bodies'
import { dayIn, type FoundDay } from './days'
import type { Question, Range } from './question'
import { isWord, type KnownWord, knownWord, oneOf, phraseOf } from './wordForms'

/** A paper that a question names by its number. */
export interface PaperMention extends Range {
  /** The kind and number as `document(number:)` reads them: `Kế hoạch 23/KH-TBTT năm 2021`. */
  number: string
  /** The day that the question gives the paper. */
  issued: string | null
  /** Whether a word such as `theo` leads to it. */
  led: boolean
}

const written = (name: string): string => fold(name).replaceAll(' ', '\\s+')
const alternation = (names: string[]): string =>
  [...new Set(names)].sort((a, b) => b.length - a.length).join('|')
const lettersOnly = (sign: string): boolean => /^[a-z]+$/.test(sign)

const KIND = alternation(
  (kinds as readonly Kind[]).flatMap(({ names, english }) => [
    ...names.filter(({ only }) => only !== 'head').map(({ name }) => written(name)),
    written(english),
  ]),
)
const signsOf = (rows: readonly Kind[]): string[] =>
  rows.flatMap(({ names }) => names.flatMap(({ signs = [] }) => signs.map(fold))).filter(lettersOnly)
const SHORT = alternation(
  signsOf((kinds as readonly Kind[]).filter(({ shortened, assigns }) => shortened || assigns)),
)
const SIGN = alternation(signsOf(kinds))
const BODY = alternation(bodies.flatMap(({ signs }) => signs.map(fold)).filter(lettersOnly))
const CALL = '(?:(?:so\\s+hieu|so|no\\.?|number|#)\\s*:?\\s*)?'
const YEAR = '(?:\\s*/\\s*(?:19|20)\\d{2})?'

/** `Kế hoạch truyền thông tuần 13`: how plans are called besides. */
const OF_PLANS = '(?:(?:truyen\\s+thong|tuan|giai\\s+doan|chung)\\s+)'

const SIGNS = '[a-z][a-z0-9&]*(?:\\s?[-/&]\\s?[a-z][a-z0-9&]*)*'

/** `23/KH-TBTT`; `Kế hoạch số 23`; `NQ128`, `CT 16`; `23khtbtt`, `23 kh tbtt`. */
const FORMS = [
  `(?:(?:${KIND}|${SHORT})\\s+${OF_PLANS}*)?${CALL}\\d{1,6}[a-z]?${YEAR}\\s?[/-]\\s?${SIGNS}`,
  `(?:(?:${KIND}|${SHORT})\\s+)?${CALL}\\d{1,6}\\s?(?:${SIGN})[\\s-]?(?:${BODY})`,
  `(?:${KIND})\\s+${CALL}\\d{1,6}(?:\\s*/\\s*(?:19|20)\\d{2})?`,
  `(?:${SHORT})\\s?\\d{1,6}`,
]
const MENTION = new RegExp(
  `(?<![a-z0-9])(?:${FORMS.map(form => `(?:${form})`).join('|')})(?![a-z0-9]|[/.,-]\\d)`,
  'g',
)
const BESIDES = new RegExp(`(?<=^(?:${KIND})\\s+)${OF_PLANS}+`)
const OF_YEAR = /^[\s,(]*(?:nam|of|in|from)\s+((?:19|20)\d{2})\)?/
const LEADS = ['theo', 'under', 'tai', 'trong', 'in']

/** The paper that a question is about. */
export interface PaperAsked extends Range {
  /** Null where it is named by its kind and issuer alone. */
  number: string | null
  kinds: readonly DocumentKind[]
  issued: string | null
  issuer: Named | null
  led: boolean
}

const OF = ['cua', 'of', 'by', 'from']
const namedAlone = (kinds as readonly Kind[])
  .filter(({ code }) => code !== 'OTHER')
  .flatMap(({ code, names, english }) =>
    [...names.map(({ name }) => name), english].map(name => ({
      code,
      words: name.split(' ').map(knownWord),
    })),
  )
  .sort((a, b) => b.words.length - a.words.length)
/** `the Lạng Sơn report`, `Bộ Y tế's plan`: English names the body first. */
const namedBehind = (kinds as readonly Kind[])
  .filter(({ code }) => code !== 'OTHER')
  .flatMap(({ code, english }) => [english, `s ${english}`].map(name => ({ code, words: phraseOf(name) })))

/** `bao nhiêu nghị quyết của Chính phủ` is no one paper. */
const COUNTING = new Set(['nhieu', 'may', 'many'])

/** A body behind `của` is the issuer of the paper before it; `báo cáo của Sở …` is a paper without a number. */
export function takePaperOfBody(
  question: Question,
  [numbered]: readonly PaperMention[],
  bodies: readonly Named[],
): { paper: PaperAsked | null; named: readonly Named[] } {
  const issuer = numbered ? bodies.find(({ from }) => isBehind(question, numbered, from)) : undefined
  if (numbered) {
    const named = bodies.filter(body => body !== issuer)
    return { paper: { ...asAsked(numbered), issuer: issuer ?? null }, named }
  }
  for (const body of bodies) {
    const behind = namedBehind.find(({ words }) => standsFrom(question, body.to, words))
    if (behind) {
      const range = { from: body.from, to: body.to + behind.words.length }
      question.take(range)
      return paperOfBody(range, behind.code, body, bodies)
    }
    const of = OF.includes(question.words[body.from - 1]?.folded ?? '') ? body.from - 1 : body.from
    if (of === body.from && body.province === null) continue
    const kind = namedAlone.find(({ words }) => standsBefore(question, of, words))
    if (!kind || COUNTING.has(question.words[of - kind.words.length - 1]?.folded ?? '')) continue
    const range = { from: of - kind.words.length, to: body.to }
    question.take(range)
    return paperOfBody(range, kind.code, body, bodies)
  }
  return { paper: null, named: bodies }
}

const paperOfBody = (range: Range, kind: DocumentKind, issuer: Named, bodies: readonly Named[]) => ({
  paper: { ...range, number: null, kinds: [kind], issued: null, issuer, led: true },
  named: bodies.filter(other => other !== issuer),
})

export const asAsked = (numbered: PaperMention): PaperAsked => ({ ...numbered, kinds: [], issuer: null })

const isBehind = (question: Question, { to }: Range, at: number): boolean =>
  at === to + 1 && OF.includes(question.words[to]?.folded ?? '')

const standsBefore = (question: Question, end: number, words: readonly KnownWord[]): boolean =>
  standsFrom(question, end - words.length, words)

const standsFrom = (question: Question, from: number, words: readonly KnownWord[]): boolean =>
  words.every(
    (word, offset) => question.isFree(from + offset) && isWord(question.words[from + offset]!, word),
  )

/** `document 27/TBTT`; behind a word that asks it is asked for. */
const isCalled = (question: Question, at: number): boolean =>
  question.isFree(at) && isCall(question.words[at]!) && !isAsking(question.words[at - 1])
const isCall = oneOf(callsOfPapers)
const isAsking = (word: Word | undefined): boolean => word !== undefined && ASKED_WITH.has(word.folded)
const ASKED_WITH = new Set(['which', 'what'])

/** Every paper that the question names by a number, in order; its words are taken. */
export function takePapers(question: Question, today: string): PaperMention[] {
  return [...question.folded.matchAll(MENTION)].flatMap(match => {
    const end = match.index + match[0].length
    const behind = question.folded.slice(end)
    const day = dayBehind(behind, today)
    const year = day ? null : OF_YEAR.exec(behind)
    const range = question.rangeOf(match.index, end + (day?.end ?? year?.[0].length ?? 0))
    if (!range) return []
    const led = question.isFree(range.from - 1) && LEADS.includes(question.words[range.from - 1]!.folded)
    const leading = led ? question.words[range.from - 1]!.folded : ''
    question.take({ ...range, from: range.from - (led || isCalled(question, range.from - 1) ? 1 : 0) })
    const said = question.text.slice(match.index, end)
    const besides = BESIDES.exec(match[0])
    const number = besides
      ? said.slice(0, besides.index) + said.slice(besides.index + besides[0].length)
      : said
    const ofYear = day?.date.slice(0, 4) ?? year?.[1]
    return [
      {
        ...range,
        number: number + (ofYear ? ` năm ${ofYear}` : ''),
        issued: day?.date ?? null,
        led: leading === 'theo' || leading === 'under',
      },
    ]
  })
}

/** The day directly behind a number is the paper's: `23/KH-TBTT ngày 12/10/2021`. */
function dayBehind(text: string, today: string): FoundDay | null {
  const [lead] = /^[\s,(]*(?:(?:ngay|dated|of)\s+)/.exec(text) ?? []
  if (lead === undefined) return null
  const day = dayIn(text, today)
  return day && day.date.length === 10 && day.start <= lead.length ? day : null
}
