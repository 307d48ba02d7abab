import { parseDate } from '@internationalized/date'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarMonthPicker,
  CalendarYearPicker,
  I18nProvider,
} from 'react-aria-components'
import type { Day } from '../../../../schema/words/calendar'
import { useSite } from '../../app/site'
import { Choice } from './Choice'
import styles from './calendar.module.css'
import { giveWords, languageTag } from './words'

export interface DayCalendarProps {
  /** The day on view; the calendar opens on its month. */
  day: Day
  onPick: (day: Day) => void
}

/** A month of days, by arrows or pointer; React Aria's, in the words of the page. */
export default function DayCalendar({ day, onPick }: DayCalendarProps) {
  const { locale, texts } = useSite()
  const { calendar } = texts.day
  giveWords(locale, calendar)
  return (
    <I18nProvider locale={languageTag(locale)}>
      <Calendar
        className={styles.calendar}
        aria-label={calendar.label}
        value={parseDate(day)}
        firstDayOfWeek="mon"
        autoFocus
        onChange={picked => onPick(picked.toString())}
      >
        <div className={styles.calendarHead}>
          <Button slot="previous">‹</Button>
          <CalendarMonthPicker>
            {month => <Choice {...month} aria-label={calendar.month} />}
          </CalendarMonthPicker>
          <CalendarYearPicker>{year => <Choice {...year} aria-label={calendar.year} />}</CalendarYearPicker>
          <Button slot="next">›</Button>
        </div>
        <CalendarGrid weekdayStyle="short">
          <CalendarGridHeader>{name => <CalendarHeaderCell>{name}</CalendarHeaderCell>}</CalendarGridHeader>
          <CalendarGridBody>{date => <CalendarCell date={date} />}</CalendarGridBody>
        </CalendarGrid>
      </Calendar>
    </I18nProvider>
  )
}
