/**
 * What we hold, as the answer key asks for it: one shape for the graph behind the API and for the image in memory, so
 * that one comparator serves both. `undefined` is a field that the product does not have yet; null is its answer.
 */
export interface Facts {
  figures: Figure[]
  tasks: Task[]
  /** Undefined where the product knows no such fact yet. */
  requests: Request[] | undefined
  actions: Action[] | undefined
  sayings: Saying[]
  links: Link[]
  titles: Title[]
  events: Event[]
  bodies: Body[]
  discrepancies: Discrepancy[]
  /** Every quotation, whatever it proves. */
  quotations: Proof[]
  /** Every fact that a rule concluded. */
  inferred: { fact: string; rule: string | null | undefined }[]
}

export interface Slice {
  locator: string
  quote: string
  start: number
  end: number
}
export interface Proof {
  /** File name of the original that is quoted. */
  file: string
  slices: Slice[]
  basis: string
  readings: { printed: string; reading: string }[]
}
export interface Proven {
  proofs: Proof[]
}

export interface Figure extends Proven {
  subject: string
  printed: string
  value: number | null
  unit: string | null
  qualifier: string
  asOf: string | null
  from: string | null | undefined
  until: string | null | undefined
  statement: string | undefined
  nature: string | undefined
  of: string | null | undefined
}
export interface Task extends Proven {
  text: string
  due: string | null
  assignments: Assignment[]
  field: string | null | undefined
}
export interface Assignment {
  names: string[]
  role: string
  /** The class by which the paper names it. */
  through: string | null | undefined
}
/** A body by all its names. */
export type Names = string[]

export interface Request extends Proven {
  text: string
  by: Names[]
  to: Names[]
}
export interface Action extends Proven {
  text: string
  agencies: Names[]
  on: string | null
  until: string | null
  under: string[]
  figures: string[]
}
export interface Saying extends Proven {
  text: string
  kind: string
  calledBy: string | null | undefined
  reading: string | null | undefined
}
export interface Link extends Proven {
  /** The paper whose act it is: its files where we hold it, and its number. */
  from: { files: string[]; number: string | null }
  to: string | null
  relation: string
  /** The agency whose act the sentence tells. */
  actor: Names | null | undefined
}
export interface Title extends Proven {
  number: string | null
  value: string
}
export interface Event extends Proven {
  title: string
  on: string
  until: string | null
}
export interface Body {
  id: string
  name: string
  names: Names
  province: string | null
}
export interface Discrepancy {
  kind: string
  subject: string
  values: { value: string; proofs: Proof[] }[]
  /** An editor takes it for no contradiction. */
  dismissed: boolean
  /** Files of the papers that it concerns. */
  files: string[]
}
