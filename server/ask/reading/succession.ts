import type { Cue } from '../../../schema/words/cues'
import { fold } from '../../../schema/words/fold'
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
import type { Parts } from './parts'
import type { Range } from './question'
import { asked, type Rule } from './rule'
import { firstOf, oneOf, phraseOf } from './wordForms'

const firsts = ofFirst.map(phraseOf)
const lasts = ofLast.map(phraseOf)
const listings = listingPhrases.map(phraseOf)
const followings = followingPhrases.map(phraseOf)

const isOfLists = oneOf([...wordsOfMessages, ...wordsOfLists])

const isIn = (range: Range | null, { from, to }: Range): boolean =>
  range !== null && range.from <= from && to <= range.to

const OF_LISTS: readonly Cue[] = ['message', 'what', 'howMany', 'change', 'when', 'issue', 'did']
const ALL_OF_LISTS: readonly Cue[] = [...OF_LISTS, 'rest', 'about']
const WHO_LISTS = fold('Tiểu ban Truyền thông')

/** `Liệt kê các thông điệp năm 2021`, `Có bao nhiêu thông điệp?`, `Thông điệp đầu tiên là gì?` */
export const listOfMessages: Rule = parts => {
  if (parts.paper || parts.otherPaper || parts.beforeDay !== null || !parts.has('message')) return null
  if (!parts.named.every(({ agencies: [one] }) => one !== undefined && fold(one.name) === WHO_LISTS))
    return null
  const { words } = parts.question
  const [first, last, listing] = [firsts, lasts, listings].map(phrases => firstOf(words, phrases))
  const end = first ? 'first' : last ? 'last' : null
  const said = first ?? last ?? listing ?? null
  if ((said === null && !parts.has('howMany', 'change')) || isOfOtherCount(parts, end)) return null
  const phrase = new Set(said && words.slice(said.from, said.to))
  const isOfIt = (word: Word) => isOfLists(word) || phrase.has(word)
  const isAllowed = (found: FoundCue) =>
    OF_LISTS.includes(found.cue) || isIn(said, found) || parts.question.said(found) === 'theo'
  return parts.cues.every(isAllowed) && parts.rest(ALL_OF_LISTS, isOfIt).length === 0
    ? asked('LIST_OF_MESSAGES', parts, { named: [], end })
    : null
}

const isWeekly = oneOf(['tuần', 'weekly'])

/** How often they changed, how many are of weeks and when they were signed are other questions than which there are. */
const isOfOtherCount = (parts: Parts, end: Asked['end']): boolean =>
  (parts.has('howMany') && (parts.has('change') || parts.question.words.some(isWeekly))) ||
  (parts.has('issue') && (parts.day !== null || end !== null || parts.has('when'))) ||
  (parts.has('when') && !parts.has('change'))

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
const BY = new Set(['bang', 'boi', 'by'])
const AUXILIARY = new Set(['did', 'does'])
const isPlural = (said: string): boolean => /^(?:cac|nhung) |^(?:\w+ )?(?:messages|plans)$/.test(said)

/** `Thông điệp trước Kế hoạch 23 là gì?`, `Kế hoạch 08 nối tiếp kế hoạch nào?` */
export const messageBeside: Rule = parts => {
  const said = parts.cues.map(cue => parts.question.said(cue))
  if (!parts.paper || parts.otherPaper || parts.day !== null || !parts.only(...OF_SUCCESSION)) return null
  const ofPlans = parts.all('whichPaper').every(cue => kindAskedIn(parts.question.said(cue)) === 'PLAN')
  if (!parts.has('message', 'slogan', 'whichPaper', 'what') || !ofPlans || parts.named.length > 0) return null
  if (said.some(one => relationsOfVerbs.has(one) || isPlural(one))) return null
  const side = sideIn(parts)
  return side && parts.rest(OF_SUCCESSION, isOfSides).length === 0
    ? asked('MESSAGE_BESIDE', parts, { side })
    : null
}

/** Of a verb by who does it: the one that stands first, unless it is done to it. */
function sideIn(parts: Parts): Asked['side'] {
  const { words } = parts.question
  const verb = firstOf(words, followings)
  if (verb) {
    const [which] = [...parts.all('whichPaper'), ...parts.all('what')].sort((a, b) => a.from - b.from)
    const begin = Math.min(parts.paper!.from, which?.from ?? verb.from)
    const isSubject = parts.paper!.from === begin
    const before = words.slice(begin, verb.from).map(({ folded }) => folded)
    if (!isSubject && before.some(word => AUXILIARY.has(word))) return null
    const behind = words.slice(verb.from, verb.to + 1).map(({ folded }) => folded)
    const isPassive = before.some(word => PASSIVE.has(word)) || behind.some(word => BY.has(word))
    return isSubject === isPassive ? 'behind' : 'before'
  }
  const said = parts.rest(OF_SUCCESSION)
  const [before, behind] = [said.some(isBefore), said.some(isBehind)]
  return before === behind ? null : before ? 'before' : 'behind'
}
