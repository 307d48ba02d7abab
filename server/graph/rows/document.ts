import type { Document } from '../../../schema/documents/document'
import { type AgencyRow, agencyFrom } from './agency'
import { cardFrom } from './card'
import type { CardRow } from './searchCard'

export type DocumentRow = [
  /** A `CardRow` in JSON. */
  card: string,
  /** Null where only the card of the paper is asked for. */
  rest: RestRow | null,
]

type RestRow = [
  symbol: string | null,
  place: string | null,
  recipients: string[] | null,
  signerName: string | null,
  signerTitle: string | null,
  signerMode: string | null,
  signature: string[] | null,
  /** Of the body that issued it, an `AgencyRow` in JSON. */
  issuer: string | null,
]

/**
 * The list of a document's columns, for the Cypher variable that holds it.
 * @param whole Cypher that says whether more than its card is wanted
 */
export const documentColumns = (d: string, whole = 'true'): string =>
  `[${d}.card, CASE WHEN ${whole} THEN [${d}.symbol, ${d}.place, ${d}.recipients, ${d}.signerName, ${d}.signerTitle,
    ${d}.signerMode, ${d}.signature, ${d}.issuer] END]`

/** Rows that are kept are taken up again and again. */
const taken = new WeakMap<DocumentRow, Document>()

/** The document, or its card where the row holds no more; one for all who take up the row, so that nobody may change it. */
export function documentFrom(row: DocumentRow): Document {
  const known = taken.get(row)
  if (known) return known
  const document = madeOf(row)
  taken.set(row, document)
  return document
}

function madeOf([json, rest]: DocumentRow): Document {
  const card = cardFrom(JSON.parse(json) as CardRow)
  if (rest === null) return card
  const [symbol, place, recipients, signerName, signerTitle, signerMode, signature, issuer] = rest
  return {
    ...card,
    symbol,
    place,
    recipients: recipients ?? [],
    signer:
      signerName === null
        ? null
        : { name: signerName, title: signerTitle, mode: signerMode, signature: signature ?? [] },
    issuer: issuer === null ? null : agencyFrom(JSON.parse(issuer) as AgencyRow),
  }
}
