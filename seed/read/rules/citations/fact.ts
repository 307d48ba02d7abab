import { issuerOfSign } from '../../../../schema/words/bodies'
import { isSpace } from '../../../../schema/words/charClasses'
import type { CitationFact } from '../../entry'
import { type Span, spanOf } from '../../flow'
import { LONGEST_QUOTE, proveSpan } from '../../proof'
import { classAct } from './classAct'
import type { Mention, Place } from './mention'
import type { Run } from './runs'

/** The fact of one mention, with its place and the piece of its sentence that shows the relation. */
export function citationFact(paper: string, run: Run, one: Mention): CitationFact {
  const { start, end } = mentionSpan(paper, run, one)
  const quote = quotation(paper, run, one)
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
    relation: one.relation,
    from: one.parent?.number ?? null,
    locator: run.locator,
    start,
    end,
    quote: quote.text,
    quoteStart: quote.start,
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

/** The mention in the source, with the tag that closes a `<sub>` inside it. */
function mentionSpan(paper: string, run: Run, one: Mention): Span {
  const { start, end } = spanOf(run.flow, one.from, one.to)
  const closing = '</sub>'
  return { start, end: paper.startsWith(closing, end) ? end + closing.length : end }
}

/**
 * From the words of the relation to the end of number and date, cut from the left where that is too long; from the paper
 * that is said to cite this one where both fit, so that the quotation names both ends of the link.
 */
function quotation(paper: string, run: Run, one: Mention): { text: string; start: number } {
  const cue = Math.min(one.cueFrom, one.from)
  const { start, end } = spanOf(run.flow, cue, Math.max(one.to, one.attachedTo))
  const last = Math.min(end, spanOf(run.flow, one.from, one.to).start + LONGEST_QUOTE)
  const teller = one.parent ? run.flow.at[Math.min(one.parent.from, cue)]! : start
  let first = last - teller <= LONGEST_QUOTE ? teller : Math.max(start, last - LONGEST_QUOTE)
  if (first > start) {
    const mention = run.flow.at[one.from]!
    while (first < mention && !isSpace(paper.charCodeAt(first - 1))) first++
  }
  return { text: paper.slice(first, last), start: first }
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
