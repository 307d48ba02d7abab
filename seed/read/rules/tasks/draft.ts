import type { Slice } from '../../entry'
import type { Block } from '../../outline/types'
import type { Actor, Field } from './holder'
import type { Range } from './range'

/** A task as far as it is read: a clause of a passage, who acts, and below which heading. */
export interface Draft {
  block: Block
  range: Range
  place: string
  depth: number
  actors: readonly Actor[]
  field: Field | null
  /** Set where a label (`Đơn vị chủ trì:`) below it names who acts. */
  labelled?: boolean
  due?: string | null
  /** What proves it besides its own words: the heading of a column, the cell of a day. */
  also?: readonly Slice[]
  /** Number of the paper that assigns it, where a report tells of another paper's task. */
  from?: string
}
