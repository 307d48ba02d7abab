import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayNumber, isDay, isoDay, weekday } from '../../client/src/lib/day'
import { countInWords, dayInShort, dayInWords, dayWithWeekday } from '../../client/src/lib/dayWords'

/** The calendar of the runtime, as a second opinion. */
const instant = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2199, 11, 31) })
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)
const MILLISECONDS = 86_400_000

describe('calendar days', () => {
  test('every day of the calendar is one, and its weekday is right', () => {
    fc.assert(
      fc.property(instant, time => {
        expect(isDay(dayOf(time))).toBe(true)
        expect(weekday(dayOf(time))).toBe(new Date(time).getUTCDay())
      }),
    )
  })

  test('adding days agrees with the calendar, forwards and backwards', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: -800, max: 800 }), (time, days) => {
        const later = addDays(dayOf(time), days)
        expect(later).toBe(dayOf(time + days * MILLISECONDS))
        expect(dayNumber(later) - dayNumber(dayOf(time))).toBe(days)
      }),
    )
  })

  test.each(['2021-02-29', '2021-13-01', '2021-00-10', '2021-9-1', '30/9/2021', ''])('%s is none', text => {
    expect(isDay(text)).toBe(false)
  })

  test('a year keeps its four digits', () => {
    expect(isoDay(987, 6, 5)).toBe('0987-06-05')
  })
})

describe('days in words', () => {
  test.each([
    ['2021-09-02', 'ngày 02 tháng 9 năm 2021', '02/9/2021', '2 September 2021'],
    ['2020-01-31', 'ngày 31 tháng 01 năm 2020', '31/01/2020', '31 January 2020'],
    ['2020-02-08', 'ngày 08 tháng 02 năm 2020', '08/02/2020', '8 February 2020'],
    ['2021-10-12', 'ngày 12 tháng 10 năm 2021', '12/10/2021', '12 October 2021'],
    ['2021-09', 'tháng 9 năm 2021', '9/2021', 'September 2021'],
    ['2021', 'năm 2021', '2021', '2021'],
  ])('%s', (date, official, short, english) => {
    expect(dayInWords(date, 'vi')).toBe(official)
    expect(dayInShort(date, 'vi')).toBe(short)
    expect(dayInWords(date, 'en')).toBe(english)
  })

  test('with its weekday', () => {
    expect(dayWithWeekday('2026-11-22', 'vi')).toBe('Chủ Nhật, ngày 22 tháng 11 năm 2026')
  })

  test('a count is a word up to ten', () => {
    expect([6, 11].map(count => countInWords(count, 'vi'))).toEqual(['Sáu', '11'])
  })
})
