import type { Document } from '../../../schema/documents/document'
import type { DocumentKind } from '../../../schema/enums/documentKind'
import { kindLabels } from '../../../schema/words/kinds'
import type { CardRow } from './searchCard'

/** A paper by what lists mostly show of it. Whoever asks it for more has read too little: that is a fault, no answer. */
export class Card implements Document {
  constructor(
    readonly __typename: Document['__typename'],
    readonly id: string,
    readonly number: string | null,
    readonly kind: DocumentKind,
    readonly title: string | null,
    readonly issued: string | null,
    readonly province: string | null,
    readonly held: boolean,
    readonly url: string,
  ) {}

  get symbol(): never {
    throw notRead(this.id)
  }
  get place(): never {
    throw notRead(this.id)
  }
  get recipients(): never {
    throw notRead(this.id)
  }
  get signer(): never {
    throw notRead(this.id)
  }
  get issuer(): never {
    throw notRead(this.id)
  }
}

const notRead = (id: string) => new Error(`Of ${id} only the card was read`)

/** The card of a paper, out of the row that was written of it. */
export function cardFrom(row: CardRow): Card {
  const [, id, number, kind, title, , , , , province, , , url, issued, held] = row
  return new Card(kindLabels[kind!], id, number, kind!, title, issued, province, held, url!)
}
