import { addDays } from '../../../../schema/words/calendar'
import { useSite } from '../../app/site'
import { dayAndMonth, dayInShort } from '../../lib/dayWords'
import styles from './timeline.module.css'

interface Props {
  gap: { from: string; to: string }
  /** No paper ended the message before it, none confirms it. */
  trail: boolean
  side: 'up' | 'down' | 'quiet'
  /** Days are told with their year. */
  year: boolean
}

/** Days for which no message is known, or for which the last one is neither ended nor confirmed. */
export function GapBar({ gap: { from, to }, trail, side, year }: Props) {
  const { texts, locale } = useSite()
  const words = texts.timeline
  if (trail)
    return (
      <li className={styles.open} data-side={side}>
        <span className="bar" />
        <span className={styles.opensay}>{words.after(dayInShort(addDays(from, -1), locale))}</span>
      </li>
    )
  return (
    <li className={styles.gap} data-side={side}>
      <span className="bar" />
      <span className={styles.txt}>
        <span className={styles.when}>
          {dayAndMonth(from)}–{year ? dayInShort(to, locale) : dayAndMonth(to)}
        </span>{' '}
        <span className={styles.gapsay}>{words.nothing}</span>
      </span>
    </li>
  )
}
