import { useSuspenseQuery } from '@apollo/client/react'
import type { LoadArgs, Loaded } from '../../app/page'
import { useSite } from '../../app/site'
import { WhyChanged } from '../../components/change/WhyChanged'
import { documentName } from '../../components/documentName'
import { Head } from '../../components/Head'
import { SiteLink } from '../../components/SiteLink'
import { Words } from '../../components/Words'
import { dayInWords } from '../../lib/dayWords'
import { slugOf } from '../../lib/slugOf'
import styles from '../handout/handout.module.css'
import { PrintButton } from '../handout/PrintButton'
import { QrCode } from '../handout/QrCode'
import { LessonDocument } from './generated/lesson'
import { LessonEnd } from './LessonEnd'

export interface LessonProps {
  variables: { a: string; b: string }
}

/** `/to-in/18-kh-tbtt/23-kh-tbtt`: why a message changed, on paper, by the last parts of two plans' addresses. */
export async function load({ client, params }: LoadArgs): Promise<Loaded<LessonProps> | null> {
  const variables = { a: `/ke-hoach/${params.a}`, b: `/ke-hoach/${params.b}` }
  const { data } = await client.query({ query: LessonDocument, variables })
  return data?.messageChange ? { props: { variables } } : null
}

/** A lesson sheet: both wordings, what papers say of the change, what happened between, and the way to its page. */
export function LessonPage({ variables }: LessonProps) {
  const site = useSite()
  const { texts, locale, origin, today } = site
  const { messageChange, dataVersion } = useSuspenseQuery(LessonDocument, { variables }).data
  if (!messageChange) throw new Error('A lesson tells of two plans')
  const { from, to } = messageChange
  const title = texts.change.lesson(documentName(from.plan, site), documentName(to.plan, site))
  const path = `/doi-chieu/${slugOf(from.plan.url)}/${slugOf(to.plan.url)}`
  return (
    <article className={styles.handout}>
      <Head title={title} description={title} />
      <PrintButton />
      <header className={styles.head}>
        <p className="mast-name">{texts.name}</p>
        <p>{texts.handout.asOf(dayInWords(today, locale), dataVersion.version)}</p>
      </header>
      <h1>
        <Words text={title} />
      </h1>
      <div className={styles.proofs}>
        <LessonEnd end={from} other={to.message.text} />
        <LessonEnd end={to} other={from.message.text} />
      </div>
      <WhyChanged change={messageChange} />
      <footer className={styles.foot}>
        <QrCode text={`${origin}${path}`} label={texts.change.qr} />
        <div>
          <p>
            <SiteLink to={path}>{`${origin}${path}`}</SiteLink>
          </p>
          <p>{texts.change.say}</p>
        </div>
      </footer>
    </article>
  )
}

export { LessonPage as Page }
