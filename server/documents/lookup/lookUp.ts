import type { Document } from '../../../schema/documents/document'
import type { DocumentLookup } from '../../../schema/documents/documentLookup'
import type { Context } from '../../context'
import { readDocuments } from '../readDocuments'
import { type AskedNumber, readAskedNumber } from './askedNumber'
import { documentsByNumber, nearestDocuments } from './candidates'
import { explainAmbiguous, explainNoId, explainNotFound, explainOtherIssuer } from './explain'
import { isIssuedBy } from './issuerMatch'

export interface AskedDocument {
  number: string
  issuer?: string | null
  year?: number | null
}

const BY_ID = 'MATCH (d:Document {id: $id}) WITH d, d.id AS place'
const BY_URL = 'MATCH (d:Document {slug: $slug}) WHERE d.url = $id WITH d, d.id AS place'

/** `id` may also be the path of the document's page. */
export async function lookUpById(context: Context, id: string): Promise<DocumentLookup> {
  const slug = id.slice(id.lastIndexOf('/') + 1)
  const [found] = await readDocuments(context, id.startsWith('/') ? BY_URL : BY_ID, { id, slug })
  if (found) return { __typename: 'DocumentFound', document: found.document }
  return { __typename: 'DocumentNotFound', explanation: explainNoId(id), nearest: [] }
}

/** By its number, with issuer and year where they are given or written with it. */
export async function lookUpByNumber(
  context: Context,
  { number, issuer, year }: AskedDocument,
): Promise<DocumentLookup> {
  const written = readAskedNumber(number)
  const asked: AskedNumber = { ...written, year: year ?? written.year, issuer: issuer ?? written.issuer }
  const candidates = await candidatesFor(context, asked)
  const meant = narrowed(candidates, asked)
  if (meant.length === 1) return { __typename: 'DocumentFound', document: meant[0]! }
  if (meant.length > 1) {
    return {
      __typename: 'DocumentAmbiguous',
      candidates: meant,
      explanation: explainAmbiguous(number, meant),
    }
  }
  if (candidates.length > 0) {
    return {
      __typename: 'DocumentNotFound',
      explanation: explainOtherIssuer(number, asked),
      nearest: candidates.slice(0, 5),
    }
  }
  const nearest = await nearestDocuments(context, asked)
  return { __typename: 'DocumentNotFound', explanation: explainNotFound(number, asked, nearest), nearest }
}

/** `Quyết định 4800 Bộ Y tế`: what stands where a symbol would may be the issuer. */
async function candidatesFor(context: Context, asked: AskedNumber): Promise<Document[]> {
  const whole = await documentsByNumber(context, asked)
  if (whole.length > 0 || asked.kinds === null || asked.groups.length === 0) return whole
  const short = await documentsByNumber(context, { ...asked, groups: [] })
  return short.filter(document => isIssuedBy(document, asked.groups.join(' ')))
}

/** A paper without a year on record is meant only where none of that year is. */
function narrowed(candidates: readonly Document[], { issuer, year }: AskedNumber): Document[] {
  const ofIssuer = issuer === null ? candidates : candidates.filter(document => isIssuedBy(document, issuer))
  const ofYear = year === null ? ofIssuer : ofIssuer.filter(({ issued }) => issued?.startsWith(String(year)))
  return [...(ofYear.length > 0 ? ofYear : ofIssuer.filter(({ issued }) => year === null || issued === null))]
}
