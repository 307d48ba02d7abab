import { expect, test } from 'vitest'
import { describeOriginals } from '../support/describeOriginals'
import { originals } from './corpus'
import type { Table } from './table'
import { accuracy, PARTS } from './table'

/** Floors may only rise. */
const FLOORS = {
  'header: number': 0.99,
  'header: date': 0.99,
  'header: kind': 0.99,
  'header: issuer': 0.99,
  'header: signer': 0.99,
  'header: title': 0.99,
  numbers: 0.99,
  'number + kind': 0.98,
  'number + date': 0.97,
  'number + kind + date + relation': 0.95,
} as const

describeOriginals('the reader on the real papers', () => {
  let table: Table
  const measured = () => {
    table ??= accuracy(originals())
    return table
  }

  test.each(PARTS.flatMap(part => Object.entries(FLOORS).map(([row, floor]) => [part, row, floor] as const)))(
    '%s · %s stays at or above %d',
    (part, row, floor) => {
      const score = measured()[part].get(row)!
      expect(score.value, score.faults.join('\n')).toBeGreaterThanOrEqual(floor)
    },
  )
})
