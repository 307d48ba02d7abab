import type { Day } from '../../../schema/words/calendar'
import { inLocale, useSite } from '../app/site'
import { DayPicker } from './calendar/DayPicker'
import { DayField, HINT } from './DayField'

interface Props {
  /** The day on view. */
  on: Day
  /** What the reader typed before, kept where it could not be read. */
  typed: string
  /** Set where the page answers by the day of signing: the next one shall, too. */
  knownOn: string | null
  invalid?: boolean
}

/** Go to a day, typed as people write days; the server reads it and leads to its permanent address. */
export function DayForm({ on, typed, knownOn, invalid = false }: Props) {
  const { texts, locale } = useSite()
  const { another } = texts.day
  return (
    <form className="dayform" action={inLocale('/thong-diep', locale)}>
      <DayField label={another.label} labelId="s-day" typed={typed} invalid={invalid} />
      {knownOn && <input type="hidden" name="theo" value="ngay-ky" />}
      <button className="act" type="submit">
        {another.button}
      </button>
      <DayPicker on={on} bySigning={knownOn !== null} />
      <p className="small" id={HINT}>
        {another.hint}
      </p>
    </form>
  )
}
