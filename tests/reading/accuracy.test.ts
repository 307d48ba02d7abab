import { expect, test } from 'vitest'
import { describeOriginals } from '../support/describeWhere'
import { originals } from './corpus'
import type { Table } from './table'
import { accuracy, PARTS } from './table'

/** Floors may only rise. */
const FLOORS = {
  'header: number': 1,
  'header: date': 1,
  'header: kind': 1,
  'header: issuer': 1,
  'header: signer': 1,
  'header: title': 1,
  numbers: 1,
  'number + kind': 1,
  'number + date': 1,
  'number + kind + date + relation': 1,
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
