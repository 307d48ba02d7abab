import { common } from './vi/common'
import { day } from './vi/day'
import { discrepancies, document } from './vi/document'
import { problems } from './vi/problems'

export const vi = { ...common, day, document, discrepancies, problems }

/** Every text of the interface; a catalogue without one of them does not compile. */
export type Texts = Shape<typeof vi>
type Shape<T> = T extends (...args: infer A) => string
  ? (...args: A) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: Shape<T[K]> }
