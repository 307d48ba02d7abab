import type { AttributeFact, CitationFact, Proof } from '../../read/entry'
import type { KnownDocument, Mention, Paper, Statement } from '../corpus'
import { BLANK_NUMBER_RULE, type NumberInferred } from '../identity/blankNumber'
import type { MentionResolver } from '../identity/resolveMentions'

/** What each paper says of documents' attributes: its own header, what it tells of those it cites, what was inferred. */
export function collectStatements(
  papers: readonly Paper[],
  mentions: readonly Mention[],
  resolver: MentionResolver,
  inferred: ReadonlyMap<string, NumberInferred>,
): Statement[] {
  return [
    ...papers.flatMap(paper => paper.entry.facts.map(fact => ofHeader(paper, fact, resolver))),
    ...mentions.flatMap(ofCitation),
    ...papers.flatMap(paper => ofInference(paper, papers, inferred.get(paper.unit))),
  ]
}

/** A number's symbol tells its issuer where no paper does in words. */
export const SYMBOL_RULE = 'Ký hiệu trong số văn bản cho biết cơ quan ban hành'
const STATED = { basis: 'STATED', rule: null } as const

function ofHeader(paper: Paper, fact: AttributeFact, resolver: MentionResolver): Statement {
  const about = fact.of ? resolver.byNumber(paper, fact.of, 'OTHER')?.document : paper.document
  const { attribute, value } = fact
  const known = fact.inferred ? ({ basis: 'INFERRED', rule: SYMBOL_RULE } as const) : STATED
  return { paper, about: about ?? paper.document, attribute, value, proof: fact, ...known }
}

/** Only what the mention's own words tell: what another mention of the paper told of it is stated there. */
function ofCitation({ paper, citation, document }: Mention): Statement[] {
  if (document === paper.document) return []
  const { locator, titleProof, issuedProof, issuerProof } = citation
  const say = (
    attribute: Statement['attribute'],
    value: string | null,
    words: { start: number; end: number; quote: string } | undefined,
  ): Statement[] => {
    if (value === null || !words) return []
    const proof: Proof = { ...words, locator }
    return [{ paper, about: document, attribute, value, proof, basis: 'STATED', rule: null }]
  }
  const yearInNumber = citation.issued === null && citation.year !== null ? String(citation.year) : null
  return [
    ...say('issued', citation.issued, issuedProof),
    ...say('issued', yearInNumber, shown(citation)),
    ...say('title', citation.number === null ? null : citation.title, titleProof),
    ...say('issuer', citation.issuer, issuerProof),
  ]
}

/** A citation is proved by the piece of its sentence that shows it, wherever in the paper the mention itself stands. */
export function shown({ locator, quote, quoteStart, also }: CitationFact): Proof {
  return { locator, quote, start: quoteStart, end: quoteStart + quote.length, ...(also && { also }) }
}

function ofInference(paper: Paper, papers: readonly Paper[], found: NumberInferred | undefined): Statement[] {
  if (!found) return []
  const by = (unit: string) => papers.find(other => other.unit === unit)!
  const about: KnownDocument = paper.document
  const common = { about, basis: 'INFERRED', rule: BLANK_NUMBER_RULE } as const
  const number: Statement = {
    ...common,
    paper: by(found.numberProof.unit),
    attribute: 'number',
    value: found.number,
    proof: found.numberProof.proof,
  }
  if (!found.issued || !found.issuedProof) return [number]
  const { unit, proof } = found.issuedProof
  return [number, { ...common, paper: by(unit), attribute: 'issued', value: found.issued, proof }]
}
