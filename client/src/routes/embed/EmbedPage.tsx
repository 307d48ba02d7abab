import type { Day } from '../../../../schema/words/calendar'
import type { LoadArgs, Loaded } from '../../app/page'
import { inLocale, useSite } from '../../app/site'
import { DayField, HINT } from '../../components/DayField'
import { PageHead } from '../../components/PageHead'
import { dayInWords } from '../../lib/dayWords'
import { readDay } from '../../lib/readDay'
import { CardCode } from './CardCode'
import styles from './embed.module.css'

export interface EmbedProps {
  /** What the reader typed as a day. */
  typed: string
  /** The day that it names. */
  day: Day | null
}

/** `/nhung?ngay=10/9/2021`: the code of the card of a day, and always that of today. */
export async function load({ url, today }: LoadArgs): Promise<Loaded<EmbedProps>> {
  const typed = url.searchParams.get('ngay')?.trim().slice(0, 100) ?? ''
  const day = readDay(typed, today)
  return { props: { typed, day }, status: typed !== '' && day === null ? 400 : 200 }
}

/** Hands out the cards for other sites: each seen in a frame, its code in a field. */
export function EmbedPage({ typed, day }: EmbedProps) {
  const { texts, locale } = useSite()
  const { card } = texts
  const { another, unreadable } = texts.day
  const invalid = typed !== '' && day === null
  return (
    <>
      <PageHead title={card.title} intro={card.intro} />
      <form className="dayform" action={inLocale('/nhung', locale)}>
        <DayField label={card.chooseDay} typed={typed} invalid={invalid} />
        <button className="act" type="submit">
          {card.button}
        </button>
        <p className="small" id={HINT}>
          {invalid ? `${unreadable.say(typed)} ${unreadable.hint}` : another.hint}
        </p>
      </form>
      <div className={styles.cards}>
        {day && <CardCode which={day} title={card.ofDay(dayInWords(day, locale))} />}
        <CardCode which="hom-nay" title={card.today} />
      </div>
      <p className="note">{card.note}</p>
    </>
  )
}

export { EmbedPage as Page }
