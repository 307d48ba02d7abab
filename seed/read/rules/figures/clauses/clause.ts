import type { Quantity } from '../quantities/quantity'
import type { Range } from './range'
import type { Segment } from './segments'

/** A figure with the words of its own clause. */
export interface Clause {
  quantity: Quantity
  segment: Segment
  /** The words before it, piece by piece; they end where the figure begins. */
  before: Range[]
  /** The words before the figure behind it, where they are more: the rest of a list, the part of a whole. */
  carried: Range[]
  /** Whether it hangs on the figure before it: `tại 20 xã`, `chiếm 30%`. */
  hangs: boolean
  /** What is counted, behind its unit. */
  behind: Range
  /** What the last of a list tells of all: `100% hồ sơ cấp tỉnh, 90% hồ sơ cấp huyện được xử lý …`. */
  shared: Range | null
}
