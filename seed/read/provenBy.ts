/** A piece of the text where it stands, at most 200 UTF-16 units: `quote === text.slice(start, end)`. */
export interface Slice {
  /** Where a person finds it on the paper: `II.1.a ¶2`, `Điều 3 khoản 2`, `chú thích 1`. */
  locator: string
  start: number
  end: number
  quote: string
}

/** The place that proves a fact. */
export interface Proof extends Slice {
  /** Slices beside `quote`, at most two, where one cannot hold all that proves the fact; in the order of the text. */
  also?: Slice[]
  /** Name of the reader's rule that made the fact. */
  rule?: string
  /** Set where an editor changed or added the fact by hand. */
  corrections?: Correction[]
}

/** An editor's change of one fact: `field` had the value `was` as read (absent: the whole fact was added). */
export interface Correction {
  field?: string
  was?: unknown
  reason: string
  by: string
  on: string
}
