import { isDay } from '../../schema/words/calendar'
import { shortDay, shortDayInEnglish } from '../../schema/words/writtenDays'
import type { Ask } from './ask'
import { oneLine } from './oneLine'
import { type Language, wordsOf } from './words'

/** One change of the official message: from `from` on, this wording; `to` is null while open. Days are ISO. */
export interface Change {
  /** Names the change for good: its first day and its plan, `2021-09-23-13-kh-tbtt`. */
  key: string
  from: string
  to: string | null
  inferred: boolean
  confirmedUntil: string | null
  text: string
  /** Number of its plan. */
  number: string | null
  /** The day on which it became known: its plan's day of issue, its first day where that is not known. */
  knownFrom: string
  quote: string | null
  /** Path of the page of its first day. */
  path: string
  /** Since when all this is told as it is now, ISO. */
  changedAt: string
}
export interface Changes {
  changes: Change[]
  /** Version of the data they come from. */
  version: string
  /** When the last of them became what it is, ISO; of none, when the data was loaded. */
  changedAt: string
}

const query = `query Changes {
  timeline(kinds: [MESSAGE]) { periods {
    message { text } plan { number url issued }
    period { from to basis confirmedUntil }
    evidence { shown } changedAt
  } }
  dataVersion { version loadedAt }
}`

interface Answer {
  timeline: {
    periods: {
      message: { text: string }
      plan: { number: string | null; url: string; issued: string | null }
      period: { from: string | null; to: string | null; basis: string; confirmedUntil: string | null }
      evidence: { shown: string }[]
      changedAt: string | null
    }[]
  }
  dataVersion: { version: string; loadedAt: string }
}

/** Every change of the message in order of day, with the version of the data it comes from. */
export async function changes(ask: Ask): Promise<Changes> {
  const { timeline, dataVersion } = await ask<Answer>(query)
  const known = timeline.periods.flatMap(({ message, plan, period, evidence, changedAt }) => {
    const { from } = period
    if (!from) return []
    return {
      key: `${from}-${plan.url.split('/').at(-1)}`,
      from,
      to: period.to,
      inferred: period.basis === 'INFERRED',
      confirmedUntil: period.confirmedUntil,
      text: oneLine(message.text),
      number: plan.number,
      knownFrom: plan.issued && isDay(plan.issued) ? plan.issued : from,
      quote: evidence[0] ? oneLine(evidence[0].shown) : null,
      path: `/thong-diep/${from}`,
      changedAt: changedAt ?? dataVersion.loadedAt,
    }
  })
  const changedAt =
    known
      .map(change => change.changedAt)
      .sort()
      .at(-1) ?? dataVersion.loadedAt
  return {
    changes: known.sort((a, b) => a.key.localeCompare(b.key)),
    version: dataVersion.version,
    changedAt,
  }
}

/** Plan and period as a sentence: “Kế hoạch 13/KH-TBTT, từ 23/9/2021 đến hết 30/9/2021.”, open ends said. */
export function changeInWords(change: Change, language: Language): string {
  const words = wordsOf(language)
  const { number, from, to, confirmedUntil, inferred } = change
  const day = language === 'en' ? shortDayInEnglish : shortDay
  const period = [words.from(day(from)), to && words.to(day(to))].filter(Boolean).join(' ')
  const open = to ? [] : [words.open, confirmedUntil && words.confirmed(day(confirmedUntil))]
  const said = [words.plan(number), period, ...open].filter(Boolean).join(', ')
  return `${said}${inferred ? ` (${words.inferred})` : ''}.`
}
