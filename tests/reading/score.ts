/** Hits and misses of one row of the table. */
export class Score {
  right = 0
  wrong = 0
  missing = 0
  readonly faults: string[] = []

  /** A single answer: right or wrong. */
  is(right: boolean, fault: string): void {
    if (right) this.right++
    else {
      this.wrong++
      this.missing++
      this.faults.push(fault)
    }
  }

  /** A set of answers: what was found against what was expected. */
  sets(found: ReadonlySet<string>, expected: ReadonlySet<string>, where: string): void {
    for (const one of found) {
      if (expected.has(one)) this.right++
      else {
        this.wrong++
        this.faults.push(`${where}: invented ${one}`)
      }
    }
    for (const one of expected) {
      if (found.has(one)) continue
      this.missing++
      this.faults.push(`${where}: missed ${one}`)
    }
  }

  add(other: Score): void {
    this.right += other.right
    this.wrong += other.wrong
    this.missing += other.missing
    this.faults.push(...other.faults)
  }

  /** Share of the answers that are right; for sets the F1. 1 where nothing was asked. */
  get value(): number {
    const asked = 2 * this.right + this.wrong + this.missing
    return asked === 0 ? 1 : (2 * this.right) / asked
  }
}
