import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  datesAgree,
  dayAfter,
  dayBefore,
  dayNumber,
  edtf,
  firstDay,
  isDay,
  isoDay,
  isPartialDate,
  lastDay,
  saneDay,
  saneRange,
  weekday,
  yearOf,
} from '../../schema/words/calendar'

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

  test('ends of the calendar are its first and last day', () => {
    expect(dayAfter('9999-12-31')).toBe('9999-12-31')
    expect(addDays('9999-12-30', 5)).toBe('9999-12-31')
    expect(dayBefore('0001-01-01')).toBe('0001-01-01')
    expect(addDays('2021-09-30', Number.POSITIVE_INFINITY)).toBe('9999-12-31')
    expect(weekday('9999-12-31')).toBe(5)
  })

  test.each([
    ['2021-09-30', '2021-10-01', '2021-09-29'],
    ['2024-02-28', '2024-02-29', '2024-02-27'],
    ['2023-03-01', '2023-03-02', '2023-02-28'],
    ['2021-12-31', '2022-01-01', '2021-12-30'],
    ['1900-02-28', '1900-03-01', '1900-02-27'],
  ])('%s is followed by %s and follows %s', (day, after, before) => {
    expect([dayAfter(day), dayBefore(day)]).toEqual([after, before])
  })

  test('every function answers for every text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.double(), (a, b, days) => {
        for (const text of [a, `2021-${a}`]) {
          expect(typeof addDays(text, days)).toBe('string')
          expect([firstDay(text), lastDay(text), dayAfter(text)].every(day => typeof day === 'string')).toBe(
            true,
          )
          expect(typeof saneDay(text, saneRange(b))).toBe('boolean')
          if (!isDay(text)) expect(addDays(text, days)).toBe(text)
        }
      }),
    )
  })
})

describe('a date of EDTF', () => {
  test.each([
    ['2021-09-02', '2021-09-02', '2021-09-02'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2021-11', '2021-11-01', '2021-11-30'],
    ['2021', '2021-01-01', '2021-12-31'],
    ['9999', '9999-01-01', '9999-12-31'],
  ])('%s allows the days from %s to %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last])
  })

  test.each(['2021-9', '2021-13', '0000', '21', '2021-09-31', '2021-09-02T00:00', 'tháng 9'])(
    '%s is none, and stays as it is',
    text => {
      expect(isPartialDate(text)).toBe(false)
      expect([firstDay(text), lastDay(text)]).toEqual([text, text])
    },
  )

  test('is written from what is known', () => {
    expect([edtf(2, 9, 2021), edtf(null, 9, 2021), edtf(2, null, 2021)]).toEqual([
      '2021-09-02',
      '2021-09',
      '2021',
    ])
    expect([yearOf('2021-09'), yearOf(null), yearOf('không rõ')]).toEqual([2021, null, null])
    expect([datesAgree('2021-09', '2021-09-02'), datesAgree('2021-09', '2021-10-02')]).toEqual([true, false])
  })
})

describe('the days that papers can mean', () => {
  const range = saneRange('2026-11-29')

  test('run from 1945 to ten years after the next, or as they are set', () => {
    expect(range).toEqual({ from: '1945-01-01', to: '2037-12-31' })
    expect(saneDay('2037', range)).toBe(true)
    expect(saneDay('2030', { from: '2020-01-01', to: '2029-12-31' })).toBe(false)
  })

  test.each([
    ['1945-09-02', true],
    ['1945', true],
    ['2037-12-31', true],
    ['1944-12-31', false],
    ['1944', false],
    ['2038-01', false],
    ['9999-12-31', false],
    ['0021-09-30', false],
    ['2021-02-30', false],
    ['', false],
  ])('%s: %s', (date, sane) => {
    expect(saneDay(date, range)).toBe(sane)
  })
})
