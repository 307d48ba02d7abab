import type { QuoteMatch } from '../../../schema/messages/quoteMatch'
import type { Cue } from '../../../schema/words/cues'
import { wordsOfMessages, wordsOfWordings } from '../../../schema/words/questions'
import { checkQuote } from '../../messages/checkQuote'
import type { MessageSnapshot } from '../../messages/snapshot/snapshot'
import { wordsOf } from '../../typed/words'
import type { Asked } from './asked'
import { cuesIn, takeAskingCues } from './cueWords'
import { kindAskedIn } from './links'
import { Parts } from './parts'
import { takePoliteness } from './politeness'
import { Question } from './question'
import { papersOfMessage } from './rule'
import { type KnownWord, knownWord, oneOf, standsAt } from './wordForms'

/** A wording that a question names, with its half-open span in the text of the question. */
export interface WordingAsked {
  wording: string
  start: number
  end: number
}

const QUOTED = /[“"«]([^“”"«»]*(?:“[^“”]*”[^“”"«»]*)?)[”"»]/

/** What stands between quotation marks; without these the longest wording on record that the question holds. */
export function wordingIn(text: string, snapshot: MessageSnapshot): WordingAsked | null {
  const quoted = QUOTED.exec(text)
  if (quoted?.[1]?.trim()) {
    const words = wordsOf(quoted[1])
    const same = wordingsOf(snapshot).find(
      known => known.words.length === words.length && standsAt(words, 0, known.words),
    )
    const wording = same?.text ?? quoted[1]
    return { wording, start: quoted.index, end: quoted.index + quoted[0].length }
  }
  const words = wordsOf(text)
  const [longest] = wordingsOf(snapshot).flatMap(known => {
    const from = words.findIndex((_, place) => standsAt(words, place, known.words))
    return from < 0 ? [] : [{ known, from }]
  })
  if (!longest) return null
  const { known, from } = longest
  return { wording: known.text, start: words[from]!.start, end: words[from + known.words.length - 1]!.end }
}

interface KnownWording {
  text: string
  words: readonly KnownWord[]
}
/** A shorter one may be said of anything, unless it has a figure: `5K`. */
const SHORTEST = 3
const known = new WeakMap<MessageSnapshot, KnownWording[]>()

/** Those on record, the longest first. */
function wordingsOf(snapshot: MessageSnapshot): KnownWording[] {
  const found =
    known.get(snapshot) ??
    [...snapshot.messages.values()]
      .flatMap(({ wordings }) =>
        wordings.flatMap(({ lexed, reading }) => [lexed, ...(reading ? [reading] : [])]),
      )
      .map(({ text }) => ({ text, words: wordsOf(text).map(word => knownWord(word.text)) }))
      .filter(({ words }) => words.length >= SHORTEST || words.some(({ folded }) => /\d/.test(folded)))
      .sort((a, b) => b.words.length - a.words.length)
  known.set(snapshot, found)
  return found
}

/** The messages of plans that a wording is, or comes near. */
export const officialMatches = ({ wording }: WordingAsked, snapshot: MessageSnapshot): QuoteMatch[] =>
  checkQuote(snapshot, wording, null).matches.filter(({ official }) => official)

const ASKED_OF_WORDINGS: readonly Cue[] = [
  'message',
  'slogan',
  'whichPaper',
  'when',
  'who',
  'whichBody',
  'what',
  'issue',
  'did',
  'about',
  'rest',
]
const isOfWordings = oneOf([...wordsOfMessages, ...wordsOfWordings])
const isFirst = oneOf(['lần', 'đầu', 'first'])
const ANY_BODY = /^(?:co quan|don vi|ben|noi) |^(?:which|what) (?:agency|body)$/

/**
 * The question where a wording stands; of one that a plan issues, since when and who says it too. A paper that tells a
 * saying is not who said it, nor when it began. Null where more is asked.
 */
export function papersAsked(
  text: string,
  { wording, start, end }: WordingAsked,
  isOfficial: boolean,
): Asked | null {
  const question = new Question(`${text.slice(0, start)} ${text.slice(end)}`)
  takePoliteness(question)
  const cues = [...takeAskingCues(question), ...cuesIn(question)]
  const parts = new Parts(question, { paper: null, day: null, named: [], cues })
  if (parts.turns || question.words.some(isFirst) || !parts.only(...ASKED_OF_WORDINGS)) return null
  if (!parts.all('whichBody').every(cue => ANY_BODY.test(question.said(cue)))) return null
  if (parts.has('issue') && parts.has('when')) return null
  const isAsked =
    parts.has('whichPaper') ||
    question.isToConfirm ||
    (isOfficial && parts.has('when', 'who', 'whichBody', 'what'))
  if (!isAsked || parts.rest(ASKED_OF_WORDINGS, isOfWordings).length > 0) return null
  const [which] = parts.all('whichPaper')
  return papersOfMessage(wording, which ? kindAskedIn(question.said(which)) : null)
}

/** The question about the plan that issues the wording, where one alone does. */
export function askedOfPlan(
  text: string,
  { start, end }: WordingAsked,
  official: readonly QuoteMatch[],
): string | null {
  const [plan, ...others] = new Set(official.flatMap(match => match.days).map(day => day.plan))
  if (!plan?.number || others.length > 0) return null
  const year = plan.issued ? ` năm ${plan.issued.slice(0, 4)}` : ''
  return `${text.slice(0, start)} Kế hoạch ${plan.number}${year} ${text.slice(end)}`
}
