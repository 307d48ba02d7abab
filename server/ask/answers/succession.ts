import type { Document } from '../../../schema/documents/document'
import type { MessageInForce } from '../../../schema/messages/messageInForce'
import type { Context } from '../../context'
import { documentName } from '../../graph/documentName'
import { distinctEvidence, messagesInOrder } from '../../messages/inForce'
import type { MessageSnapshot } from '../../messages/snapshot/snapshot'
import { askedInEnglish, listedInEnglish, paperInEnglish } from '../english'
import type { Asked } from '../reading/asked'
import { askedDay, daysOf, isYearless } from '../reading/days'
import { answered, fact, listed, notHeld, notUnderstood, type Said, said, type Told } from '../told'
import { itemOf } from './messages'

const TIMELINE = '/dong-thoi-gian'

/** The messages of the country in their order, each by the plan that carries it; those of a time, or one end of the row. */
export async function listOfMessages(context: Context, { day, end }: Asked): Promise<Told> {
  if (day !== null && isYearless(day)) return notUnderstood
  const snapshot = await context.messages()
  const within = inOrder(snapshot).filter(({ period: { from, to, confirmedUntil } }) => {
    if (day === null) return true
    const asked = daysOf(day)
    // How long one without an end went on is known as far as a paper confirms it.
    return from !== null && from <= asked.to && (to ?? confirmedUntil ?? from) >= asked.from
  })
  const when = day ? ` ${day.includes('/') ? '' : 'trong '}${askedDay(day)}` : ''
  if (within.length === 0) return notHeld(`Chúng tôi không giữ thông điệp nào${when}.`, TIMELINE)
  if (end !== null) return atEnd(within, end, when)
  const names = within.map(({ plan }) => documentName(plan))
  const sentence = said(
    `Các văn bản chúng tôi giữ có ${within.length} thông điệp chính thức${when}, theo ${listed(names)}.`,
    `The papers that we hold have ${within.length} official messages${day ? ` (${askedInEnglish(day)})` : ''}: those of ${listedInEnglish(within.map(({ plan }) => paperInEnglish(plan)))}.`,
  )
  return answered(sentence, TIMELINE, within.map(itemOf))
}

function atEnd(within: readonly MessageInForce[], end: 'first' | 'last', when: string): Told {
  const one = end === 'first' ? within[0]! : within.at(-1)!
  const { sentence, sentenceInEnglish, url, evidence } = itemOf(one)
  const which = end === 'first' ? 'đầu tiên' : 'sau cùng'
  return fact(
    said(
      `Thông điệp chính thức ${which}${when} mà chúng tôi giữ: ${sentence}`,
      `The ${end} official message that we hold: ${sentenceInEnglish}`,
    ),
    url,
    evidence,
  )
}

/** The message that came right before or behind a plan's, by their days. */
export async function messageBeside(
  context: Context,
  { side }: Asked,
  document: Document | null,
): Promise<Told> {
  const beside = document && besideOf(await context.messages(), document, side!)
  if (!document || !beside) return notUnderstood
  const { one, own } = beside
  const name = documentName(document)
  if (!one)
    return notHeld(
      `Chúng tôi không giữ thông điệp chính thức nào ${side === 'before' ? 'trước' : 'sau'} thông điệp của ${name}.`,
      document.url,
    )
  return fact(
    sentenceOf(one, document, side!),
    one.plan.url,
    distinctEvidence([...one.evidence, ...one.period.evidence, ...own.period.evidence]),
  )
}

/** Where no paper tells that one replaced the other, by their days one may still have come after the other. */
export async function withSuccession(
  context: Context,
  asked: Asked,
  document: Document,
  told: Told,
): Promise<Told> {
  if (told.outcome !== 'NOT_HELD' || asked.relation !== 'REPLACES') return told
  const side = asked.kind === 'BASIS_OF_DOCUMENT' ? 'before' : 'behind'
  const beside = await messageBeside(context, { ...asked, side }, document)
  if (beside.sentence === null) return told
  return notHeld(`${told.explanation} ${beside.sentence}`, told.url, beside.items)
}

function sentenceOf(one: MessageInForce, document: Document, side: 'before' | 'behind'): Said {
  const { sentence, sentenceInEnglish } = itemOf(one)
  return said(
    `${side === 'before' ? 'Trước' : 'Sau'} thông điệp của ${documentName(document)} là thông điệp ${sentence}`,
    `The message ${side === 'before' ? 'before' : 'after'} that of ${paperInEnglish(document)} was ${sentenceInEnglish}`,
  )
}

/** The neighbour of a plan's message, null where it is the end of the row; null for a paper that carries none. */
function besideOf(snapshot: MessageSnapshot, document: Document, side: 'before' | 'behind') {
  const all = inOrder(snapshot)
  const at = all.findIndex(({ plan }) => plan.id === document.id)
  if (at < 0) return null
  return { own: all[at]!, one: all[side === 'before' ? at - 1 : at + 1] ?? null }
}

const inOrder = (snapshot: MessageSnapshot): MessageInForce[] =>
  messagesInOrder(snapshot).filter(({ period }) => period.from !== null)
