import { acts } from './acts'
import { check, searching } from './asking'
import { card } from './card'
import { change } from './change'
import { common } from './common'
import { compare } from './compare'
import { day } from './day'
import { discrepancies, document } from './document'
import { forms } from './forms'
import { handout } from './handout'
import { agencies, coverage, documents } from './lists'
import { problems } from './problems'
import { rules } from './rules'
import { timeline } from './timeline'
import { trace } from './trace'

export const vi = {
  ...common,
  acts,
  agencies,
  card,
  change,
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
type Shape<T> = T extends RegExp
  ? RegExp
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : T extends string
      ? string
      : { readonly [K in keyof T]: Shape<T[K]> }
