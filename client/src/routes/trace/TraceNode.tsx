import { clsx } from 'clsx'
import { useSite } from '../../app/site'
import { documentName } from '../../components/documentName'
import { SiteLink } from '../../components/SiteLink'
import { Status } from '../../components/Status'
import { Words } from '../../components/Words'
import { dayInShort } from '../../lib/dayWords'
import styles from './trace.module.css'
import type { TraceItem } from './traceTree'

/** The card of a paper: its number, its day, its message or what it is about; red only where its message is in force. */
export function TraceNode({ item: { paper, row }, id }: { item: TraceItem; id: string }) {
  const site = useSite()
  const { texts, locale } = site
  const state = paper.__typename === 'Plan' ? paper.stateOn : null
  const root = row === 0
  const look = [root && styles.wide, state === 'IN_FORCE' && styles.now, !paper.held && styles.citedOnly]
  return (
    <div className={clsx(styles.node, look)} id={id}>
      <SiteLink to={paper.url}>
        <b>{root ? documentName(paper, site) : (paper.number ?? documentName(paper, site))}</b>
      </SiteLink>
      <span className={styles.d}>{paper.issued ? dayInShort(paper.issued, locale) : texts.undated}</span>
      <Gist paper={paper} />
      {!paper.held && <span className={styles.cited}>{texts.documents.citedOnly}</span>}
      {state === 'IN_FORCE' && <Status shape="in-force">{texts.document.state.IN_FORCE}</Status>}
      {state === 'UNCONFIRMED' && paper.__typename === 'Plan' && paper.period.confirmedUntil && (
        <Status shape="unconfirmed">
          {texts.document.state.unconfirmedAfter(dayInShort(paper.period.confirmedUntil, locale))}
        </Status>
      )}
    </div>
  )
}

function Gist({ paper }: { paper: TraceItem['paper'] }) {
  const message = paper.__typename === 'Plan' ? paper.messages[0]?.message.text : undefined
  const gist = message ?? paper.title ?? paper.issuer?.name
  if (!gist) return null
  return (
    <span className={styles.gist} lang="vi">
      {message ? '“' : ''}
      <Words text={gist} />
      {message ? '”' : ''}
    </span>
  )
}
