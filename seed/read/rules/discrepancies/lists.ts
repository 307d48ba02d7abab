import { yearOf } from '../../../../schema/words/calendar'
import { toldByRule } from '../../../../schema/words/discrepancies'
import { anyKindName, anyKindPrinted } from '../../../../schema/words/kindsByWords'
import type { CitationFact, Discrepancy } from '../../entry'
import { mayHold, type Span, spanOf } from '../../flow'
import { type PrintedPeriod, periodAt } from '../../forms/periods'
import { DIGIT } from '../../forms/signs'
import { gathered } from '../../gathered'
import { lowerBound } from '../../lowerBound'
import type { Block, Paper } from '../../outline/types'
import { prove } from '../../proof'
import { quantitiesIn } from '../figures/quantities/quantitiesIn'
import type { Quantity } from '../figures/quantities/quantity'
import { citedAs } from './cited'

const PAPERS = new RegExp(`^(?:văn bản|${anyKindPrinted})$`, 'iu')
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const REACH = 220
const LONGEST_LIST = 4000
const COUNTED = new RegExp(`\\d (?:van ban|${anyKindName})`)

/** Where a list stands in the source, and whether it says that it goes on. */
interface List extends Span {
  openEnded: boolean
}

interface Stated {
  block: Block
  quantity: Quantity
  period: PrintedPeriod | null
  list: List
}

/** LIST: a sentence counts papers of a period, and the list of them holds others, or another number of them. */
export function listDiscrepancies(
  paper: Paper,
  citations: readonly CitationFact[],
  issued: string | null,
): Discrepancy[] {
  const notes = paper.body.filter(({ kind }) => kind === 'footnote')
  const stated = gathered(paper.body.filter(mayList), block => statedLists(notes, block, issued))
  if (stated.length === 0) return []
  const inOrder = [...citations].sort((a, b) => a.start - b.start)
  return gathered(stated, one => compare(paper.text, one, inOrder))
}

/** A list stands in a bracket behind the count, or in a note. */
function mayList({ flow, notes }: Block): boolean {
  return mayHold(flow, DIGIT) && (notes !== undefined || flow.folded.includes(' ('))
}

function statedLists(notes: readonly Block[], block: Block, issued: string | null): Stated[] {
  const { folded } = block.flow
  if (!COUNTED.test(folded)) return []
  return gathered(quantitiesIn(block.flow), quantity => {
    if (quantity.qualifier !== 'EXACT' || (quantity.value ?? 0) < 2 || !PAPERS.test(quantity.unit)) return []
    const list = footnoteOf(notes, block, quantity.end) ?? bracketOf(block, quantity.end)
    return list ? [{ block, quantity, period: periodBefore(folded, quantity.from, issued), list }] : []
  })
}

/** The footnote whose mark stands right behind the count: `16 văn bản¹`. */
function footnoteOf(notes: readonly Block[], block: Block, at: number): List | null {
  const mark = block.flow.text.charAt(at)
  const label = RAISED.includes(mark) && mark !== '' ? String(RAISED.indexOf(mark)) : mark
  if (!/^\d$/.test(label) || !block.notes?.includes(label)) return null
  const note = notes.find(
    other => other.start > block.start && (other.label === label || other.notes?.includes(label)),
  )
  return note ? { start: note.start, end: note.end, openEnded: isOpen(note.flow.text) } : null
}

/** The bracket right behind the count: `03 văn bản (1181/… ngày …; 1221/… ngày …)`. */
function bracketOf({ flow }: Block, at: number): List | null {
  if (!flow.text.startsWith(' (', at)) return null
  const length = flow.text.slice(at, at + LONGEST_LIST).indexOf(')')
  if (length < 0) return null
  const close = at + length
  return { ...spanOf(flow, at + 1, close + 1), openEnded: isOpen(flow.text.slice(at, close)) }
}

function isOpen(text: string): boolean {
  return /(?:\.\.|…|v\.v)[.;\s]*$/u.test(text.slice(-12))
}

function periodBefore(folded: string, at: number, issued: string | null): PrintedPeriod | null {
  const first = Math.max(0, at - REACH)
  const cue = folded.slice(first, at).lastIndexOf('tu ')
  return cue < 0 ? null : periodAt(folded, first + cue, yearOf(issued))
}

function compare(source: string, stated: Stated, citations: readonly CitationFact[]): Discrepancy[] {
  const { block, quantity, period, list } = stated
  const listed = citedWithin(citations, list)
  if (listed.length < 2) return []
  const outside = period ? listed.filter(({ issued }) => isOutside(issued, period)) : []
  const count = quantity.value!
  const miscounted = listed.length > count || (!list.openEnded && listed.length < count)
  if (outside.length === 0 && !miscounted) return []
  const { flow, locator } = block
  const printed = flow.text.slice(quantity.from, quantity.end)
  const when = period ? ` ${flow.text.slice(period.start, period.end)}` : ''
  const statement = prove(
    source,
    locator,
    flow,
    Math.min(period?.start ?? quantity.from, quantity.from),
    quantity.end,
    'list',
  )
  return [
    {
      kind: 'LIST',
      ...toldByRule('list-and-its-statement', {
        statement: printed + when,
        [list.openEnded ? 'openCount' : 'count']: String(listed.length),
        ...(outside.length > 0 && { outside: outside.map(withDay).join(', ') }),
      }),
      values: [
        { value: printed + when, ...statement },
        ...(outside.length > 0 ? outside : listed).map(one => citedAs(one, one.issued ?? one.printed)),
      ],
    },
  ]
}

/** The papers that a list names itself, not those that its items carry out. */
function citedWithin(citations: readonly CitationFact[], { start, end }: Span): CitationFact[] {
  const first = lowerBound(citations.length, i => citations[i]!.start < start)
  const within: CitationFact[] = []
  for (let i = first; i < citations.length && citations[i]!.start < end; i++) {
    const one = citations[i]!
    if (one.end <= end && one.from === null) within.push(one)
  }
  return within
}

function isOutside(issued: string | null, { from, to }: PrintedPeriod): boolean {
  return issued?.length === 10 && (issued < from || issued > to)
}

function withDay({ number, issued }: CitationFact): string {
  return `${number} (${shownDay(issued!)})`
}

function shownDay(day: string): string {
  return day.split('-').reverse().join('/')
}
