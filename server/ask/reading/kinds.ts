import { fold } from '../../../schema/words/fold'
import { implementingVerbs, relationsOfVerbs, wordsOfConflicts } from '../../../schema/words/questions'
import type { Asked } from './asked'
import { confirmed } from './confirm'
import { bareFigure, figure } from './figures'
import { kindAskedIn, links } from './links'
import { changeOfMessage, messageOfDay, messageOfPlan, periodOfPlan } from './messages'
import type { Parts } from './parts'
import { documentsOfSigner, isOfPost } from './persons'
import type { Range } from './question'
import { rolesIn } from './roles'
import { aboutPaper, asked, isJoined, type Rule } from './rule'
import { statusOfDocument } from './status'
import { listOfMessages, messageBeside } from './succession'
import { type Topic, without } from './topic'

/** Up to a day is what its papers count; before or since it is not. */
const UP_TO: ReadonlySet<string | null> = new Set([null, 'den', 'tinh', 'toi', 'to', 'until', 'till'])

/** The kind of a question; null where its parts are of none, or where a word is left that no kind accounts for. */
export function kindOf(parts: Parts): Asked | null {
  for (const rule of RULES_THAT_TURN) {
    const asked = rule(parts)
    if (asked) return asked
  }
  if (parts.turns || !UP_TO.has(parts.beforeDay)) return null
  if (parts.has('why')) return changeOfMessage(parts)
  if (parts.otherPaper) return null
  if (parts.question.isToConfirm) {
    const asked = confirmed(parts)
    if (asked || !parts.isEnglish) return asked
  }
  for (const rule of RULES) {
    const asked = rule(parts)
    if (asked) return asked
  }
  return null
}

/** Of these the first, the last or whether something is so may be asked for. */
const RULES_THAT_TURN: readonly Rule[] = [statusOfDocument, listOfMessages, messageBeside]

const OWNING = new Set(['cua', 'thuoc', 'do', 'boi', 'of', 'by'])

/** `của ai`, `do cơ quan nào gửi`. */
const isOwned = (parts: Parts): boolean =>
  parts.all('who', 'whichBody').some(({ from }) => OWNING.has(parts.question.words[from - 1]?.folded ?? ''))

/** Who stands beside a paper without such a word may be whom it is for. */
const asksIssuer = (parts: Parts): boolean =>
  parts.has('issue', 'issuer') ? parts.has('who', 'whichBody', 'issuer') : isOwned(parts)

const conflicts: Rule = parts => {
  if (!parts.has('conflict') || parts.has('howMany', 'who', 'whichBody')) return null
  if (!parts.all('when').every(cue => namesDay(parts.question.said(cue)))) return null
  const said = [...parts.named, ...parts.all('when')]
  const topic = parts.topic(['conflict', 'what', 'whichPaper', 'figure', 'about'], said)
  return asked('CONFLICTS', parts, {
    topic: without(topic, ofConflicts),
    conflict: parts.has('figure') ? 'FIGURE' : null,
  })
}

/** `ngày ban hành` may be what sources disagree about; `ngày nào` asks for one. */
const namesDay = (said: string): boolean =>
  /^(?:ngay|nam|thoi gian|date)\b/.test(said) && !ASKS_DAY.test(said)
const ASKS_DAY = / (?:nao|may|bao nhieu)$|^date$/

/** Who disagrees, where nothing else is said of them. */
const ofConflicts = new Set(wordsOfConflicts.map(fold))

const requests: Rule = parts => {
  if (!parts.has('request') || parts.has('when', 'howMany', 'message')) return null
  const roles = rolesIn(parts)
  const others = parts.named.filter(one => !roles.makers.includes(one) && !roles.receivers.includes(one))
  const topic = parts.topic(['request', 'what', 'did', 'who', 'whichBody', 'duty'], others)
  return parts.paper || parts.named.length > 0 ? asked('REQUESTS', parts, { roles, topic }) : null
}

const ASSIGNS = /^(?:giao|phan cong|assigned)/

/** `Ai giao việc …` asks for the one who gives the task. */
const asksWhoAssigns = (parts: Parts): boolean =>
  parts
    .all('who', 'whichBody')
    .some(who =>
      parts.all('duty').some(duty => duty.from === who.to && ASSIGNS.test(parts.question.said(duty))),
    )

/** `Ai đôn đốc việc thực hiện Chỉ thị 5?`: a deed behind the one who is asked for, and nothing else that asks. */
function asksWhoDoes(parts: Parts): boolean {
  const [who] = parts.all('who', 'whichBody')
  if (!parts.only('who', 'whichBody', 'rest')) return false
  const deed = parts.rest(['who', 'whichBody'])
  const first = parts.question.words[who!.to]
  return first !== undefined && first === deed[0] && deed.length >= FULL_DEED
}
const FULL_DEED = 3

/** `Văn phòng Bộ làm gì trong Chỉ thị 5?`; of no paper only where `gì` stands right behind. */
const asksWhatToDo = (parts: Parts): boolean =>
  parts.question
    .free()
    .some(
      at =>
        parts.question.words[at]!.folded === 'lam' &&
        (parts.paper !== null || parts.all('what').some(({ from }) => from === at + 1)),
    )

const tasks: Rule = parts => {
  const [who, ...others] = parts.named
  const isSaid = parts.has('duty') || parts.paper !== null
  if (
    !who ||
    isJoined(parts) ||
    !(parts.has('duty') || asksWhatToDo(parts)) ||
    parts.has('who', 'whichBody', 'whichPaper', 'when', 'did')
  )
    return null
  const topic = parts.topic(['duty', 'what', 'issue'], others)
  const otherwise = isSaid ? null : asked('ACTIONS_OF_AGENCY', parts, { named: [who], topic })
  return asked('TASKS_OF_AGENCY', parts, { named: [who], topic, otherwise })
}

const PAST = /^(?:da|did|done|has|have|carried)\b/

/** `kết quả` may be what is to be reported; `đã` asks for what was done. */
const isOfPast = (parts: Parts): boolean => parts.all('did').some(cue => PAST.test(parts.question.said(cue)))

const assignees: Rule = parts => {
  if (!parts.has('who', 'whichBody') || parts.has('when', 'sign') || isOfPast(parts)) return null
  // `Ai được giao gửi …`: sending is then the duty itself.
  if (parts.has('recipient') && !parts.has('duty')) return null
  const isUnsure = !parts.has('duty') && !parts.paper?.led
  if (asksWhoAssigns(parts) || (isUnsure && !asksWhoDoes(parts))) return null
  const [who] = parts.all('who', 'whichBody')
  if (isJoined(parts) && parts.named.every(({ to }) => to <= who!.from)) return null
  const topic = parts.topic(['who', 'whichBody', 'duty', 'what'], parts.named)
  if (topic.length === 0) return null
  return asked('AGENCIES_OF_TASK', parts, { named: [], topic, unsure: isUnsure || parts.isEnglish })
}

/** `Ai phải thực hiện Kế hoạch 18?`: whom the paper charges with anything. */
const implementers: Rule = parts => {
  const allowed = ['who', 'whichBody', 'duty', 'rest'] as const
  if (!parts.paper || parts.day !== null || parts.named.length > 0 || !parts.only(...allowed)) return null
  const isDone = parts.all('rest').every(cue => ofImplementing.has(parts.question.said(cue)))
  if (!isDone || !parts.has('duty') || asksWhoAssigns(parts)) return null
  if (!parts.all('whichBody').every(cue => ANY_BODY.test(parts.question.said(cue)))) return null
  return parts.has('who', 'whichBody') && parts.rest(allowed).length === 0
    ? asked('AGENCIES_OF_TASK', parts)
    : null
}

/** `cơ quan nào`; `bộ nào` asks for one kind of bodies. */
const ANY_BODY = /^(?:(?:cac|nhung) )?(?:co quan|don vi|ben|noi) |^(?:which|what) (?:agenc|bod)/
const ofImplementing = new Set(implementingVerbs.map(fold))

const actions: Rule = parts => {
  const [who, ...others] = parts.named
  if (!who || isJoined(parts) || !parts.has('did')) return null
  if (parts.has('who', 'whichBody', 'whichPaper', 'when', 'issue')) return null
  const topic = parts.topic(['did', 'what', 'duty', 'rest'], others)
  return asked('ACTIONS_OF_AGENCY', parts, { named: [who], topic })
}

/** `Nơi nhận của Kế hoạch 23`, `recipients of Plan 23`: nothing needs to ask. */
const isBareRecipients = (parts: Parts): boolean =>
  parts.all('recipient').every(cue => NOUNS.has(parts.question.said(cue)))
const NOUNS = new Set(['noi nhan', 'kinh gui', 'recipients', 'recipient'])

/** `Bộ TTTT đã ban hành gì?`, `Tỉnh ủy Hà Tĩnh ra những công văn nào?` */
const documentsOfAgency: Rule = parts => {
  const allowed = ['issue', 'did', 'what', 'whichPaper', 'about', 'rest'] as const
  if (!parts.all('rest').every(cue => relationsOfVerbs.get(parts.question.said(cue)) === 'MENTIONS'))
    return null
  const [who, ...others] = parts.named
  if (!who || others.length > 0 || parts.paper || parts.beforeDay !== null) return null
  const isSaid = parts.has('issue', 'about') || (parts.has('whichPaper') && isOwner(parts, who))
  if (!isSaid || !parts.has('what', 'whichPaper') || !parts.only(...allowed)) return null
  const topic = parts.topic(allowed)
  if ((parts.has('about') || topic.length > 0) && !isAbout(parts, topic)) return null
  const [which] = parts.all('whichPaper')
  const ofKind = which ? kindAskedIn(parts.question.said(which)) : null
  return asked('DOCUMENTS_OF_AGENCY', parts, { others: ofKind, topic })
}

/** `Văn bản nào ban hành ngày 12/10/2021?`, `Which plans were signed in September 2021?` */
const documentsOfDay: Rule = parts => {
  const allowed = ['issue', 'sign', 'did', 'what', 'whichPaper'] as const
  if (parts.day === null || parts.paper || parts.named.length > 0 || parts.beforeDay !== null) return null
  if (!parts.has('issue', 'sign') || !parts.has('whichPaper') || !parts.only(...allowed)) return null
  if (parts.rest(allowed).length > 0) return null
  const [which] = parts.all('whichPaper')
  return asked('DOCUMENTS_OF_DAY', parts, { others: kindAskedIn(parts.question.said(which!)) })
}

const isOwner = ({ question }: Parts, { from }: Range): boolean =>
  OWNING.has(question.words[from - 1]?.folded ?? '')

const ABOUT = new Set(['ve', 'on'])

/** `văn bản nào của Bộ TTTT nói về tin giả`: all that is left stands behind the word that says of what. */
function isAbout(parts: Parts, topic: Topic): boolean {
  const [about] = parts.all('about')
  const rest = parts.rest(['issue', 'did', 'what', 'whichPaper', 'about', 'rest'])
  const [first] = rest
  const { words } = parts.question
  const from = about?.to ?? words.findIndex(({ folded }) => ABOUT.has(folded)) + 1
  return parts.has('whichPaper') && topic.length > 0 && from > 0 && first === words[from]
}

/** `Kế hoạch 1176 là kế hoạch gì?` */
const asksWhatPaper = (parts: Parts): boolean =>
  parts
    .all('whichPaper')
    .every(
      ({ from, to }) =>
        parts.question.words[from - 1]?.folded === 'la' && parts.question.words[to - 1]?.folded === 'gi',
    )

const SIGNER = /^(?:nguoi|chu) |^sign(?:er|atory|ature)$/
/** `Người ký Kế hoạch 23`: nothing needs to ask. */
const namesSigner = (parts: Parts): boolean =>
  parts.all('sign').some(cue => SIGNER.test(parts.question.said(cue)))

const RULES: readonly Rule[] = [
  conflicts,
  requests,
  messageOfPlan,
  messageOfDay,
  periodOfPlan,
  figure,
  aboutPaper(
    'RECIPIENTS_OF_DOCUMENT',
    ['recipient', 'who', 'whichBody', 'what', 'did'],
    parts =>
      parts.has('recipient') &&
      !isOwned(parts) &&
      (parts.has('who', 'whichBody', 'what') || isBareRecipients(parts)),
  ),
  documentsOfAgency,
  documentsOfDay,
  documentsOfSigner,
  aboutPaper(
    'SIGNER_OF_DOCUMENT',
    ['sign', 'who', 'issue', 'did'],
    parts => parts.has('sign') && (parts.has('who') || namesSigner(parts)),
    isOfPost,
  ),
  aboutPaper('DATE_OF_DOCUMENT', ['when', 'issue', 'sign', 'what', 'did'], parts => parts.has('when')),
  aboutPaper(
    'ISSUER_OF_DOCUMENT',
    ['who', 'whichBody', 'issue', 'issuer', 'what', 'did', 'recipient'],
    asksIssuer,
  ),
  links,
  tasks,
  implementers,
  assignees,
  actions,
  aboutPaper(
    'TITLE_OF_DOCUMENT',
    ['about', 'what', 'whichPaper'],
    parts =>
      (parts.has('whichPaper') ? asksWhatPaper(parts) : parts.has('about', 'what')) &&
      !parts.paper?.led &&
      parts.named.every(({ from }) => from === parts.paper?.to),
  ),
  bareFigure,
]
