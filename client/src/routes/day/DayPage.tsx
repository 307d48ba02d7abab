import { useSuspenseQuery } from '@apollo/client/react'
import { Fragment } from 'react'
import { isDay } from '../../../../schema/words/calendar'
import type { LoadArgs, Loaded } from '../../app/page'
import { useSite } from '../../app/site'
import { Head } from '../../components/Head'
import { LinkedData } from '../../components/LinkedData'
import { Status } from '../../components/Status'
import { dayInShort, dayInWords, dayWithWeekday } from '../../lib/dayWords'
import { webSite } from '../../linkedData/webSite'
import { Announced } from './Announced'
import { AnotherDay } from './AnotherDay'
import { Changes } from './Changes'
import { DayCitations } from './DayCitations'
import { DayFacts, DayMessage } from './DayMessage'
import styles from './day.module.css'
import { DayDocument } from './generated/day'
import { NoMessage } from './NoMessage'
import { Since } from './Since'
import { Strip } from './Strip'
import { WhyNow } from './WhyNow'

export interface DayProps {
  variables: { on: string | null; knownOn: string | null; bySigning: boolean }
  /** The version of the data that a citation names. */
  citedVersion: string | null
}

/** Answers the question of a day; null where the address names no day. */
export async function loadDay(
  { client, url }: LoadArgs,
  on: string | null,
): Promise<Loaded<DayProps> | null> {
  const knownOn = url.searchParams.get('biet-ngay')
  if (knownOn !== null && !isDay(knownOn)) return null
  const variables = { on, knownOn, bySigning: knownOn !== null }
  await client.query({ query: DayDocument, variables })
  const props: DayProps = { variables, citedVersion: url.searchParams.get('ban') }
  return { props }
}

/** The official message of a day, by either clock; none, one or several, each answer complete. */
export function DayPage({ variables, citedVersion }: DayProps) {
  const site = useSite()
  const { texts, locale, today } = site
  const { data } = useSuspenseQuery(DayDocument, { variables })
  const { on, knownOn, status, inForce, announced, previous, next, change, explanation } = data.currentMessage
  const version = data.dataVersion.version
  const isHome = variables.on === null
  const dayPath = `/thong-diep/${on}`
  const bySigning = knownOn !== null
  const title = titleOf()
  const signedLater = bySigning ? (data.applied?.inForce ?? []) : []
  const onlyLater = inForce.length === 0 ? signedLater : []

  function titleOf(): string {
    if (knownOn) return texts.day.knownTitleOn(dayInWords(knownOn, locale))
    if (status !== 'UNCONFIRMED')
      return isHome ? texts.day.titleToday : texts.day.titleOf(dayInWords(on, locale))
    // A link that is shown by its title alone promises no official message either.
    const unconfirmed = texts.day.status.unconfirmedNoDay
    return isHome ? unconfirmed : `${unconfirmed}, ${dayInWords(on, locale)}`
  }

  /** Whoever sees the words alone, in a preview, is not to take them for confirmed. */
  function wordingWithState(text: string, { confirmedUntil }: { confirmedUntil: string | null }): string {
    if (status !== 'UNCONFIRMED') return text
    const state = confirmedUntil
      ? texts.day.status.unconfirmed(dayInShort(confirmedUntil, locale))
      : texts.day.status.unconfirmedNoDay
    return `${text} (${state})`
  }

  return (
    <article className={styles.day}>
      <Head
        title={title}
        description={
          inForce.map(({ message, period }) => wordingWithState(message.text, period)).join(' · ') ||
          explanation
        }
        path={isHome ? undefined : dayPath}
        preview={dayPath}
        type={isHome ? 'website' : 'article'}
      />
      {isHome && <LinkedData about={webSite(site)} />}
      <header className={styles.head}>
        <h1>{bySigning ? texts.day.knownTitle : texts.day.title}</h1>
        <p>
          {dayWithWeekday(on, locale)}
          {knownOn && knownOn !== on && `, ${texts.day.knownOn(dayInShort(knownOn, locale))}`}
        </p>
      </header>
      <AnotherDay on={on} knownOn={knownOn} />
      <Changes previous={previous} next={next} afterNothing={inForce.length === 0} />
      {citedVersion && citedVersion !== version && (
        <p className={`note ${styles.cited}`}>{texts.day.since.otherVersion(citedVersion, version)}</p>
      )}
      {status === 'OVERLAP' && <p className="emptyline">{texts.day.status.overlap}</p>}
      {inForce.map((answer, at) => (
        <DayMessage
          key={answer.message.id}
          answer={answer}
          on={on}
          version={version}
          confirmed={status !== 'UNCONFIRMED'}
          suffix={at === 0 ? '' : `-${at + 1}`}
        />
      ))}
      {inForce.length === 0 && (
        <NoMessage previous={previous} next={next} bySigning={bySigning} later={onlyLater[0] ?? null} />
      )}
      {(announced.length > 0 || onlyLater.length > 0) && (
        <section className="facts" aria-label={texts.day.announced}>
          {announced.map(message => (
            <Announced
              key={message.message.id}
              message={message}
              label={<Status shape="not-yet">{texts.day.announced}</Status>}
            />
          ))}
          {onlyLater.map(message => (
            <Announced key={message.message.id} message={message} label={texts.day.signedLater} />
          ))}
        </section>
      )}
      <Strip
        timeline={data.timeline}
        on={on}
        inForce={inForce.map(({ plan }) => plan.id)}
        confirmed={status !== 'UNCONFIRMED'}
      />
      {inForce.length > 0 && (
        <section className="facts" aria-labelledby="s-facts">
          <h2 id="s-facts" className="vh">
            {texts.day.facts}
          </h2>
          {inForce.map(answer => (
            <Fragment key={answer.message.id}>
              {inForce.length > 1 && (
                <h3 className="paper" lang="vi">
                  “{answer.message.text}”
                </h3>
              )}
              <DayFacts answer={answer} />
            </Fragment>
          ))}
        </section>
      )}
      {change && <WhyNow change={change} above={inForce} />}
      {on < today && (
        <Since
          afterNothing={inForce.length === 0}
          next={next}
          now={data.now}
          on={on}
          version={version}
          citedVersion={citedVersion}
        />
      )}
      <DayCitations answers={inForce} on={on} version={version} confirmed={status !== 'UNCONFIRMED'} />
    </article>
  )
}
