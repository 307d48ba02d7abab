import type { Proof, Slice } from './provenBy'

export interface TaskFact extends Proof {
  agencies: AssignmentFact[]
  /** Its whole clause. */
  text: string
  due: string | null
  /** Number of the paper that assigns it, where this paper tells of another's task. */
  from?: string
  /** The heading that names a field of work, where no actor is named. */
  field?: Slice & { text: string }
}

/** A body's part in a task, with the words that name the body. */
export interface AssignmentFact extends Slice {
  name: string
  role: 'LEAD' | 'JOIN'
  /** The word by which the paper says the part: `chủ trì`, `phối hợp`. */
  printed?: string
  /** A part of the body, or a class that it belongs to, by which the paper names it: `các đơn vị liên quan của Bộ Y tế`. */
  through?: string
}

/** A body by name, with the words that name it. */
export interface NamedBody extends Slice {
  name: string
  /** A part of the body by which the paper names it: `các cơ quan chức năng của Bộ Y tế`. */
  through?: string
}

/** What is asked, by whom, of whom. */
export interface RequestFact extends Proof {
  by: NamedBody[]
  /** Empty where the paper names no addressee. */
  to: NamedBody[]
  text: string
  /** Number of the paper that asks, where this paper tells of it. */
  from?: string
}

/** What was done, by whom, when, under which papers. */
export interface ActionFact extends Proof {
  /** Empty where the sentence names nobody. */
  agencies: NamedBody[]
  text: string
  /** EDTF of its first day or its only one, and of its last. */
  on: string | null
  until: string | null
  /** The papers that its words name, by the place of the citation. */
  under: { number: string; start: number }[]
  /** The figures that its words count, by their place. */
  figures: number[]
}
