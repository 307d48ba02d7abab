import { groupsOf } from '../../compare/groups'
import type { ActionFact, CitationFact, DocumentHeader, FigureFact, Slice } from '../../entry'
import { type Span, spanOf } from '../../flow'
import type { Block, Paper } from '../../outline/types'
import { prove, sliceAt, withSlices } from '../../proof'
import { type Cited, citedIn } from '../citedIn'
import { ActionReader, type ToldAction } from './reader'
import { tellingNothing } from './sections'

/** What a report says was done: who, what, when, under which papers. */
export function actions(
  paper: Paper,
  header: DocumentHeader,
  citations: readonly CitationFact[],
  figures: readonly FigureFact[],
): ActionFact[] {
  const report = header.kind === 'REPORT'
  if (!report && header.kind !== 'PLAN') return []
  const nothing = tellingNothing(paper)
  const reader = new ActionReader(paper, header)
  const figuresAt = new Map(groupsOf(figures, ({ locator }) => locator).map(row => [row[0]!.locator, row]))
  return paper.body.flatMap(block => {
    if (block.kind === 'row' || block.kind === 'footnote' || block.kind === 'heading') return []
    if (report ? nothing[block.section] : block.section >= 0) return []
    const cited = citedIn(block, citations)
    return reader
      .read(block, cited)
      .map(told => factOf(paper, block, told, cited, figuresAt.get(block.locator) ?? []))
  })
}

function factOf(
  paper: Paper,
  block: Block,
  { range, quoted, agencies, on, until }: ToldAction,
  cited: readonly Cited[],
  figures: readonly FigureFact[],
): ActionFact {
  const { flow, locator } = block
  const { start, end } = spanOf(flow, range.from, range.to)
  const under = cited.filter(({ from, to }) => from >= range.from && to <= range.to)
  const counts = figures.filter(figure => figure.start < end && figure.end > start)
  const proof = prove(paper.text, locator, flow, quoted, range.to, 'action')
  return {
    agencies,
    text: flow.text.slice(range.from, range.to),
    on,
    until,
    under: under.flatMap(({ citation }) =>
      citation.number === null ? [] : [{ number: citation.number, start: citation.start }],
    ),
    figures: counts.map(figure => figure.start),
    ...withSlices(
      proof,
      [...under.map(({ citation }) => citation), ...counts]
        .filter(fact => fact.start < proof.start || fact.end > proof.end)
        .map(fact => around(paper, block, fact)),
    ),
  }
}

const NEAR = 90

/** The words around a paper or a figure that the quotation does not reach. */
function around(paper: Paper, { locator, start: first }: Block, { start, end }: Span): Slice {
  const before = paper.text.slice(Math.max(first, start - NEAR), start)
  const from = start - before.length + (/[,;] (?=[^,;]*$)/.exec(before)?.index ?? before.search(/ (?=\S)/))
  return sliceAt(paper.text, locator, { start: Math.max(first, skipMarks(paper.text, from)), end })
}

function skipMarks(text: string, from: number): number {
  let at = from
  while (' ,;\n'.includes(text.charAt(at))) at++
  return at
}
