import type { NamedBody } from '../../entry'
import type { Range } from '../tasks/range'

/** An action as far as it is read: the words that tell it, and who acted. */
export interface ToldAction {
  range: Range
  /** Where its quotation begins: with the subject, or with what stands close before it. */
  quoted: number
  agencies: NamedBody[]
  /** Where who acted is named. */
  subject?: number
  /** The paper's own act, whatever days it tells of: a report is of its day, of a plan none is told. */
  reports?: 'reports' | 'issues'
}
