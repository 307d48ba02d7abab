import { isDay } from '../../../schema/words/calendar'
import type { Cue } from '../../../schema/words/cues'
import { fold } from '../../../schema/words/fold'
import { speakersOfMessages, wordsOfMessages, wordsOfPeriods } from '../../../schema/words/questions'
import type { Named } from './bodies'
import { kindAskedIn } from './links'
import type { Parts } from './parts'
import { asked, type Rule } from './rule'
import { oneOf } from './wordForms'

const isOfMessages = oneOf(wordsOfMessages)
const isOfPeriods = oneOf(wordsOfPeriods)

export const messageOfPlan: Rule = parts =>
  parts.paper &&
  parts.day === null &&
  parts.has('message', 'slogan') &&
  parts.only('message', 'slogan', 'what', 'issue', 'did') &&
  parts.rest(['message', 'slogan', 'what', 'did'], isOfMessages).length === 0
    ? asked('MESSAGE_OF_PLAN', parts)
    : null

const IN_FORCE = new Set(['luc', 'dung', 'force', 'chay'])

/** `kế hoạch nào có hiệu lực ngày 20/9/2021`. */
const asksPlanOfDay = (parts: Parts): boolean =>
  parts.day !== null &&
  parts.only('whichPaper') &&
  parts.all('whichPaper').some(cue => kindAskedIn(parts.question.said(cue)) === 'PLAN') &&
  parts.question.words.some(({ folded }) => IN_FORCE.has(folded))

/** Beside a message and a day the other cues tell what one does with it: `phải đăng`, `tuyên truyền theo`. */
const ASKS_ELSE: readonly Cue[] = [
  'who',
  'whichBody',
  'howMany',
  'when',
  'howLong',
  'sign',
  'issuer',
  'request',
  'conflict',
  'recipient',
  'change',
]
const DONE_WITH_IT: readonly Cue[] = [
  'message',
  'slogan',
  'what',
  'whichPaper',
  'issue',
  'did',
  'rest',
  'duty',
  'about',
]

/** For whom the messages speak: one of these beside a day asks for no other message. */
const isSpeaker = ({ agencies }: Named): boolean =>
  agencies.length > 0 && agencies.every(({ name }) => speakersOfMessages.has(fold(name)))

/** `20/9/2021`, `hôm qua`: a day opens that day. */
const isBareDay = ({ day, cues }: Parts): boolean => day !== null && isDay(day) && cues.length === 0

export const messageOfDay: Rule = parts =>
  !parts.paper &&
  parts.beforeDay === null &&
  ((parts.has('message', 'slogan') &&
    (parts.day !== null || parts.has('what')) &&
    !parts.has(...ASKS_ELSE)) ||
    asksPlanOfDay(parts) ||
    isBareDay(parts)) &&
  parts.named.every(isSpeaker) &&
  parts.rest(DONE_WITH_IT, isOfMessages).length === 0
    ? asked('MESSAGE_OF_DAY', parts, { named: [] })
    : null

/** Words that make `khi nào` a question about the beginning or the end of a plan, not about its signing. */
const ENDS = new Set([
  'het',
  'dau',
  'thuc',
  'luc',
  'dung',
  'dai',
  'end',
  'ends',
  'ended',
  'begin',
  'begins',
  'start',
  'starts',
  'valid',
  'effective',
  'apply',
  'applies',
  'expire',
  'expires',
  'expired',
])

/** `Kế hoạch 13 có hiệu lực từ ngày nào?`, `When does Plan 13 end?` */
export const periodOfPlan: Rule = parts =>
  parts.paper &&
  parts.day === null &&
  parts.has('when', 'howLong') &&
  parts.only('when', 'howLong', 'message', 'slogan', 'rest', 'did') &&
  (parts.has('howLong') ||
    parts.leadsOn ||
    parts.question.free().some(at => ENDS.has(parts.question.words[at]!.folded))) &&
  parts.rest(['when', 'howLong', 'message', 'slogan', 'rest', 'did'], isOfPeriods).length === 0
    ? asked('PERIOD_OF_PLAN', parts)
    : null

/** Before a plan these lead into its message; without one a message that changes is left. */
const INTO = new Set(['sang', 'thanh', 'bang', 'to', 'into'])
const OF_MESSAGE = new Set(['thong', 'diep', 'cua', 'message', 'the', 'of'])

/** `Vì sao đổi thông điệp ngày 12/10/2021?`: from one plan's to another's, into one, away from one, or on a day. */
export const changeOfMessage: Rule = parts => {
  const allowed = ['why', 'change', 'message', 'slogan', 'what', 'issue', 'did'] as const
  if (!parts.has('why') || !parts.has('message', 'slogan') || !parts.only(...allowed)) return null
  if (parts.named.length > 0 || parts.beforeDay !== null) return null
  if (parts.rest(allowed, isOfMessages).length > 0 || (parts.paper !== null && parts.day !== null))
    return null
  if (!parts.paper && !parts.has('change')) return null
  const { otherPaper } = parts
  const leaves = otherPaper ? isInto(parts, otherPaper.from) : isLeft(parts)
  return asked('CHANGE_OF_MESSAGE', parts, { leaves })
}

/** Where the word stands that leads to a plan, past `thông điệp của`. */
function leadBefore({ question }: Parts, from: number): number {
  let at = from - 1
  while (at >= 0 && OF_MESSAGE.has(question.words[at]!.folded)) at--
  return at
}

const isInto = (parts: Parts, from: number): boolean =>
  INTO.has(parts.question.words[leadBefore(parts, from)]?.folded ?? '')

/** `plan 18's slogan`. */
const isMessageBehind = (parts: Parts, to: number): boolean =>
  parts.question.words[to]?.folded === 's' &&
  parts.all('message', 'slogan').some(({ from }) => from === to + 1)

/** `Thông điệp của Kế hoạch 18 bị thay`; a plan that itself changes the message is not left: `Kế hoạch 23 đổi thông điệp`. */
function isLeft(parts: Parts): boolean {
  const { paper, question } = parts
  const [verb] = parts.all('change')
  if (!paper || !verb) return false
  const isItsMessage = leadBefore(parts, paper.from) < paper.from - 1 || isMessageBehind(parts, paper.to)
  if (isInto(parts, paper.from)) return false
  return isItsMessage || verb.from < paper.from || question.said(verb).startsWith('bi ')
}
