import type { DocumentKind } from '../../../schema/enums/documentKind'
import type { SearchKind } from '../../../schema/enums/searchKind'

/** All that ranking and lists ask of a node that can be found, written at load: JSON in its property `card`. */
export type CardRow = [
  kind: SearchKind,
  id: string,
  /** Of a paper. */
  number: string | null,
  documentKind: DocumentKind | null,
  /** Wording, title, name, task, event or sentence of a figure; of a passage nothing: its `text` is at hand. */
  main: string | null,
  /** First and last day it may be dated. */
  first: string | null,
  last: string | null,
  /** The body that issued its paper, or that it is. */
  agencyId: string | null,
  agencyName: string | null,
  province: string | null,
  /** The paper where it stands first, and the place on it. */
  documentId: string | null,
  locator: string | null,
  /** Path of its page. */
  url: string | null,
  /** Of a paper: its day in EDTF, and whether it is held. */
  issued: string | null,
  held: boolean,
]
