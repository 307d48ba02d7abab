import { check, searching } from './vi/asking'
import { card } from './vi/card'
import { common } from './vi/common'
import { compare } from './vi/compare'
import { day } from './vi/day'
import { discrepancies, document } from './vi/document'
import { forms } from './vi/forms'
import { handout } from './vi/handout'
import { agencies, coverage, documents } from './vi/lists'
import { problems } from './vi/problems'
import { rules } from './vi/rules'
import { timeline } from './vi/timeline'
import { trace } from './vi/trace'

export const vi = {
  ...common,
  agencies,
  card,
  check,
  compare,
  coverage,
  day,
  discrepancies,
  document,
  documents,
  forms,
  handout,
  problems,
  rules,
  searching,
  timeline,
  trace,
}

/** Every text of the interface; a catalogue without one of them does not compile. */
export type Texts = Shape<typeof vi>
type Shape<T> = T extends (...args: infer A) => string
  ? (...args: A) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: Shape<T[K]> }
