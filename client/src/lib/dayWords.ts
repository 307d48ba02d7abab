import { type Day, type PartialDay, weekday } from '../../../schema/words/calendar'
import { dayInEnglish, officialDay, shortDay, shortDayInEnglish } from '../../../schema/words/writtenDays'
import type { Locale } from '../app/site'

const weekdays = {
  vi: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
}

/** `ngày 02 tháng 9 năm 2021`, `tháng 9 năm 2021`, `năm 2021`; in English `2 September 2021`. */
export function dayInWords(date: PartialDay, locale: Locale): string {
  return locale === 'en' ? dayInEnglish(date) : officialDay(date)
}

/** `02/9/2021`, `9/2021`, `2021`; in English `2 Sep 2021`. */
export function dayInShort(date: PartialDay, locale: Locale): string {
  return locale === 'en' ? shortDayInEnglish(date) : shortDay(date)
}

/** `30/8`: a day without its year, in every language, where there is room for no more. */
export const dayAndMonth = (day: Day): string => dayInShort(day, 'vi').replace(/\/\d{4}$/, '')

/** `Chủ Nhật, ngày 22 tháng 11 năm 2026`. */
export const dayWithWeekday = (day: Day, locale: Locale): string =>
  `${weekdays[locale][weekday(day)]}, ${dayInWords(day, locale)}`

const counts = {
  vi: ['Không', 'Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười'],
  en: ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'],
}

/** A count at the head of a sentence: a word up to ten, then a number. */
export const countInWords = (count: number, locale: Locale): string => counts[locale][count] ?? String(count)

/** `30/9/2021`: a day as people type it, whatever the language of the page. */
export const dayInNumbers = (day: Day): string => dayInShort(day, 'vi')
