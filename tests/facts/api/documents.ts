import type { Link, Title } from '../facts'
import { AGENCY, type AgencyAnswer, EVIDENCE, type EvidenceAnswer, namesOf, type Reader } from './reader'

interface Header {
  id: string
  number: string | null
  facts: {
    attribute: string
    value: string
    basis: string
    rule?: string | null
    evidence: EvidenceAnswer[]
  }[]
}
const LISTS = ['cites', 'figures', 'tasks', 'events', 'requests', 'actions'] as const
export type List = (typeof LISTS)[number]
export type DocumentAnswer = Header & Partial<Record<List, { totalCount: number }>>

/** Every document, cited ones too: a report tells tasks of papers that are not held. */
export function documents({ api }: Reader): Promise<DocumentAnswer[]> {
  const facts = `facts { attribute value basis ${api.pick('Fact', 'rule')} ${EVIDENCE} }`
  const lists = api.pick('Document', ...LISTS.map(list => `${list}(first: 1) { totalCount }`))
  return api.list<DocumentAnswer>('documents', `id number ${facts} ${lists}`)
}

/** True where a list of a document has anything to ask for. */
export const has = (document: DocumentAnswer, list: List): boolean => (document[list]?.totalCount ?? 0) > 0

/** The titles that papers give a document. */
export function titlesOf(reader: Reader, { id, number, facts }: DocumentAnswer): Title[] {
  return facts.flatMap(({ attribute, value, basis, rule, evidence }) => {
    reader.infer(basis, `${attribute} of ${number ?? id}`, rule)
    const proofs = reader.proofs(evidence)
    return attribute === 'title' ? [{ number, value, proofs }] : []
  })
}

interface CitationAnswer {
  relation: string
  basis: string
  rule?: string | null
  actor?: AgencyAnswer | null
  to: { number: string | null }
  evidence: EvidenceAnswer[]
}

/** What a document rests on or names: by its own text, and by what other papers say or a rule concludes. */
export async function linksOf(reader: Reader, document: DocumentAnswer): Promise<Link[]> {
  return [...(await ownLinks(reader, document)), ...(await tracedLinks(reader, document))]
}

interface TraceAnswer {
  trace: {
    links: (Omit<CitationAnswer, 'to'> & { from: { id: string }; to: { number: string | null } })[]
  }
}

async function tracedLinks(reader: Reader, { id, number }: DocumentAnswer): Promise<Link[]> {
  const { trace } = await reader.api.ask<TraceAnswer>(
    `query ($id: ID!) { trace(of: $id, direction: UP, depth: 1) { links {
      from { id } to { number } relation basis rule ${EVIDENCE} } } }`,
    { id },
  )
  const from = { files: [...reader.originals.filesOf(id)], number }
  return trace.links
    .filter(link => link.from.id === id)
    .flatMap(({ relation, basis, rule, to, evidence }) => {
      reader.infer(basis, `${number ?? id} ${relation} ${to.number}`, rule)
      return reader
        .proofs(evidence)
        .map(proof => ({ proofs: [proof], from, to: to.number, relation, actor: null }))
    })
}

/** Once for each place that says so. */
async function ownLinks(reader: Reader, document: DocumentAnswer): Promise<Link[]> {
  if (!has(document, 'cites')) return []
  const { id, number } = document
  const own = reader.api.pick('Citation', 'rule', `actor { ${AGENCY} }`)
  const selection = `relation basis ${own} to { number } ${EVIDENCE}`
  const answers = await reader.api.listOf<CitationAnswer>(id, 'cites', selection)
  const from = { files: [...reader.originals.filesOf(id)], number }
  return answers.flatMap(({ relation, basis, rule, actor, to, evidence }) => {
    reader.infer(basis, `${number ?? id} ${relation} ${to.number}`, rule)
    return reader.proofs(evidence).map(proof => ({
      proofs: [proof],
      from,
      to: to.number,
      relation,
      actor: actor && namesOf(actor),
    }))
  })
}

interface PlanAnswer {
  number: string | null
  period: { basis: string; rule: string | null; evidence: EvidenceAnswer[] }
}

/** Periods that a rule infers. */
export async function periods(reader: Reader): Promise<void> {
  const answers = await reader.api.list<PlanAnswer>('plans', `number period { basis rule ${EVIDENCE} }`)
  for (const { number, period } of answers) {
    reader.proofs(period.evidence)
    reader.infer(period.basis, `period of ${number}`, period.rule)
  }
}
