import type { Document } from '../../../schema/documents/document'
import type { DocumentKind } from '../../../schema/enums/documentKind'
import { kindLabels } from '../../../schema/words/kinds'
import { type AgencyRow, agencyColumns, agencyFrom } from './agency'

export type DocumentRow = [
  id: string,
  number: string | null,
  symbol: string | null,
  kind: DocumentKind,
  title: string | null,
  issued: string | null,
  place: string | null,
  province: string | null,
  held: boolean | null,
  url: string,
  recipients: string[] | null,
  signer: [name: string | null, title: string | null, mode: string | null, signature: string[]],
  issuer: AgencyRow | null,
]

/** The list of a document's columns, its issuer's among them, for the Cypher variable that holds it. */
export const documentColumns = (d: string): string =>
  `[${d}.id, ${d}.number, ${d}.symbol, ${d}.kind, ${d}.title, ${d}.issued, ${d}.place, ${d}.province, ${d}.held,
    ${d}.url, ${d}.recipients, [${d}.signerName, ${d}.signerTitle, ${d}.signerMode, ${d}.signature],
    head([(${d})-[:ISSUED_BY]->(issuer:Agency) | ${agencyColumns('issuer')}])]`

export function documentFrom(row: DocumentRow): Document {
  const [id, number, symbol, kind, title, issued, place, province, held, url, recipients, signer, issuer] =
    row
  const [signerName, signerTitle, signerMode, signature] = signer
  return {
    __typename: kindLabels[kind],
    id,
    number,
    symbol,
    kind,
    title,
    issued,
    place,
    province,
    held: held ?? false,
    url,
    recipients: recipients ?? [],
    signer:
      signerName === null ? null : { name: signerName, title: signerTitle, mode: signerMode, signature },
    issuer: issuer && agencyFrom(issuer),
  }
}
