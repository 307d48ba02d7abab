import type { Locale } from '../../app/site'
import type { Texts } from '../../texts/vi'

export const languageTag = (locale: Locale): string => (locale === 'en' ? 'en-GB' : 'vi-VN')

/** React Aria has no Vietnamese words of its own; these two places of the window are where it looks for others. */
export function giveWords(locale: Locale, words: Texts['day']['calendar']): void {
  const of = (phrase: (day: string) => string) => (asked: { date: string }) => phrase(asked.date)
  const strings = {
    previous: words.previous,
    next: words.next,
    selectedDateDescription: of(words.chosen),
    todayDate: of(words.today),
    todayDateSelected: of(day => words.chosen(words.today(day))),
    dateSelected: of(words.chosen),
    minimumDate: '',
    maximumDate: '',
  }
  Object.assign(window, {
    [Symbol.for('react-aria.i18n.locale')]: languageTag(locale),
    [Symbol.for('react-aria.i18n.strings')]: { '@react-aria/calendar': strings },
  })
}
