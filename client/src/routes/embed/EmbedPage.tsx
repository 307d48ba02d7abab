import { inLocale, useSite } from '../../app/site'
import { DayField, HINT } from '../../components/DayField'
import { PageHead } from '../../components/PageHead'
import { dayInWords } from '../../lib/dayWords'
import { CardCode } from './CardCode'
import styles from './embed.module.css'
import type { EmbedProps } from './load'

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
