import { describe, expect, test } from 'vitest'
import { countInWords, dayInShort, dayInWords, dayWithWeekday } from '../../client/src/lib/dayWords'

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
