import type { Document } from '../../../schema/documents/document'
import { kindNames } from '../../../schema/words/kinds'
import { shortDay } from '../../../schema/words/writtenDays'
import type { Context } from '../../context'
import { isIssuedBy } from '../../documents/lookup/issuerMatch'
import { lookUpByNumber } from '../../documents/lookup/lookUp'
import { readDocuments } from '../../documents/readDocuments'
import { documentName } from '../../graph/documentName'
import { integer } from '../../graph/values'
import type { Named } from '../reading/bodies'
import type { PaperAsked } from '../reading/papers'
import { ambiguous, choice, notHeld, type Told } from '../told'

export type PaperFound = { document: Document; told?: never } | { document?: never; told: Told }

const MOST = 6
const BY_ISSUER = `
MATCH (d:Document)-[:ISSUED_BY]->(issuer:Agency)
WHERE (issuer.id IN $agencies OR issuer.province = $province) AND d.kind IN $kinds
WITH DISTINCT d ORDER BY d.held DESC, d.issuedFirst, d.id LIMIT $most
WITH d, d.id AS place`

/** The paper that a question names, or why it is none; of several, that of the issuers named. */
export async function paperOf(
  context: Context,
  paper: PaperAsked,
  issuers: readonly Named[],
): Promise<PaperFound> {
  const meant = [...(paper.issuer ? [paper.issuer] : []), ...issuers]
  const found = paper.number === null ? await ofIssuer(context, paper) : await numbered(context, paper.number)
  if (found.told) return found
  const fitting = found.documents.filter(document => meant.every(one => isOf(document, one)))
  const [document, ...others] = fitting
  if (!document) return { told: otherIssuer(found.documents, meant) }
  if (others.length > 0) {
    const explanation = `Có ${fitting.length} văn bản hợp với câu hỏi: hãy chọn một, hoặc hỏi lại với cơ quan ban hành hay năm.`
    return { told: ambiguous(explanation, fitting.map(choice)) }
  }
  if (paper.issued && document.issued?.length === 10 && document.issued !== paper.issued) {
    const explanation = `${documentName(document)} mà chúng tôi biết ghi ngày ${shortDay(document.issued)}, không phải ${shortDay(paper.issued)}.`
    return { told: notHeld(explanation, document.url, [choice(document)]) }
  }
  return { document }
}

/** Whether a body, or one of a province, issued the paper. */
export const isOf = (document: Document, { agencies, province }: Named): boolean =>
  province === null
    ? agencies.some(({ id }) => isIssuedBy(document, id))
    : document.province === province || document.issuer?.province === province

type Candidates = { documents: readonly Document[]; told?: never } | { documents?: never; told: Told }

async function numbered(context: Context, number: string): Promise<Candidates> {
  const looked = await lookUpByNumber(context, { number })
  if (looked.__typename === 'DocumentFound') return { documents: [looked.document] }
  if (looked.__typename === 'DocumentAmbiguous') return { documents: looked.candidates }
  return { told: notHeld(looked.explanation, null, looked.nearest.map(choice)) }
}

async function ofIssuer(context: Context, { kinds, issuer }: PaperAsked): Promise<Candidates> {
  const parameters = {
    agencies: issuer?.agencies.map(({ id }) => id) ?? [],
    province: issuer?.province ?? null,
    kinds,
    most: integer(MOST),
  }
  const read = await readDocuments(context, BY_ISSUER, parameters)
  if (read.length > 0) return { documents: read.map(({ document }) => document) }
  const names = kinds.map(kind => kindNames[kind].toLowerCase()).join(', ')
  return { told: notHeld(`Trong kho không có ${names} nào của cơ quan ấy.`) }
}

function otherIssuer(documents: readonly Document[], issuers: readonly Named[]): Told {
  const names = issuers.map(({ agencies, province }) => province ?? agencies[0]?.name).join(', ')
  const explanation = `Trong kho có văn bản mang số ấy, nhưng không có văn bản nào của ${names}.`
  return notHeld(explanation, null, documents.slice(0, MOST).map(choice))
}
