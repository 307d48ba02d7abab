import type { Cue } from '../../../schema/words/cues'
import {
  followingPhrases,
  listingPhrases,
  ofFirst,
  ofLast,
  relationsOfVerbs,
  wordsOfLists,
  wordsOfMessages,
  wordsOfSides,
} from '../../../schema/words/questions'
import type { Word } from '../../typed/words'
import type { Asked } from './asked'
import type { FoundCue } from './cueWords'
import { kindAskedIn } from './links'
import { isSpeaker } from './messages'
import type { Parts } from './parts'
import type { Range } from './question'
import { asked, type Rule } from './rule'
import { oneOf, phraseOf, standsAt } from './wordForms'

const firsts = ofFirst.map(phraseOf)
const lasts = ofLast.map(phraseOf)
const listings = listingPhrases.map(phraseOf)
const followings = followingPhrases.map(phraseOf)

const isOfLists = oneOf([...wordsOfMessages, ...wordsOfLists])

/** Where the first of the phrases stands, the longest where several do. */
function standing({ question: { words } }: Parts, phrases: readonly (typeof firsts)[number][]): Range | null {
  for (let from = 0; from < words.length; from++) {
    const lengths = phrases.filter(phrase => standsAt(words, from, phrase)).map(({ length }) => length)
    if (lengths.length > 0) return { from, to: from + Math.max(...lengths) }
  }
  return null
}

const isIn = (range: Range | null, { from, to }: Range): boolean =>
  range !== null && range.from <= from && to <= range.to

const OF_LISTS: readonly Cue[] = [
  'message',
  'slogan',
  'whichPaper',
  'what',
  'howMany',
  'change',
  'when',
  'issue',
  'did',
]
const ALL_OF_LISTS: readonly Cue[] = [...OF_LISTS, 'rest', 'about']

/** `Liệt kê các thông điệp năm 2021`, `Có bao nhiêu kế hoạch truyền thông?`, `Thông điệp đầu tiên là gì?` */
export const listOfMessages: Rule = parts => {
  if (parts.paper || parts.otherPaper || parts.beforeDay !== null || !parts.named.every(isSpeaker))
    return null
  const [first, last, listing] = [firsts, lasts, listings].map(phrases => standing(parts, phrases))
  const end = first ? 'first' : last ? 'last' : null
  const said = first ?? last ?? listing ?? null
  if (said === null && !parts.has('howMany', 'change')) return null
  if (!parts.has('message', 'slogan') && !asksForPlans(parts, end)) return null
  const { words } = parts.question
  const isOfIt = (word: Word) =>
    isOfLists(word) || (said !== null && words.indexOf(word) >= said.from && words.indexOf(word) < said.to)
  const isAllowed = (found: FoundCue) =>
    OF_LISTS.includes(found.cue) || isIn(said, found) || parts.question.said(found) === 'theo'
  return parts.cues.every(isAllowed) && parts.rest(ALL_OF_LISTS, isOfIt).length === 0
    ? asked('LIST_OF_MESSAGES', parts, { named: [], end })
    : null
}

const OF_COMMUNICATION = ['kế hoạch truyền thông', 'communication plan', 'communication plans'].map(phraseOf)
const PLANS = new Set(['hoach', 'plan', 'plans'])

/** The plans that carry the messages are those of communication; the first and last of who speaks for the country. */
const asksForPlans = (parts: Parts, end: Asked['end']): boolean =>
  standing(parts, OF_COMMUNICATION) !== null ||
  (end !== null && parts.named.length > 0 && parts.question.words.some(({ folded }) => PLANS.has(folded)))

const OF_SUCCESSION: readonly Cue[] = [
  'message',
  'slogan',
  'whichPaper',
  'what',
  'issue',
  'did',
  'change',
  'rest',
]
const isBefore = oneOf(['trước', 'before', 'previous', 'preceding', 'preceded'])
const isBehind = oneOf(['sau', 'tiếp', 'after', 'next', 'following'])
const isOfSides = oneOf([...wordsOfMessages, ...wordsOfSides])
const PASSIVE = new Set(['duoc', 'bi', 'was', 'is', 'been'])

/** `Thông điệp trước Kế hoạch 23 là gì?`, `Kế hoạch 08 nối tiếp kế hoạch nào?` */
export const messageBeside: Rule = parts => {
  if (!parts.paper || parts.otherPaper || parts.day !== null || !parts.only(...OF_SUCCESSION)) return null
  const ofPlans = parts.all('whichPaper').every(cue => kindAskedIn(parts.question.said(cue)) === 'PLAN')
  if (!parts.has('message', 'slogan', 'whichPaper', 'what') || !ofPlans || parts.named.length > 0) return null
  if (parts.all('rest').some(cue => relationsOfVerbs.has(parts.question.said(cue)))) return null
  const side = sideIn(parts)
  return side && parts.rest(OF_SUCCESSION, isOfSides).length === 0
    ? asked('MESSAGE_BESIDE', parts, { side })
    : null
}

function sideIn(parts: Parts): Asked['side'] {
  const { words } = parts.question
  const verb = standing(parts, followings)
  if (verb) {
    const [which] = [...parts.all('whichPaper'), ...parts.all('message'), ...parts.all('what')]
    const begin = Math.min(parts.paper!.from, which?.from ?? verb.from)
    const isSubject = parts.paper!.from === begin
    const isPassive = words.slice(begin, verb.from).some(({ folded }) => PASSIVE.has(folded))
    return isSubject === isPassive ? 'behind' : 'before'
  }
  const said = parts.rest(OF_SUCCESSION)
  const [before, behind] = [said.some(isBefore), said.some(isBehind)]
  return before === behind ? null : before ? 'before' : 'behind'
}
