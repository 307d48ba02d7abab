import { describe, expect, test } from 'vitest'
import { readDay } from '../../client/src/lib/readDay'

const today = '2021-03-01'

describe('readDay', () => {
  test.each([
    ['30/9/2021', '2021-09-30'],
    ['30-09-2021', '2021-09-30'],
    ['30.9.2021', '2021-09-30'],
    ['30 9 2021', '2021-09-30'],
    ['2021-09-30', '2021-09-30'],
    ['2021-9-3', '2021-09-03'],
    ['ngày 02 tháng 9 năm 2021', '2021-09-02'],
    ['NGÀY 2 THÁNG 9 NĂM 2021', '2021-09-02'],
    ['hôm nay', '2021-03-01'],
    ['Hôm qua', '2021-02-28'],
    ['hom kia', '2021-02-27'],
    ['ho\u0302m qua', '2021-02-28'],
    ['ngày mai', '2021-03-02'],
    ['yesterday', '2021-02-28'],
    ['29/2/2020', '2020-02-29'],
    ['30/9', '2021-09-30'],
  ])('%s is %s', (typed, day) => {
    expect(readDay(typed, today)).toBe(day)
  })

  test.each([
    '',
    'abc',
    '__proto__',
    'constructor',
    '31/2/2021',
    '29/2/2021',
    '9/30/2021',
    '2021',
    '0/1/2021',
    '1/13/2021',
    '30/9/21',
  ])('“%s” names no day', typed => {
    expect(readDay(typed, today)).toBeNull()
  })
})
