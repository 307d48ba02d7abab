import { clsx } from 'clsx'
import { addDays, isDay } from '../../../../schema/words/calendar'
import { useSite } from '../../app/site'
import { Sheet } from '../../components/Sheet'
import { SiteLink } from '../../components/SiteLink'
import { dayAndMonth, dayInShort } from '../../lib/dayWords'
import { type Entry, linesOf } from './entries'
import { packRows } from './packRows'
import { firstDay, lastDay, placeOf, type Scale, spansYears } from './scale'
import styles from './timeline.module.css'
import type { Lane } from './timelineAddress'

/** Letters of a line of a title at most, where they are narrow, and those that surely fit into one; it goes on below. */
const LONGEST = 58
const LETTERS_OF_LINE = 50

interface Props {
  lane: Lane
  entries: readonly Entry[]
  scale: Scale
  holds: (...lines: (string | null | undefined)[]) => boolean
}

/** Papers or events on their days, in rows that do not run into each other. */
export function DatedLane({ lane, entries, scale, holds }: Props) {
  const { texts, locale } = useSite()
  const year = spansYears(scale)
  if (entries.length === 0) return null
  const marks = entries.map(entry => ({
    entry,
    when: entry.until ? `${dayAndMonth(entry.on)} – ${whenOf(entry.until)}` : whenOf(entry.on),
    a: placeOf(scale, firstDay(entry.on)),
    b: placeOf(scale, addDays(lastDay(entry.until ?? entry.on), 1)),
  }))
  const places = packRows(
    marks.map(({ a, b, when, entry }) => ({
      a,
      b: b - a > 1 ? b : a,
      letters: when.length + Math.min(entry.title.length, LONGEST),
    })),
    scale.span,
  )
  const lines = linesOfRows(places.map(({ row }, at) => ({ row, letters: marks[at]!.entry.title.length })))
  const rules = marks.map(({ a, b }, at) => {
    const { row } = places[at]!
    return `#lan-${lane}+ol>:nth-child(${at + 1}){--a:${a};--b:${b};--row:${row};--lines:${sum(lines.slice(0, row))}}`
  })
  return (
    <section className={`${styles.lane} ${styles.dated}`} aria-labelledby={`lan-${lane}`}>
      <Sheet
        name={`lane-${lane}`}
        rules={`#lan-${lane}+ol{--rows:${lines.length};--lines:${sum(lines)}}${rules.join('')}`}
      />
      <h2 id={`lan-${lane}`}>{texts.timeline.lanes[lane]}</h2>
      <ol>
        {marks.map(({ entry, when, a, b }, at) => (
          <li
            key={`${entry.subject.id} ${entry.on}`}
            className={clsx(
              b - a > 1 && styles.range,
              !isDay(entry.on) && styles.undated,
              places[at]!.left && styles.left,
              places[at]!.over && styles.over,
              firstDay(entry.on) < scale.from && styles.cutStart,
              lastDay(entry.until ?? entry.on) > scale.to && styles.cutEnd,
              !holds(...linesOf(entry)) && styles.dim,
            )}
          >
            <time dateTime={entry.on}>{when}</time>{' '}
            <span lang="vi">
              {'url' in entry.subject ? (
                <SiteLink to={entry.subject.url}>{entry.title}</SiteLink>
              ) : (
                toldIn(entry)
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )

  function whenOf(date: string): string {
    return isDay(date) && !year ? dayAndMonth(date) : dayInShort(date, locale)
  }
}

/** How many lines each row needs for the longest of its titles, none of which is cut. */
function linesOfRows(titles: readonly { row: number; letters: number }[]): number[] {
  const lines: number[] = []
  for (const { row, letters } of titles)
    lines[row] = Math.max(lines[row] ?? 1, Math.ceil(letters / LETTERS_OF_LINE))
  return lines
}
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** An event's line leads to the paper that tells it. */
function toldIn({ title, subject }: Entry) {
  const [paper] = 'documents' in subject ? subject.documents : []
  return paper ? <SiteLink to={paper.url}>{title}</SiteLink> : title
}
