/** One line of the table: how many of the key's answers we give, and each that we do not. */
export class Row {
  right = 0
  asked = 0
  /** False where the product has no such field: nothing is held, and the table says so. */
  reached = true
  readonly misses: string[] = []

  constructor(
    readonly name: string,
    /** Counts faults, each in `misses`: none is right. */
    readonly faults = false,
  ) {}

  is(right: boolean, miss: () => string): void {
    this.asked++
    if (right) this.right++
    else this.misses.push(miss())
  }

  /** As `is`, for a field that the product may not have: it is then not reached, and never right. */
  holds<Value>(value: Value | undefined, right: (value: Value) => boolean, miss: () => string): void {
    if (value === undefined) this.reached = false
    this.is(value !== undefined && right(value), miss)
  }

  fault(told: string): void {
    this.misses.push(told)
  }

  get share(): number {
    return this.asked === 0 ? 1 : this.right / this.asked
  }

  get count(): number {
    return this.misses.length
  }
}

/** The rows of a section, made once and filled paper by paper. */
export function rowsOf<Share extends string, Fault extends string>(
  shares: readonly Share[],
  faults: readonly Fault[],
): Record<Share | Fault, Row> {
  const rows = [...shares.map(name => new Row(name)), ...faults.map(name => new Row(name, true))]
  return Object.fromEntries(rows.map(row => [row.name, row])) as Record<Share | Fault, Row>
}
