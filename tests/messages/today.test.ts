import { afterEach, expect, test, vi } from 'vitest'
import { todayInVietnam } from '../../server/messages/today'

afterEach(() => {
  vi.useRealTimers()
})

test.each([
  [['2021-09-29T16:59:59.999Z', '2021-09-29']],
  [
    ['2021-09-29T16:59:59.999Z', '2021-09-29'],
    ['2021-09-29T17:00:00Z', '2021-09-30'],
  ],
  [
    ['2021-09-30T16:59:59.999Z', '2021-09-30'],
    ['2021-09-29T17:00:00Z', '2021-09-30'],
  ],
  [
    ['2024-02-28T17:00:00Z', '2024-02-29'],
    ['2024-02-29T17:00:00Z', '2024-03-01'],
  ],
  [
    ['2021-12-31T17:00:00Z', '2022-01-01'],
    ['2021-12-31T16:00:00Z', '2021-12-31'],
  ],
  [['1970-01-01T00:00:00Z', '1970-01-01']],
])('a day of Viet Nam begins at its own midnight, whatever was asked before: %j %j', (...asked) => {
  vi.useFakeTimers()
  for (const [instant, day] of asked) {
    vi.setSystemTime(instant!)
    expect(todayInVietnam()).toBe(day)
  }
})
