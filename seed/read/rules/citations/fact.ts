import { issuerOfSign } from '../../../../schema/words/bodies'
import type { CitationFact } from '../../entry'
import { spanOf } from '../../flow'
import { LONGEST_QUOTE, proveSpan } from '../../proof'
import { classAct } from './classAct'
import type { Mention, Place } from './mention'
import { mentionSpan, quotation } from './quotation'
import type { Run } from './runs'

/** The fact of one mention, with its place and the piece of its sentence that shows the relation. */
export function citationFact(paper: string, run: Run, one: Mention, before: Mention | null): CitationFact {
  const { start, end } = mentionSpan(paper, run, one)
  const { quote, quoteStart, also } = quotation(paper, run, one, before)
  const acts = classAct(paper, run, one)
  const titleProof = titleProofOf(paper, run, one)
  const issuedProof = one.issued && nearby(paper, run, one, one.issuedAt)
  const issuerProof = one.issuer && nearby(paper, run, one, one.issuerAt)
  return {
    printed: paper.slice(start, end),
    number: one.number,
    kind: one.kind,
    issued: one.issued,
    issuer: one.issuer ?? issuerBySymbol(one.number),
    year: yearOf(one),
    title: one.name ?? one.title,
    relation: acts ? 'MENTIONS' : one.relation,
    from: one.parent?.number ?? null,
    actor: acts ? null : (one.actor?.name ?? null),
    locator: run.locator,
    start,
    end,
    quote,
    quoteStart,
    ...(also && { also }),
    rule: one.rule,
    ...(issuedProof && { issuedProof }),
    ...(issuerProof && { issuerProof }),
    ...(titleProof && { titleProof }),
    ...(acts && { acts }),
  }
}

/** Words that stand near the mention, together with it where both fit in one quotation. */
function nearby(
  paper: string,
  run: Run,
  one: Mention,
  place: Place | null,
): CitationFact['issuedProof'] | null {
  if (!place) return null
  const both = spanOf(run.flow, Math.min(place.from, one.from), Math.max(place.to, one.to))
  const span = both.end - both.start <= LONGEST_QUOTE ? both : spanOf(run.flow, place.from, place.to)
  const { start, end, quote } = proveSpan(paper, run.locator, span, 'attached')
  return { start, end, quote }
}

/** The words of the title, where they stand behind the mention and its date. */
function titleProofOf(
  paper: string,
  run: Run,
  { title, titleFrom }: Mention,
): CitationFact['titleProof'] | null {
  if (title === null || titleFrom === null) return null
  const span = spanOf(run.flow, titleFrom, titleFrom + title.length)
  const { start, end, quote } = proveSpan(paper, run.locator, span, 'title')
  return { start, end, quote }
}

function yearOf(one: Mention): number | null {
  const printed = /\/((?:19|20)\d\d)(?:\/|$)/.exec(one.number ?? '')?.[1] ?? one.issued?.slice(0, 4)
  return printed ? Number(printed) : null
}

/** The body that a symbol names for the whole country: `TTg`, `CP`, `QH15`. */
function issuerBySymbol(number: string | null): string | null {
  if (!number) return null
  const last = /(?:^|[-/])(TTg|CP|CTN|UBTVQH\d*|QH\d+|VPCP)$/.exec(number)?.[1]
  return last ? issuerOfSign(last) : null
}
