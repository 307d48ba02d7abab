import { useSuspenseQuery } from '@apollo/client/react'
import { isDay } from '../../../../schema/words/calendar'
import type { LoadArgs, Loaded } from '../../app/page'
import { useSite } from '../../app/site'
import { Head } from '../../components/Head'
import { SiteLink } from '../../components/SiteLink'
import { Status } from '../../components/Status'
import { dayInWords } from '../../lib/dayWords'
import { HandoutDocument } from './generated/handout'
import { HandoutAnnounced } from './HandoutAnnounced'
import { HandoutMessage } from './HandoutMessage'
import styles from './handout.module.css'
import { PrintButton } from './PrintButton'
import { QrCode } from './QrCode'

export interface HandoutProps {
  on: string
}

/** `/to-in/2021-09-30`: the message of a day on one sheet of paper. */
export async function load({ client, params }: LoadArgs): Promise<Loaded<HandoutProps> | null> {
  const { day } = params
  if (!day || !isDay(day)) return null
  await client.query({ query: HandoutDocument, variables: { on: day } })
  return { props: { on: day } }
}

/** One sheet to hand out: the wording, its period, its origin, the quotations, and the way to its page. */
export function HandoutPage({ on }: HandoutProps) {
  const { texts, locale, origin, today } = useSite()
  const { data } = useSuspenseQuery(HandoutDocument, { variables: { on } })
  const { status, inForce, announced, previous, explanation } = data.currentMessage
  const words = texts.handout
  const title = texts.day.titleOf(dayInWords(on, locale))
  const path = `/thong-diep/${on}`
  return (
    <article className={styles.handout}>
      <Head title={title} description={explanation} path={path} preview={path} />
      <PrintButton />
      <header className={styles.head}>
        <p className="mast-name">{texts.name}</p>
        <p>{words.asOf(dayInWords(today, locale), data.dataVersion.version)}</p>
      </header>
      <h1>{title}</h1>
      {inForce.map(answer => (
        <HandoutMessage
          key={answer.plan.id}
          answer={answer}
          on={on}
          confirmed={status !== 'UNCONFIRMED'}
          previous={inForce.length === 1 ? previous : null}
        />
      ))}
      {inForce.length === 0 && (
        <>
          <p className="inforce">
            <Status shape="none">{texts.day.status.none}</Status>
          </p>
          <p lang="vi">{explanation}</p>
        </>
      )}
      {announced.map(one => (
        <HandoutAnnounced key={one.plan.id} announced={one} />
      ))}
      <footer className={styles.foot}>
        <QrCode text={`${origin}${path}`} label={words.qr} />
        <div>
          <p>
            <SiteLink to={path}>{`${origin}${path}`}</SiteLink>
          </p>
          <p>{words.say}</p>
        </div>
      </footer>
    </article>
  )
}

export { HandoutPage as Page }
