import type { MessageInForce } from '../../schema/messages/messageInForce'
import type { MessageOfTheDay } from '../../schema/messages/messageOfTheDay'
import type { Day } from '../../schema/words/calendar'
import { officialDay, shortDay } from '../../schema/words/writtenDays'
import { documentName } from '../graph/documentName'

type Answer = Omit<MessageOfTheDay, 'explanation'>

/** The answer for a day in Vietnamese sentences; for a stretch of days that have one answer where `when` names it. */
export function explain(answer: Answer, when = officialDay(answer.on)): string {
  return [main(answer, when), lateSigning(answer), announced(answer)].filter(Boolean).join(' ')
}

function main(answer: Answer, when: string): string {
  switch (answer.status) {
    case 'NONE':
      return `${opening(answer, when)} không có thông điệp nào được ghi nhận.${around(answer)}`
    case 'UNCONFIRMED':
      return `${opening(answer, when)} chưa xác nhận được thông điệp nào. ${lastKnown(answer)}`
    case 'IN_FORCE':
      return `${opening(answer, when)} thông điệp chính thức là ${answer.inForce.map(whole).join('')}.`
    case 'OVERLAP':
      return `${opening(answer, when)} có ${answer.inForce.length} thông điệp cùng được ghi nhận: ${answer.inForce.map(whole).join('; ')}.`
  }
}

const opening = ({ knownOn }: Answer, when: string): string =>
  knownOn === null
    ? `${sentenceCase(when)},`
    : `Theo các văn bản đã ký đến hết ${officialDay(knownOn)}, vào ${when},`

const quoted = ({ message, plan }: MessageInForce): string => `“${message.text}” (${documentName(plan)})`

function whole(inForce: MessageInForce): string {
  const { plan, period } = inForce
  const signed = plan.issued ? `, ban hành ${officialDay(plan.issued)}` : ''
  return `“${inForce.message.text}”, theo ${documentName(plan)}${signed}, ${planSpan(period)}`
}

export function planSpan({ from, to, confirmedUntil, basis }: MessageInForce['period']): string {
  const begins = from ? `từ ngày ${shortDay(from)}` : ''
  const ends = to ? ` đến hết ngày ${shortDay(to)}` : ', chưa rõ ngày kết thúc'
  const confirmed = confirmedUntil ? `, được xác nhận đến ngày ${shortDay(confirmedUntil)}` : ''
  return `${begins}${ends}${confirmed}${basis === 'INFERRED' ? ' (thời hạn suy ra)' : ''}`
}

function lastKnown({ inForce, knownOn }: Answer): string {
  const until = inForce[0]?.period.confirmedUntil
  const papers = knownOn === null ? 'chúng tôi giữ' : 'đã ký đến ngày đó mà chúng tôi giữ'
  return `Thông điệp cuối cùng được biết là ${inForce.map(quoted).join('; ')}; không văn bản nào ${papers} xác nhận hoặc kết thúc thông điệp này${until ? ` sau ngày ${shortDay(until)}` : ''}.`
}

function around({ previous, next }: Answer): string {
  const before = previous?.period.to
    ? ` Thông điệp trước là ${quoted(previous)}, kết thúc ngày ${shortDay(previous.period.to)}.`
    : ''
  const after = next?.period.from
    ? ` Thông điệp sau là ${quoted(next)}, bắt đầu từ ngày ${shortDay(next.period.from)}.`
    : ''
  return before + after
}

function lateSigning({ on, inForce, status }: Answer): string {
  const late =
    status === 'UNCONFIRMED' ? [] : inForce.filter(({ plan }) => isDay(plan.issued) && plan.issued > on)
  return late
    .map(({ plan }) => `${documentName(plan)} được ký ${officialDay(plan.issued!)}, sau ngày này.`)
    .join(' ')
}

function announced({ announced: toCome }: Answer): string {
  if (toCome.length === 0) return ''
  const items = toCome.map(item => `${quoted(item)} từ ngày ${shortDay(item.period.from!)}`)
  return `Đã ký, chưa đến ngày áp dụng: ${items.join('; ')}.`
}

const isDay = (issued: string | null): issued is Day => issued?.length === 10
const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
