import { inLocale, useSite } from '../../app/site'
import { PageHead } from '../../components/PageHead'
import { dayInWords } from '../../lib/dayWords'
import { CardCode } from './CardCode'
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
        <p>
          <label className="label" htmlFor="ngay">
            {card.chooseDay}
          </label>
          <input
            id="ngay"
            name="ngay"
            autoComplete="off"
            placeholder="30/9/2021"
            defaultValue={typed}
            aria-describedby="ngay-goi"
            aria-invalid={invalid || undefined}
          />
        </p>
        <button className="act" type="submit">
          {card.button}
        </button>
        <p className="small" id="ngay-goi">
          {invalid ? `${unreadable.say(typed)} ${unreadable.hint}` : another.hint}
        </p>
      </form>
      <div className="cards">
        {day && <CardCode which={day} title={card.ofDay(dayInWords(day, locale))} />}
        <CardCode which="hom-nay" title={card.today} />
      </div>
      <p className="note">{card.note}</p>
    </>
  )
}
