import type { AnswerItem } from '../../../schema/ask/answerItem'
import type { MessageChange } from '../../../schema/changes/messageChange'
import type { Document } from '../../../schema/documents/document'
import type { MessageInForce } from '../../../schema/messages/messageInForce'
import { messageChange } from '../../changes/messageChange'
import { ownReasons } from '../../changes/ownReasons'
import type { Context } from '../../context'
import { documentName } from '../../graph/documentName'
import { messagesInOrder } from '../../messages/inForce'
import type { MessageSnapshot } from '../../messages/snapshot/snapshot'
import { linkInEnglish, paperInEnglish } from '../english'
import type { Asked } from '../reading/asked'
import { liesIn } from '../reading/days'
import { ambiguous, answered, bare, capital, notHeld, notUnderstood, said, type Told } from '../told'
import { paperOf } from './paperOf'

type Turn = readonly [from: MessageInForce, to: MessageInForce]

/** Why one message gave way to another: what papers say of it; of several changes, which one? */
export async function changesOf(context: Context, asked: Asked, document: Document | null): Promise<Told> {
  const snapshot = await context.messages()
  const other = asked.otherPaper && (await paperOf(context, asked.otherPaper, []))
  if (other?.told) return other.told
  const meant = turnsOf(snapshot).filter(turn => isMeant(turn, asked, document, other?.document ?? null))
  if (meant.length === 0) return notUnderstood
  if (meant.length > 1)
    return ambiguous(
      `Thông điệp đã đổi ${meant.length} lần: lần nào?`,
      meant.map(choiceOf),
      '/dong-thoi-gian',
    )
  return reasonsOf(context, messageChange(...meant[0]!))
}

/** From each message of the country to the next. */
function turnsOf(snapshot: MessageSnapshot): Turn[] {
  const messages = messagesInOrder(snapshot)
  return messages.slice(1).map((to, at) => [messages[at]!, to])
}

function isMeant([from, to]: Turn, { day, leaves }: Asked, one: Document | null, other: Document | null) {
  if (one && other && leaves) return one.id === from.plan.id && other.id === to.plan.id
  if (one && other) return [one, other].every(({ id }) => id === from.plan.id || id === to.plan.id)
  if (one) return one.id === (leaves ? from : to).plan.id
  return day === null || [to.period.from, to.plan.issued].some(on => on !== null && liesIn(on, day))
}

const slug = (url: string): string => url.slice(url.lastIndexOf('/') + 1)
const pageOf = ([from, to]: Turn): string => `/doi-chieu/${slug(from.plan.url)}/${slug(to.plan.url)}`

const choiceOf = (turn: Turn): AnswerItem => {
  const [from, to] = turn
  const sentence = said(
    `Từ ${documentName(from.plan)} sang ${documentName(to.plan)}.`,
    `From ${paperInEnglish(from.plan)} to ${paperInEnglish(to.plan)}.`,
  )
  return { ...sentence, url: pageOf(turn), evidence: [] }
}

async function reasonsOf(context: Context, change: MessageChange): Promise<Told> {
  const { from, to, reasons, explanation } = change
  const url = pageOf([from, to])
  const own = (await ownReasons(context, change)).map(({ text, evidence }) => ({
    ...said(
      `${documentName(to.plan)}: ${capital(bare(text))}.`,
      `${paperInEnglish(to.plan)}: “${capital(bare(text))}”.`,
    ),
    url: to.plan.url,
    evidence,
  }))
  const told = reasons.map(link => ({
    ...said(`${link.sentence}.`, `${linkInEnglish(link)}.`),
    url: link.to.url,
    evidence: link.evidence,
  }))
  const items = [...told, ...own].filter(({ evidence }) => evidence.length > 0)
  if (items.length === 0) return notHeld(explanation, url)
  const inEnglish = `The message changed from that of ${paperInEnglish(from.plan)} to that of ${paperInEnglish(to.plan)}; these are the reasons that papers give.`
  return answered(said(explanation, inEnglish), url, items)
}
