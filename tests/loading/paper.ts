import { assemble } from '../../seed/load/assemble'
import { type NodeImage, nodesOf, type RelationshipImage, relationshipsOf } from '../../seed/load/image'
import type { Editor } from '../../seed/load/register/editorSchema'
import type { AttributeFact, CitationFact, DocumentHeader, Entry, MessageFact } from '../../seed/read/entry'

/** A register entry written by hand: only what a test is about need be said. */
export interface Told {
  file: string
  number?: string | null
  symbol?: string | null
  kind?: DocumentHeader['kind']
  title?: string | null
  issued?: string | null
  place?: string | null
  issuer?: string | null
  cites?: Partial<CitationFact>[]
  says?: Partial<MessageFact>[]
  entry?: Partial<Entry>
}

export function paper(told: Told): Entry {
  const { file, number = null, title = null, issued = null, place = null, issuer = null } = told
  const symbol = told.symbol ?? number?.replace(/^\d+\w?[/-]/, '') ?? null
  const document: DocumentHeader = {
    number,
    symbol,
    kind: told.kind ?? 'OFFICIAL_LETTER',
    title,
    issued,
    place,
    issuer: issuer === null ? null : { name: issuer, parent: null, province: null },
    signer: null,
    recipients: [],
    marks: [],
  }
  const header = { number, title, issued, issuer }
  const facts = Object.entries(header).flatMap(([attribute, value], index) =>
    value === null
      ? []
      : [{ attribute: attribute as AttributeFact['attribute'], value, ...proof(index * 10, value) }],
  )
  return {
    file,
    part: 1,
    document,
    facts,
    outline: [],
    citations: (told.cites ?? []).map((citation, index) => cite(1000 + index * 300, citation)),
    messages: (told.says ?? []).map((message, index) => say(5000 + index * 300, message)),
    tasks: [],
    requests: [],
    actions: [],
    figures: [],
    events: [],
    discrepancies: [],
    diagnostics: [],
    ...told.entry,
  }
}

/** A proof at `start` whose quotation is the text, cut as the reader cuts it. */
export function proof(start: number, text: string, locator = 'I ¶1') {
  const quote = text.slice(0, 200)
  return { locator, start, end: start + quote.length, quote }
}

function cite(start: number, told: Partial<CitationFact>): CitationFact {
  const printed = told.printed ?? told.number ?? told.title ?? 'văn bản'
  return {
    ...proof(start, printed),
    printed,
    number: null,
    kind: 'OTHER',
    issued: null,
    issuer: null,
    year: null,
    title: null,
    relation: 'MENTIONS',
    from: null,
    actor: null,
    quoteStart: told.start ?? start,
    ...saidHere('issuedProof', start + 40, told.issued),
    ...saidHere('issuerProof', start + 80, told.issuer),
    ...saidHere('titleProof', start + 120, told.title),
    ...told,
  }
}

/** The mention's own words for an attribute it gives. */
function saidHere(
  field: 'issuedProof' | 'issuerProof' | 'titleProof',
  start: number,
  value: string | null | undefined,
): Partial<CitationFact> {
  if (!value) return {}
  const { locator: _, ...words } = proof(start, value)
  return { [field]: words }
}

function say(start: number, told: Partial<MessageFact>): MessageFact {
  const text = told.text ?? 'Bình tĩnh sống'
  return {
    ...proof(start, text),
    text,
    kind: 'WEEKLY',
    calledBy: null,
    plan: null,
    own: false,
    period: null,
    ...told,
  }
}

export const noEditor: Editor = {
  rulings: [],
  suggestions: [],
  discrepancies: [],
  dismissals: [],
  agencies: [],
}

/** The graph of some papers, with ways to look at it. */
export function graphOf(papers: Entry[], editor: Editor = noEditor) {
  const { image, discrepancies, unresolved } = assemble(papers, editor)
  const nodes = [...nodesOf(image)]
  const relationships = [...relationshipsOf(image)].sort(
    (a, b) => Number(a.properties.order ?? 0) - Number(b.properties.order ?? 0),
  )
  return {
    image,
    discrepancies,
    unresolved,
    nodes,
    relationships,
    labelled: (label: NodeImage['label']) => nodes.filter(node => node.label === label),
    node: (id: string) => nodes.find(node => node.id === id),
    /** `from → to` of every relationship of a type, in order. */
    links: (type: RelationshipImage['type']) =>
      relationships.filter(one => one.type === type).map(({ from, to }) => `${from} → ${to}`),
    typed: (type: RelationshipImage['type']) => relationships.filter(one => one.type === type),
  }
}

export const communication = 'Tiểu ban Truyền thông'

/** The first plan, as a text that says this message. */
export const planSaying = (text: string): Entry =>
  paper({
    file: 'kh-02.txt',
    number: '02/KH-TBTT',
    kind: 'PLAN',
    issued: '2021-09-02',
    issuer: communication,
    says: [{ text, own: true }],
  })
