import { useSite } from '../../app/site'
import type { Between_EntryFragment } from '../../generated/types'
import { dayInShort } from '../../lib/dayWords'
import { DocumentLink } from '../DocumentLink'
import { Proof } from '../Proof'
import styles from './change.module.css'

interface Props {
  entries: readonly Between_EntryFragment[]
  /** Days of the two signings, as far as they are known. */
  from: string | null
  to: string | null
}

/** Policies and events between two signings, by day, each quoted; they stand for no reason. */
export function Between({ entries, from, to }: Props) {
  const { texts, locale } = useSite()
  const words = texts.change
  if (!from || !to) return <p>{words.unknownDays}</p>
  const days = [dayInShort(from, locale), dayInShort(to, locale)] as const
  return (
    <>
      <h3 className="label">{words.between(...days)}</h3>
      <p className="small">{entries.length === 0 ? words.nothing : words.noCause}</p>
      <ol className={styles.between}>
        {entries.map(({ on, until, title, subject, evidence: [first] }) => (
          <li key={`${subject.id} ${on}`}>
            <p>
              <time dateTime={on}>
                {dayInShort(on, locale)}
                {until && `–${dayInShort(until, locale)}`}
              </time>{' '}
              {'url' in subject ? <DocumentLink document={subject} /> : <span lang="vi">{title}</span>}
            </p>
            {first && <Proof evidence={first} />}
          </li>
        ))}
      </ol>
    </>
  )
}
