import { describe, it } from 'vitest'
import { originalsAtHand } from './originals'

/** A suite over the real papers; where they are absent a test of that name says loudly what is not checked. */
export function describeOriginals(name: string, suite: () => void): void {
  if (originalsAtHand) {
    describe(name, suite)
    return
  }
  it(`ORIGINALS ABSENT, NOT CHECKED: ${name}`, () => {
    console.warn(`ATTENTION: ../shared/documents is absent: "${name}" is NOT checked in this run.`)
  })
}
