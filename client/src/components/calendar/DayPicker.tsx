import { type ComponentType, useRef, useState } from 'react'
import type { Day } from '../../../../schema/words/calendar'
import { useGo } from '../../app/address'
import { inLocale, useSite } from '../../app/site'
import styles from './calendar.module.css'
import type { DayCalendarProps } from './DayCalendar'

interface Props {
  /** The day on view. */
  on: Day
  /** The page answers by the day of signing: the next one shall, too. */
  bySigning: boolean
}

/** Go to a day picked in a calendar, which is fetched when its button is first reached. */
export function DayPicker({ on, bySigning }: Props) {
  const { texts, locale } = useSite()
  const { calendar } = texts.day
  const goTo = useGo()
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const [failed, setFailed] = useState(false)
  const [Calendar, setCalendar] = useState<ComponentType<DayCalendarProps> | null>(null)
  const fetchCalendar = () => {
    if (Calendar) return
    setFailed(false)
    import('./DayCalendar').then(
      module => setCalendar(() => module.default),
      (error: unknown) => {
        console.error(error)
        setFailed(true)
      },
    )
  }
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const go = (day: Day) => {
    close()
    goTo(inLocale(`/thong-diep/${day}${bySigning ? `?biet-ngay=${day}` : ''}`, locale))
  }
  return (
    <fieldset className={styles.daypicker} onKeyDown={event => event.key === 'Escape' && close()}>
      <button
        type="button"
        className="act"
        ref={button}
        aria-expanded={open}
        onFocus={fetchCalendar}
        onPointerEnter={fetchCalendar}
        onClick={() => {
          fetchCalendar()
          setOpen(!open)
        }}
      >
        {calendar.open}
      </button>
      {open && Calendar && <Calendar day={on} onPick={go} />}
      {open && failed && <p role="alert">{calendar.failed}</p>}
    </fieldset>
  )
}
