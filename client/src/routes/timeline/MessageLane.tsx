import { addDays } from '../../../../schema/words/calendar'
import { useSite } from '../../app/site'
import { Sheet } from '../../components/Sheet'
import { SiteLink } from '../../components/SiteLink'
import type { TimelineQuery } from '../../generated/types'
import { dayAndMonth, dayInShort } from '../../lib/dayWords'
import { GapBar } from './GapBar'
import { MessageBar } from './MessageBar'
import { messageRows } from './messageRows'
import { type Scale, spansYears } from './scale'
import styles from './timeline.module.css'
import { type View, viewAddress } from './timelineAddress'

interface Props {
  timeline: TimelineQuery['timeline']
  scale: Scale
  view: View
  holds: (...lines: string[]) => boolean
}

/** What was official, on the time for which it was meant; a gap, an overlap and an open end are drawn and named. */
export function MessageLane({ timeline, scale, view, holds }: Props) {
  const { texts, locale } = useSite()
  const words = texts.timeline
  const year = spansYears(scale)
  const { rows, bars } = messageRows(timeline, scale)
  if (rows.length === 0) return null
  const rules = rows.map(({ a, b, row = 0, caption, height }, at) => {
    const place = `--a:${a};--b:${b};--row:${row};--d:${height}`
    const words = caption ? `;--w:${caption.width};--s:${caption.shift}` : ''
    return `.${styles.messages} li:nth-child(${at + 1}){${place}${words}}`
  })
  return (
    <section className={`${styles.lane} ${styles.messages}`} aria-labelledby="lan-thong-diep">
      <Sheet name="lane-messages" rules={`.${styles.messages}{--bars:${bars}}${rules.join('')}`} />
      <h2 id="lan-thong-diep">
        {words.lanes['thong-diep']} <span>{words.applied}</span>
      </h2>
      <ol>
        {rows.map(row => {
          const side = row.caption?.side ?? 'quiet'
          if (row.kind === 'bar')
            return (
              <MessageBar
                key={row.period.plan.id}
                {...row}
                side={side}
                year={year}
                dim={!holds(row.period.message.text)}
              />
            )
          if (row.kind === 'gap')
            return <GapBar key={`gap ${row.gap.from}`} {...row} side={side} year={year} />
          const range = { from: addDays(row.from, -AROUND), to: addDays(row.to, AROUND) }
          return (
            <li key={`cluster ${row.from}`} className={styles.cluster} data-side={side}>
              <SiteLink className={styles.txt} to={viewAddress({ ...view, ...range })} state={{ stay: true }}>
                {words.cluster(row.count, dayAndMonth(row.from), dayInShort(row.to, locale))}
              </SiteLink>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** Days of air on both sides of what is brought closer. */
const AROUND = 7
