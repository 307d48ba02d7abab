import { expect, it } from 'vitest'
import { type LoadSummary, linesOf } from '../../seed/load/summary'

const summaryOf = (written: string[]): LoadSummary => ({
  version: 'abc',
  ...{ nodes: {}, relationships: {}, discrepancies: [], problems: [], told: [], dropped: [], unresolved: [] },
  sync: { written, gone: [], unchanged: 0 },
  sentence: 'loaded',
})
const told = (count: number) =>
  linesOf(summaryOf(Array.from({ length: count }, (_, at) => `p${at}.txt#1`))).filter(line =>
    line.startsWith('Written '),
  )

it('names what was written, and of very much the first of it with how much more there is', () => {
  expect(told(50)).toHaveLength(50)
  expect(told(100_000).slice(-2)).toEqual(['Written p49.txt#1', 'Written 99950 more'])
})
