import { useSuspenseQuery } from '@apollo/client/react'
import { useRef } from 'react'
import { addDays, type Day, earlier, later } from '../../../../schema/words/calendar'
import { useGo } from '../../app/address'
import type { LoadArgs, Loaded } from '../../app/page'
import { inLocale, useSite } from '../../app/site'
import { CoverageNote } from '../../components/CoverageNote'
import { PageHead } from '../../components/PageHead'
import { Sheet } from '../../components/Sheet'
import { countInWords, dayAndMonth, dayInShort, dayInWords } from '../../lib/dayWords'
import { DatedLane } from './DatedLane'
import { bodiesOf, holder, isPlaced, laneOf, linesOf } from './entries'
import { TimelineDocument, TimelineRangeDocument } from './generated/timeline'
import { MessageLane } from './MessageLane'
import { PlanLane } from './PlanLane'
import { placeOf, scaleOf, ticksOn } from './scale'
import { TimelineControls } from './TimelineControls'
import { TimelinePeriods } from './TimelinePeriods'
import styles from './timeline.module.css'
import { lanes, readView, type View, viewAddress } from './timelineAddress'
import { Unplaced } from './Unplaced'
import { useMoveKeys } from './useMoveKeys'
import { useZoom } from './useZoom'

export interface TimelineProps {
  view: View
  variables: { from: string; to: string; agency: string | null }
  /** Of the messages more than are shown where nothing else is asked for. */
  many: boolean
}

/** Days of air on both sides of the messages. */
const AROUND = 7

/** More messages than a page can show well: then by default the last year of them. */
const MANY = 104
const A_YEAR = 365

/** `/dong-thoi-gian`: by default the time of the messages, for the register's papers reach far beyond it. */
export async function load({ client, url, today }: LoadArgs): Promise<Loaded<TimelineProps>> {
  const view = readView(url.searchParams, today)
  const { data } = await client.query({ query: TimelineRangeDocument })
  const whole = data?.timeline ?? { from: today, to: today, periodCount: 0 }
  const many = whole.periodCount > MANY
  const { from, to } = rangeOf(view, whole, many)
  const variables = { from, to, agency: view.agency }
  await client.query({ query: TimelineDocument, variables })
  return { props: { view, variables, many } }
}

/** The days asked for; an end that is not, not far beyond all messages and, of many, a year from the other at most. */
function rangeOf(view: View, whole: { from: Day; to: Day }, many: boolean): { from: Day; to: Day } {
  const begin = many ? later(whole.from, addDays(view.to ?? whole.to, -A_YEAR)) : whole.from
  const from = view.from ?? addDays(view.to && view.to < begin ? view.to : begin, -AROUND)
  const end = many ? earlier(whole.to, addDays(from, A_YEAR)) : whole.to
  return { from, to: view.to ?? addDays(from > end ? from : end, AROUND) }
}

/** Everything on one scale of days: what was meant for when, what was signed when, what happened. */
export function TimelinePage({ view, variables, many }: TimelineProps) {
  const { texts, locale } = useSite()
  const words = texts.timeline
  const { timeline } = useSuspenseQuery(TimelineDocument, { variables }).data
  useMoveKeys()
  const drawing = useRef<HTMLDivElement>(null)
  const go = useGo()
  useZoom(drawing, variables, range =>
    go(inLocale(viewAddress({ ...view, ...range }), locale), { replace: true, stay: true }),
  )
  const scale = scaleOf(variables.from, variables.to)
  const ticks = ticksOn(scale)
  const holds = holder(view.text)
  const entries = timeline.entries.filter(isPlaced)
  const dated = lanes.filter(lane => lane !== 'thong-diep' && lane !== 'ke-hoach')
  const isShown = (lane: (typeof lanes)[number]) => view.lane === null || view.lane === lane
  const found = timeline.entries.filter(entry => isShown(laneOf(entry)) && holds(...linesOf(entry)))
  const places = ticks.days.map(
    (day, at) => `.${styles.months}>:nth-child(${at + 1}){--a:${placeOf(scale, day)}}`,
  )
  return (
    <>
      <PageHead
        title={words.title(countInWords(timeline.periods.length, locale), timeline.periods.length)}
        intro={words.intro(dayInWords(variables.from, locale), dayInWords(variables.to, locale))}
      />
      <TimelineControls
        view={view}
        from={variables.from}
        to={variables.to}
        many={many}
        bodies={bodiesOf(timeline.entries)}
      />
      {view.text && (
        <p className="emptyline" role="status">
          {found.length === 0 ? words.none(view.text) : words.found(found.length, view.text)}
        </p>
      )}
      <Sheet name="timeline" rules={`.${styles.timeline}{--span:${scale.span}}${places.join('')}`} />
      <div className={`${styles.timeline} wide-print`} ref={drawing}>
        <ol className={styles.months} aria-hidden="true">
          {ticks.days.map(day => (
            <li key={day}>
              {ticks.step === 'day'
                ? dayAndMonth(day)
                : words.month(day, dayInShort(day.slice(0, 7), locale))}
            </li>
          ))}
        </ol>
        {isShown('thong-diep') && <MessageLane timeline={timeline} scale={scale} view={view} holds={holds} />}
        {isShown('ke-hoach') && <PlanLane periods={timeline.periods} scale={scale} holds={holds} />}
        {dated.filter(isShown).map(lane => (
          <DatedLane
            key={lane}
            lane={lane}
            entries={entries.filter(entry => laneOf(entry) === lane)}
            scale={scale}
            holds={holds}
          />
        ))}
      </div>
      <p className="small keyline">
        {(['stated', 'inferred', 'nothing', 'open'] as const).map(key => (
          <span key={key}>
            <i className="k" data-known={key} />
            {words.key[key]}
          </span>
        ))}
      </p>
      {timeline.overlaps.map(({ from, to, messages }) => (
        <p key={from} className="note">
          {words.overlap(dayInShort(from, locale), dayInShort(to, locale))}{' '}
          <span lang="vi">{messages.map(({ message }) => `“${message.text}”`).join('; ')}</span>
        </p>
      ))}
      <Unplaced entries={timeline.entries.filter(entry => !isPlaced(entry) && holds(...linesOf(entry)))} />
      <TimelinePeriods periods={timeline.periods} />
      <CoverageNote coverage={timeline.coverage} />
    </>
  )
}

export { TimelinePage as Page }
