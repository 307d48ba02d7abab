import { createEvents, type DateTime } from 'ics'
import { dayAfter } from '../../schema/words/calendar'
import { type Changes, changeInWords } from './changes'
import { inLanguage, type Language, wordsOf } from './words'

/** Octets of a line, its break left out (RFC 5545, 3.1); the library counts characters, of which ours take up to three. */
const LONGEST_LINE = 75

/**
 * The periods of the messages as all-day events (iCalendar) that keep no one's time; an open period ends with its last
 * confirmation, and its description says that it is open.
 */
export function periodsCalendar({ changes }: Changes, origin: string, language: Language): string {
  const { error, value } = createEvents(
    changes.map(change => ({
      uid: `${change.key}@nguon`,
      title: `“${change.text}”`,
      description: changeInWords(change, language),
      url: `${origin}${inLanguage(change.path, language)}`,
      start: day(change.from),
      end: day(dayAfter(change.to ?? change.confirmedUntil ?? change.from)),
      transp: 'TRANSPARENT',
    })),
    { productId: '-//Nguồn//Thông điệp chính thức//VI', calName: wordsOf(language).title },
  )
  if (error || !value) throw error ?? new Error('the calendar is empty')
  // The library stamps each answer with its own moment: ours is that of the event, and the answer stays the same.
  const stamps = changes.map(({ changedAt }) => changedAt.replace(/\.\d+/, '').replaceAll(/[-:]/g, ''))
  return folded(value.replaceAll(/(?<=^DTSTAMP:)\S+/gm, () => stamps.shift()!))
}

/** The lines of a calendar, each broken where it grows longer than a line may be. */
function folded(calendar: string): string {
  const lines = calendar.replaceAll(/\r\n[ \t]/g, '').split('\r\n')
  return lines.map(foldedLine).join('\r\n')
}

function foldedLine(line: string): string {
  let whole = ''
  let octets = 0
  for (const character of line) {
    const more = Buffer.byteLength(character)
    if (octets + more > LONGEST_LINE) {
      whole += '\r\n '
      octets = 1
    }
    whole += character
    octets += more
  }
  return whole
}

function day(iso: string): DateTime {
  const [year, month, date] = iso.split('-').map(Number)
  return [year!, month!, date!]
}
