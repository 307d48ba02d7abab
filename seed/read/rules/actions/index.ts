import { yearOf } from '../../../../schema/words/calendar'
import { kindsThat } from '../../../../schema/words/kinds'
import { groupsOf } from '../../compare/groups'
import type { ActionFact, CitationFact, DocumentHeader, FigureFact, Slice } from '../../entry'
import { type Span, spanOf } from '../../flow'
import { gathered } from '../../gathered'
import { lowerBound } from '../../lowerBound'
import type { Block, Paper } from '../../outline/types'
import { LONGEST_QUOTE, prove, sliceAt, withSlices } from '../../proof'
import { type Cited, citedIn, citedWithin } from '../citedIn'
import { daysOf } from '../figures/times/daysOf'
import type { Days } from '../figures/times/time'
import { eachClause } from '../tasks/clauses'
import { ActionReader } from './reader'
import { tellingNothing } from './sections'
import type { ToldAction } from './toldAction'
import { whenCounted, whenOf, whenTakenUp } from './when'

/** What norms say was done is told of other papers. */
const RULING = kindsThat(({ rules }) => rules)

/** What a paper says was done; one that is no report only with `đã` and by whom: who, what, when, under which papers. */
export function actions(
  paper: Paper,
  header: DocumentHeader,
  citations: readonly CitationFact[],
  figures: readonly FigureFact[],
): ActionFact[] {
  if (RULING.has(header.kind)) return []
  const report = header.kind === 'REPORT'
  const nothing = tellingNothing(paper, yearOf(header.issued))
  const days = daysOf(paper, header.issued)
  const reader = new ActionReader(paper, header)
  const figuresAt = new Map(
    groupsOf(figures, ({ locator }) => locator).map(told => [
      told[0]!.locator,
      told.toSorted((a, b) => a.start - b.start),
    ]),
  )
  return gathered(paper.body, block => {
    if (block.kind === 'row' || block.kind === 'footnote' || block.kind === 'heading') return []
    if (report && nothing[block.section]) return []
    const cited = citedIn(block, citations)
    const plainly = report || (header.kind === 'PLAN' && block.section < 0)
    return reader
      .read(block, cited, plainly)
      .map(told => factOf({ text: paper.text, days }, block, told, cited, figuresAt.get(block.locator) ?? []))
  })
}

function factOf(
  { text, days }: { text: string; days: Days },
  block: Block,
  { range, quoted, agencies, reports, subject }: ToldAction,
  cited: readonly Cited[],
  figures: readonly FigureFact[],
): ActionFact {
  const { flow, locator } = block
  const { start } = spanOf(flow, range.from, range.to)
  const under = citedWithin(cited, range).filter(({ citation }) => citation.relation !== 'FOLLOWS')
  const reach = spanOf(flow, range.from, detailedTo(flow.text, range.to)).end
  const counts = countedIn(figures, { start, end: reach })
  const when = reports
    ? { on: reports === 'reports' ? days.issued : null, until: null }
    : (whenOf(flow.folded, range, cited, days, subject) ??
      whenCounted(counts) ??
      whenTakenUp(flow.folded, range) ?? { on: null, until: null })
  const proof = prove(text, locator, flow, quoted, range.to, 'action')
  return {
    agencies,
    text: flow.text.slice(range.from, range.to),
    ...when,
    under: gathered(under, ({ citation }) =>
      citation.number === null ? [] : [{ number: citation.number, start: citation.start }],
    ),
    figures: [...new Set(counts.map(figure => figure.start))],
    ...withSlices(
      proof,
      [...under.map(({ citation }) => citation), ...counts]
        .filter(fact => fact.start < proof.start || fact.end > proof.end)
        .map(fact => around(text, block, fact)),
    ),
  }
}

const DETAILS = /^[.;]? (?:Trong đó|Cụ thể|Kết quả|Kết quả triển khai)(?!\p{L})/u

/** The end of the sentence behind an action that breaks its figures down: `Trong đó, …`, `Cụ thể, …`. */
function detailedTo(text: string, to: number): number {
  if (!DETAILS.test(text.slice(to, to + 24))) return to
  let first = true
  for (const { opens, from } of eachClause(text, to)) {
    if (opens && !first) return from
    first = false
  }
  return text.length
}

/** The figures of a passage, by their place, that are told in a span. */
function countedIn(figures: readonly FigureFact[], { start, end }: Span): FigureFact[] {
  const counted: FigureFact[] = []
  for (
    let i = lowerBound(figures.length, i => figures[i]!.start < start - LONGEST_QUOTE);
    i < figures.length && figures[i]!.start < end;
    i++
  )
    if (figures[i]!.end > start) counted.push(figures[i]!)
  return counted
}

const NEAR = 90

/** The last mark between clauses or sentences; the one of `phòng, chống` is within a word. */
const CLAUSE_MARK = /(?:(?<![Pp]hòng)[,;]|[.](?= \p{Lu})) (?=(?:[Pp]hòng, |(?![.] \p{Lu})[^,;])*$)/u
const WITHIN_A_WORD = /(?<!\p{L})[Pp]hòng, chống/u

/** The words around a paper or a figure that the quotation does not reach, from where their clause begins. */
function around(text: string, { locator, start: first }: Block, { start, end }: Span): Slice {
  const window = Math.max(first, start - NEAR)
  const before = text.slice(window, start)
  const cut = () => (window === first ? 0 : (WITHIN_A_WORD.exec(before)?.index ?? before.search(/ (?=\S)/)))
  const from = window + (CLAUSE_MARK.exec(before)?.index ?? cut())
  return sliceAt(text, locator, { start: Math.max(first, skipMarks(text, from)), end })
}

function skipMarks(text: string, from: number): number {
  let at = from
  while (' .,;\n'.includes(text.charAt(at))) at++
  return at
}
