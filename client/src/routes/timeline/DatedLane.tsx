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

/** Letters of a title that a lane has room for; the rest comes when it is pointed at or focused. */
const LONGEST = 58

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
  const rules = marks.map(
    ({ a, b }, at) => `#lan-${lane}+ol>:nth-child(${at + 1}){--a:${a};--b:${b};--row:${places[at]!.row}}`,
  )
  const rows = Math.max(...places.map(({ row }) => row)) + 1
  return (
    <section className={`${styles.lane} ${styles.dated}`} aria-labelledby={`lan-${lane}`}>
      <Sheet name={`lane-${lane}`} rules={`#lan-${lane}+ol{--rows:${rows}}${rules.join('')}`} />
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

/** An event's line leads to the paper that tells it. */
function toldIn({ title, subject }: Entry) {
  const [paper] = 'documents' in subject ? subject.documents : []
  return paper ? <SiteLink to={paper.url}>{title}</SiteLink> : title
}
