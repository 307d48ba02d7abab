import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holder } from '../../client/src/routes/timeline/entries'
import { packRows } from '../../client/src/routes/timeline/packRows'
import {
  firstDay,
  lastDay,
  monthsOn,
  placeOf,
  scaleOf,
  ticksOn,
} from '../../client/src/routes/timeline/scale'
import { moves, readView, viewAddress } from '../../client/src/routes/timeline/timelineAddress'

const scale = scaleOf('2021-08-23', '2021-12-06')

describe('the scale of days', () => {
  it.each([
    ['2021-08-23', 0],
    ['2021-08-30', 7],
    ['2021-12-06', 105],
    ['2020-01-01', 0],
    ['2022-01-01', 106],
  ])('%s stands at %d', (day, place) => expect(placeOf(scale, day)).toBe(place))

  it.each([
    ['2021-09-02', '2021-09-02', '2021-09-02'],
    ['2021-09', '2021-09-01', '2021-09-30'],
    ['2021-12', '2021-12-01', '2021-12-31'],
    ['2020', '2020-01-01', '2020-12-31'],
  ])('%s allows %s to %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last])
  })

  it('names the months that begin on it', () => {
    expect(monthsOn(scale)).toEqual(['2021-09-01', '2021-10-01', '2021-11-01', '2021-12-01'])
    expect(monthsOn(scaleOf('2020-01-01', '2021-12-31')).length).toBeLessThan(9)
  })
})

describe('ticks', () => {
  it('stand at each day, each week or each month, as near as the scale is', () => {
    const near = ticksOn(scaleOf('2021-09-28', '2021-10-05'))
    expect(near).toMatchObject({ step: 'day', days: { length: 8, 0: '2021-09-28', 7: '2021-10-05' } })
    const weeks = ticksOn(scaleOf('2021-09-01', '2021-10-15'))
    expect(weeks.days.slice(0, 3)).toEqual(['2021-09-01', '2021-09-08', '2021-09-15'])
    expect(weeks.days.at(-1)! <= '2021-10-15').toBe(true)
    expect(ticksOn(scale)).toEqual({ step: 'month', days: monthsOn(scale) })
  })
})

describe('searching in it', () => {
  const letter = 'Văn bản 1823/STTTT-TTBCXB: tuyên truyền tại thành phố Hà Nội và các tỉnh'
  it.each([
    ['Hà Tĩnh', letter, false],
    ['ha tinh', letter, false],
    ['Hà Tĩnh', 'Sở Thông tin và Truyền thông tỉnh Hà Tĩnh', true],
    ['ha tinh', 'Sở Thông tin và Truyền thông tỉnh Hà Tĩnh', true],
    ['xét nghiệm', '“Xét nghiệm là then chốt, vắc-xin là căn cơ”', true],
    ['nghiệm là', '“Xét nghiệm là then chốt, vắc-xin là căn cơ”', true],
    ['then', '“Xét nghiệm là then chốt”', true],
    ['the', '“Xét nghiệm là then chốt”', false],
    ['128', 'Nghị quyết 128/NQ-CP', true],
    ['28', 'Nghị quyết 128/NQ-CP', false],
    ['128/nq-cp', 'Nghị quyết 128/NQ-CP', true],
    ['', letter, true],
  ])('“%s” and “%s”: %s', (asked, line, held) => expect(holder(asked)(null, line)).toBe(held))
})

describe('the address', () => {
  it('keeps the whole view', () => {
    const view = {
      from: '2021-09-01',
      to: '2021-10-15',
      lane: 'dia-phuong',
      agency: 'a:x',
      text: 'lạng sơn',
    } as const
    const address = new URL(viewAddress(view), 'https://nguon.example')
    expect(readView(address.searchParams, '2026-11-23')).toEqual(view)
  })

  it('takes days as people type them, in any order, and nothing that it cannot read', () => {
    const asked = new URLSearchParams('tu=15/10/2021&den=1/9/2021&loai=gi-do')
    expect(readView(asked, '2026-11-23')).toEqual({
      from: '2021-09-01',
      to: '2021-10-15',
      lane: null,
      agency: null,
      text: '',
    })
  })

  it('moves by half of what is on view, and comes no closer than a fortnight', () => {
    expect(moves.forward('2021-09-01', '2021-10-01')).toEqual({ from: '2021-09-16', to: '2021-10-16' })
    expect(moves.wider('2021-09-01', '2021-10-01')).toEqual({ from: '2021-08-17', to: '2021-10-16' })
    expect(moves.closer('2021-09-01', '2021-09-20')).toBeNull()
  })
})

describe('rows of marks', () => {
  it('never let the words of one mark run into another', () => {
    const mark = fc.record({
      a: fc.integer({ min: 0, max: 99 }),
      length: fc.integer({ min: 0, max: 30 }),
      letters: fc.integer({ min: 1, max: 70 }),
    })
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 30 }), marks => {
        const given = marks.map(({ a, length, letters }) => ({ a, b: Math.min(100, a + length), letters }))
        const placed = packRows(given, 100)
        for (const [i, one] of placed.entries()) {
          for (const [j, other] of placed.entries()) {
            if (i < j && one.row === other.row) expect(given[i]!.a === given[j]!.a).toBe(false)
          }
        }
      }),
    )
  })

  it('put words before a mark that stands too far right', () => {
    expect(packRows([{ a: 98, b: 98, letters: 40 }], 100)).toEqual([{ row: 0, left: true, over: false }])
  })

  it('stand on a mark that leaves no room on either side', () => {
    expect(packRows([{ a: 0, b: 95, letters: 40 }], 100)).toEqual([{ row: 0, left: false, over: true }])
    expect(packRows([{ a: 3, b: 90, letters: 30 }], 100)).toEqual([{ row: 0, left: false, over: true }])
  })
})
