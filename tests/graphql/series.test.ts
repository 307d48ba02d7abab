import { expect, test } from 'vitest'
import { seriesFrom, seriesRow } from '../../server/graph/rows/series'

const series = (...numbers: string[]) =>
  seriesFrom(
    seriesRow(
      'KH-X',
      2021,
      ['a:x'] as unknown as Parameters<typeof seriesRow>[2],
      numbers.map(digits => [digits, `${digits}/KH-X`, true]),
    ),
  )

test('a series names what is missing below the highest number', () => {
  expect(series('02', '05')).toMatchObject({
    missing: ['01/KH-X', '03/KH-X', '04/KH-X'],
    missingSpans: [
      { first: 1, last: 1 },
      { first: 3, last: 4 },
    ],
  })
})

test('a long series names the first thousand, and all runs', () => {
  const { missing, missingSpans } = series('90000')
  expect(missing).toHaveLength(1000)
  expect(missingSpans).toEqual([{ first: 1, last: 89_999 }])
})

test.each(['2147483648', '99999999999999999999', '100000'])(
  '%s is no number that a series reaches',
  digits => {
    expect(series('02', digits)).toMatchObject({
      missing: ['01/KH-X'],
      missingSpans: [{ first: 1, last: 1 }],
    })
  },
)
