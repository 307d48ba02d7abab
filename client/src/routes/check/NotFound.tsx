import { useSite } from '../../app/site'
import { SiteLink } from '../../components/SiteLink'
import { dayInWords } from '../../lib/dayWords'
import styles from './check.module.css'

const WORDS_TO_SEARCH = 12

/** Nothing of ours is near: what that means, whether it was ever official, and where to look on. */
export function NotFound({ text, on }: { text: string; on: string | null }) {
  const { texts, locale, today } = useSite()
  const words = texts.check
  const first = text.split(/\s+/u).slice(0, WORDS_TO_SEARCH).join(' ')
  const day = on ?? today
  return (
    <section className={styles.checked} aria-labelledby="kq">
      <h2 id="kq">{words.notFound}</h2>
      <p className="note">{words.notFoundNote}</p>
      <h3 className="label">{words.when}</h3>
      <p>{words.neverSeen}</p>
      <ul className="choices">
        <li>
          <SiteLink to={`/tim?q=${encodeURIComponent(first)}`}>{words.searchIt}</SiteLink>
        </li>
        <li>
          <SiteLink to={`/thong-diep/${day}`}>{words.messageOf(dayInWords(day, locale))}</SiteLink>
        </li>
      </ul>
    </section>
  )
}
