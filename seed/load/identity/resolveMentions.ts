import { firstDay, lastDay, yearOf } from '../../../schema/words/calendar'
import type { CitationFact, DocumentKind } from '../../read/entry'
import type { KnownDocument, Mention, Paper } from '../corpus'
import type { AgencyDirectory } from './agencyDirectory'
import type { DocumentTable } from './documentTable'
import { type Issuer, issuerOf } from './issuer'
import { type DocumentNumber, parseNumber } from './number'

/** A document as one place of a paper names it. */
type Named = Pick<CitationFact, 'number' | 'kind' | 'issued' | 'issuer' | 'year'>

/** What a name comes to: one document, and the others that it fits as well. */
export interface Resolved {
  document: KnownDocument
  candidates: KnownDocument[]
}

/** Resolves names of documents by number, issuer and year, and by their context where a part is missing. */
export class MentionResolver {
  /** By unit: the documents that a paper names in full. */
  readonly #namedInFull = new Map<string, KnownDocument[]>()

  constructor(
    private readonly table: DocumentTable,
    private readonly directory: AgencyDirectory,
  ) {}

  /** All citations of all papers: those in full first, so that short forms find them whatever the order. */
  resolveAll(papers: readonly Paper[]): Mention[] {
    for (const paper of papers) {
      const full = paper.entry.citations.flatMap(citation => this.#inFull(paper, citation) ?? [])
      this.#namedInFull.set(paper.unit, [...new Set([paper.document, ...full])])
    }
    return papers.flatMap(paper =>
      paper.entry.citations.flatMap(citation => {
        const resolved = this.resolve(paper, citation)
        if (!resolved) return []
        const actor = citation.from ? this.byNumber(paper, citation.from, 'OTHER')?.document : paper.document
        const agency = citation.actor ? this.directory.byName(citation.actor, paper.province) : null
        return [{ paper, citation, ...resolved, actor: actor ?? paper.document, agency }]
      }),
    )
  }

  /** Null where nothing identifies the document: no number, no name. */
  resolve(paper: Paper, named: Named & Partial<Pick<CitationFact, 'title'>>): Resolved | null {
    const number = named.number ? parseNumber(named.number) : null
    if (!number) return this.#byName(named)
    const settled = this.#inFull(paper, named)
    if (settled) return { document: settled, candidates: [] }
    const issuer = issuerOf(this.directory, number.groups, named.issuer, paper.province)
    const fitting = this.#fitting(number, issuer, named)
    const inPaper = fitting.filter(document => this.#namedInFull.get(paper.unit)?.includes(document))
    const known = inPaper.length > 0 ? inPaper : fitting.filter(document => !issuedAfter(document, paper))
    const certain = number.symbol !== null && issuer.key !== null
    if (known.length === 1 && (inPaper.length === 1 || certain))
      return { document: known[0]!, candidates: [] }
    const year = named.issued ? yearOf(named.issued) : named.year
    const document = this.table.numbered({ number, printed: named.number!, issuer, year, kind: named.kind })
    return { document, candidates: known.filter(candidate => candidate !== document) }
  }

  /** By a number alone, as a message names its plan or a sentence the paper that acts. */
  byNumber(paper: Paper, number: string, kind: DocumentKind): Resolved | null {
    return this.resolve(paper, { number, kind, issued: null, issuer: null, year: null })
  }

  /** The document of a name that tells number, issuer and year. */
  #inFull(paper: Paper, named: Named): KnownDocument | null {
    const number = named.number ? parseNumber(named.number) : null
    if (!number || number.symbol === null) return null
    const year = number.year ?? (named.issued ? yearOf(named.issued) : named.year)
    const issuer = issuerOf(this.directory, number.groups, named.issuer, paper.province)
    if (year === null || issuer.key === null) return null
    return this.table.numbered({ number, printed: named.number!, issuer, year, kind: named.kind })
  }

  /** Documents with a known year that agree in all that the name tells. */
  #fitting(number: DocumentNumber, issuer: Issuer, named: Named): KnownDocument[] {
    const year = named.issued ? yearOf(named.issued) : named.year
    const rows =
      number.symbol === null ? this.table.withDigits(number.digits) : this.table.withNumber(number.key)
    return rows.filter(
      document =>
        document.year !== null &&
        (number.symbol !== null || document.kind === named.kind) &&
        (issuer.key === null || document.issuer === null || sameIssuer(document, issuer)) &&
        (year === null || document.year === year),
    )
  }

  #byName(named: Named & Partial<Pick<CitationFact, 'title'>>): Resolved | null {
    const { title, issued, kind, issuer } = named
    if (!title && !(issued && issuer)) return null
    const agency = issuer ? this.directory.byName(issuer, null) : null
    const year = issued ? yearOf(issued) : named.year
    const parts = title
      ? [title, issued ?? (year === null ? null : String(year))]
      : [kind, agency?.key ?? null, issued]
    const known = { symbol: null, kind, issuer: agency, year, name: title ?? null }
    return { document: this.table.unnumbered(parts, known), candidates: [] }
  }
}

/** Both keys mean one issuer, or the document's number is known under that key. */
function sameIssuer(document: KnownDocument, issuer: Issuer): boolean {
  return document.issuer?.key === issuer.key || document.id.split('.')[1] === issuer.key
}

/** A paper cannot cite what was issued after it. */
function issuedAfter(document: KnownDocument, paper: Paper): boolean {
  const cited = paper.entry.document.issued
  return cited !== null && document.year !== null && firstDay(String(document.year)) > lastDay(cited)
}
