import type { GraphQLResolveInfo } from 'graphql'
import type { Document } from '../../schema/documents/document'
import { Loader } from './loader'
import type { Reader } from './read'
import { fetchByIds } from './rows/byIds'
import { Card } from './rows/card'
import { type Selected, selectedIn } from './selected'

/** What a card tells of a paper, and what of it its id alone is needed for. */
const ON_A_CARD: ReadonlySet<string> = new Set([
  ...['__typename', 'id', 'number', 'kind', 'title', 'issued', 'province', 'held', 'url'],
  ...['facts', 'outline', 'passages', 'cites', 'citedBy', 'tasks', 'requests', 'actions', 'actionsUnder'],
  ...['figures', 'events', 'discrepancies', 'messages', 'period', 'previous', 'next', 'stateOn'],
])

/** Whether a paper's card is all that is asked of it. */
export const isCardEnough = (selected: Selected): boolean => selected.isWithin(ON_A_CARD)

/**
 * Documents of one operation. Every view that reads documents keeps them here, so evidence finds its document at hand;
 * cards apart, for whoever asks for no more.
 */
export class DocumentLoader extends Loader<Document> {
  readonly #cards: Loader<Document>

  constructor(reader: Reader) {
    super(fetchByIds(reader, 'Document'))
    this.#cards = new Loader(fetchByIds(reader, 'Card'))
  }

  override keep(id: string, document: Document): void {
    if (document instanceof Card) this.#cards.keep(id, document)
    else super.keep(id, document)
  }

  /** As much of it as the field that is being resolved asks for. */
  needFor(info: GraphQLResolveInfo, id: string): Document | Promise<Document> {
    if (!isCardEnough(selectedIn(info))) return this.need(id)
    return this.atHand(id) ?? this.#cards.need(id)
  }

  needAllFor(info: GraphQLResolveInfo, ids: readonly string[]): Promise<Document[]> {
    return Promise.all(ids.map(id => this.needFor(info, id)))
  }
}
