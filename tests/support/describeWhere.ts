import { describe, test } from 'vitest'
import { originalsAtHand } from './originals'

/** A suite whose subject may be absent: it is then one skipped test, and says loudly what is not checked. */
export function describeWhere(atHand: boolean, subject: string, name: string, suite: () => void): void {
  if (atHand) {
    describe(name, suite)
    return
  }
  console.warn(`ATTENTION: ${subject} is absent: "${name}" is NOT checked in this run.`)
  describe(name, () => test.skip(`${subject} is absent: not checked`))
}

/** A suite over the real papers. */
export const describeOriginals = (name: string, suite: () => void): void =>
  describeWhere(originalsAtHand, '../shared/documents', name, suite)
