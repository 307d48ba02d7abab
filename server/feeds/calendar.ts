import { createEvents, type DateTime } from 'ics'
import { Temporal } from 'temporal-polyfill'
import type { Ask } from './ask'
import { changes, periodInWords } from './changes'

/** The periods of the messages as all-day events (iCalendar); an open period ends with its last confirmation. */
export async function periodsCalendar(ask: Ask, origin: string): Promise<string> {
  const { changes: list, loadedAt } = await changes(ask)
  const { error, value } = createEvents(
    list.map(change => ({
      uid: `${change.from}-${change.number?.replace(/\W+/g, '-') ?? 'khong-so'}@nguon`,
      productId: 'nguon',
      calName: 'Nguồn: thông điệp chính thức',
      title: `“${change.text}”`,
      description: `Kế hoạch ${change.number ?? 'không số'}, ${periodInWords(change)}.`,
      url: `${origin}${change.path}`,
      start: day(change.from),
      end: day(dayAfter(change.to ?? change.confirmedUntil ?? change.from)),
      created: instant(loadedAt),
      lastModified: instant(loadedAt),
    })),
  )
  if (error || !value) throw error ?? new Error('the calendar is empty')
  return value
}

function day(iso: string): DateTime {
  const [year, month, date] = iso.split('-').map(Number)
  return [year!, month!, date!]
}

function dayAfter(iso: string): string {
  return Temporal.PlainDate.from(iso).add({ days: 1 }).toString()
}

function instant(iso: string): DateTime {
  const date = new Date(iso)
  return [
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
  ]
}
