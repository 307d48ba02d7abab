import { describe, expect, test } from 'vitest'
import { foldUnits } from '../../schema/words/foldUnits'
import { dateAt } from '../../seed/read/forms/dates'

describe('a date', () => {
  test.each([
    ['ngày 02 tháng 9 năm 2021', '2021-09-02'],
    ['ngày 25/8/2021', '2021-08-25'],
    ['6. 8. 2021', '2021-08-06'],
    ['16.8.2021', '2021-08-16'],
    ['31-3-2020', '2020-03-31'],
    ['12/2024', '2024-12'],
    ['tháng 12 năm 2020', '2020-12'],
    ['ngày tháng 9 năm 2021', '2021-09'],
    ['ngày … tháng … năm 2021', '2021'],
    ['ngày tháng năm 2021', '2021'],
    ['29/2/2024', '2024-02-29'],
  ])('%s is %s', (printed, edtf) => {
    expect(dateAt(foldUnits(printed), 0)).toMatchObject({ edtf, possible: true })
  })

  test.each(['ngày 31/02/2021', '15/13/2021', '29/2/2023'])('%s is in no calendar', printed => {
    expect(dateAt(foldUnits(printed), 0)).toMatchObject({ edtf: null, possible: false })
  })

  test('without its year it says day and month only', () => {
    expect(dateAt('15/8', 0)).toMatchObject({ day: 15, month: 8, year: null, edtf: null })
  })

  test.each(['1.500', '216/216', '2.291.165'])('%s is none', printed => {
    expect(dateAt(printed, 0)).toBeNull()
  })
})
