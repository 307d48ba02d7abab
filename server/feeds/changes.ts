import type { Ask } from './ask'

/** One change of the official message: from `from` on, this wording; `to` is null while open. Days are ISO. */
export interface Change {
  from: string
  to: string | null
  stated: boolean
  confirmedUntil: string | null
  text: string
  number: string | null
  issued: string | null
  quote: string | null
  /** Path of the page of its first day. */
  path: string
}

const query = `query Changes {
  timeline(kinds: [MESSAGE]) { periods {
    message { text } plan { number issued }
    period { from to basis confirmedUntil }
    evidence { quote }
  } }
  dataVersion { version loadedAt }
}`

interface Answer {
  timeline: {
    periods: {
      message: { text: string }
      plan: { number: string | null; issued: string | null }
      period: { from: string | null; to: string | null; basis: string; confirmedUntil: string | null }
      evidence: { quote: string }[]
    }[]
  }
  dataVersion: { version: string; loadedAt: string }
}

/** Every change of the message in order of day, with the version of the data it comes from. */
export async function changes(ask: Ask): Promise<{ changes: Change[]; version: string; loadedAt: string }> {
  const { timeline, dataVersion } = await ask<Answer>(query)
  const known = timeline.periods.flatMap(({ message, plan, period, evidence }) => {
    const { from } = period
    if (!from) return []
    return {
      from,
      to: period.to,
      stated: period.basis === 'STATED',
      confirmedUntil: period.confirmedUntil,
      text: message.text,
      number: plan.number,
      issued: plan.issued,
      quote: evidence[0]?.quote ?? null,
      path: `/thong-diep/${from}`,
    }
  })
  return { changes: known.sort((a, b) => a.from.localeCompare(b.from)), ...dataVersion }
}

/** Its period in words: “từ 23/9/2021 đến 30/9/2021”, open ends said. */
export function periodInWords({ from, to, stated, confirmedUntil }: Change): string {
  const end = to
    ? `đến ${dayInFigures(to)}`
    : confirmedUntil
      ? `chưa có ngày kết thúc, xác nhận đến ${dayInFigures(confirmedUntil)}`
      : 'chưa có ngày kết thúc'
  return `từ ${dayInFigures(from)} ${end}${stated ? '' : ' (suy ra)'}`
}

function dayInFigures(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${date}/${month}/${year}`
}
