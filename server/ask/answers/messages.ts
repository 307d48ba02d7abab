import type { AnswerItem } from '../../../schema/ask/answerItem'
import type { Document } from '../../../schema/documents/document'
import type { MessageInForce } from '../../../schema/messages/messageInForce'
import { type Day, isDay, LAST_DAY, type PartialDay } from '../../../schema/words/calendar'
import { dayInEnglish, officialDay } from '../../../schema/words/writtenDays'
import type { Context } from '../../context'
import { documentName } from '../../graph/documentName'
import { explain, planSpan } from '../../messages/explanation'
import { inForceFrom } from '../../messages/inForce'
import { messageOfTheDay } from '../../messages/messageOfTheDay'
import type { MessageSnapshot } from '../../messages/snapshot/snapshot'
import { askedInEnglish, paperInEnglish, spanInEnglish } from '../english'
import { askedDay, daysOf, isYearless } from '../reading/days'
import { ambiguous, answered, capital, fact, notHeld, notUnderstood, said, type Told } from '../told'

const page = (day: Day): string => `/thong-diep/${day}`

/** The message of a day; of a month or year, those of its days. */
export async function messageOfDay(context: Context, date: PartialDay): Promise<Told> {
  const snapshot = await context.messages()
  if (isYearless(date)) return messagesOfYears(snapshot, date)
  if (!isDay(date)) return messagesWithin(snapshot, date)
  const answer = messageOfTheDay(snapshot, date, null)
  if (answer.inForce.length === 0) return notHeld(answer.explanation, page(date))
  return answered(
    said(answer.explanation, inEnglish(answer, dayInEnglish(date))),
    page(date),
    answer.inForce.map(itemOf),
  )
}

/** Of a day without its year: that of each year of which messages are held. */
function messagesOfYears(snapshot: MessageSnapshot, date: PartialDay): Told {
  const years = new Set(
    snapshot.nationalPeriods.flatMap(({ from, to, confirmedUntil }) =>
      [from, to, confirmedUntil].flatMap(day => day?.slice(0, 4) ?? []),
    ),
  )
  const known = [...years]
    .map(year => `${year}${date.slice(1)}`)
    .map(day => messageOfTheDay(snapshot, day, null))
    .filter(({ status }) => status === 'IN_FORCE' || status === 'OVERLAP')
  if (known.length === 0)
    return notHeld(`Chúng tôi không giữ thông điệp nào của ${askedDay(date)}.`, '/dong-thoi-gian')
  const items = known.flatMap(({ on, inForce }) =>
    inForce.map(one => ({
      ...itemOf(one),
      ...said(
        `${capital(officialDay(on))}: ${itemOf(one).sentence}`,
        `${dayInEnglish(on)}: ${itemOf(one).sentenceInEnglish}`,
      ),
      url: page(on),
    })),
  )
  return ambiguous(`${capital(askedDay(date))} của năm nào?`, items)
}

/** Of a week, month or year: the one message of all of it, or those of its days. */
function messagesWithin(snapshot: MessageSnapshot, date: PartialDay): Told {
  const { from, to } = daysOf(date)
  const when = askedDay(date)
  const within = snapshot.nationalPeriods.filter(
    period => period.from !== null && period.from <= to && (period.to ?? LAST_DAY) >= from,
  )
  if (within.length === 0) return notHeld(`Chúng tôi không giữ thông điệp nào của ${when}.`, page(from))
  const [only] = within
  if (within.length === 1 && only!.from! <= from && (only!.to ?? LAST_DAY) >= to) {
    const answer = messageOfTheDay(snapshot, from, null)
    return answered(
      said(explain(answer, when), inEnglish(answer, askedInEnglish(date))),
      page(from),
      answer.inForce.map(itemOf),
    )
  }
  const items = within.flatMap(period => inForceFrom(snapshot, period, null)).map(itemOf)
  return ambiguous(
    `${capital(date.includes('/') ? when : `trong ${when}`)} có ${items.length} thông điệp; hãy hỏi một ngày.`,
    items,
    '/dong-thoi-gian',
  )
}

export function itemOf({ message, plan, period, evidence }: MessageInForce): AnswerItem {
  return {
    ...said(
      `“${message.text}”, theo ${documentName(plan)}, ${planSpan(period)}.`,
      `${quotedInEnglish({ message, plan, period })}.`,
    ),
    url: period.from ? page(period.from) : plan.url,
    evidence,
  }
}

type InForce = Pick<MessageInForce, 'message' | 'plan' | 'period'>

const quotedInEnglish = ({ message, plan, period }: InForce): string =>
  `“${message.text}”, by ${paperInEnglish(plan)}, ${spanInEnglish(period)}`

/** What was official on that day; where no paper confirms it, what was last known. */
function inEnglish({ status, inForce }: ReturnType<typeof messageOfTheDay>, when: string): string {
  const messages = inForce.map(quotedInEnglish).join('; ')
  if (status === 'UNCONFIRMED')
    return `No paper that we hold tells the official message of ${when}; the last one known is ${messages}.`
  return inForce.length === 1
    ? `The official message of ${when}: ${messages}.`
    : `${inForce.length} messages were official on ${when}: ${messages}.`
}

export async function messageOfPlan(context: Context, document: Document): Promise<Told> {
  const snapshot = await context.messages()
  const period = snapshot.periodOf.get(document.id)
  const carried = period ? inForceFrom(snapshot, period, null) : []
  if (carried.length === 0) return sayingsOf(snapshot, document)
  const texts = carried.map(({ message }) => `“${message.text}”`).join('; ')
  const sentence = said(
    `Thông điệp của ${documentName(document)} là ${texts}.`,
    `The message of ${paperInEnglish(document)} is ${texts}.`,
  )
  if (carried.length === 1) return fact(sentence, document.url, carried[0]!.evidence)
  return answered(sentence, document.url, carried.map(itemOf))
}

/** A plan that issues no message for a period may name a theme or a saying of its own. */
function sayingsOf({ messages }: MessageSnapshot, document: Document): Told {
  const name = documentName(document)
  const sayings = [...messages.values()]
    .filter(({ inForce }) => inForce.length === 0)
    .flatMap(({ message, wordings }) => {
      const evidence = wordings
        .flatMap(({ evidence }) => evidence)
        .filter(({ documentId }) => documentId === document.id)
      const calledBy = wordings[0]?.calledBy
      const sentence = said(
        `${name} nêu${calledBy ? ` ${calledBy}` : ''} “${message.text}”.`,
        `${paperInEnglish(document)} names “${message.text}”${calledBy ? ` (${calledBy})` : ''}.`,
      )
      return evidence.length > 0 ? [{ ...sentence, url: document.url, evidence }] : []
    })
  if (document.kind !== 'PLAN' || sayings.length === 0)
    return notHeld(`Không văn bản nào chúng tôi giữ nêu ${name} ban hành thông điệp nào.`, document.url)
  const [only] = sayings
  if (sayings.length === 1) return fact(only!, document.url, only!.evidence)
  return answered(
    said(
      `${name} không ban hành thông điệp theo thời hạn, và nêu ${sayings.length} lời làm chủ đề hoặc phương châm.`,
      `${paperInEnglish(document)} issues no message for a period; it names ${sayings.length} themes or sayings.`,
    ),
    document.url,
    sayings,
  )
}

/** The days of a plan's message; a paper that issues none has none, and its own days of effect are not read. */
export async function periodOfPlan(context: Context, document: Document): Promise<Told> {
  const snapshot = await context.messages()
  const known = snapshot.periodOf.get(document.id)
  const [carried] = known ? inForceFrom(snapshot, known, null) : []
  if (!carried) return notUnderstood
  const { period, message } = carried
  const sentence = said(
    `Thông điệp “${message.text}” của ${documentName(document)}: ${planSpan(period)}.`,
    `The message “${message.text}” of ${paperInEnglish(document)}: ${spanInEnglish(period)}.`,
  )
  return fact(sentence, document.url, period.evidence)
}
