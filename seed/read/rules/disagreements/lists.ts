import type { CitationFact, Disagreement } from '../../entry'
import { type Span, spanOf } from '../../flow'
import type { Block, Paper } from '../../outline'
import { prove } from '../../proof'
import { type PrintedPeriod, periodAt } from '../../typography/periods'
import { yearOf } from '../../typography/years'
import { quantitiesIn } from '../figures/quantities'
import type { Quantity } from '../figures/quantity'
import { citedAs } from './cited'

const PAPERS = /^(?:văn bản|công văn|quyết định|nghị quyết|kế hoạch|báo cáo|thông báo|chỉ thị)$/iu
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const REACH = 220

interface Stated {
  block: Block
  quantity: Quantity
  period: PrintedPeriod | null
  /** Where the list stands in the source, and whether it says that it goes on. */
  list: Span & { openEnded: boolean }
}

/** LIST: a sentence counts papers of a period, and the list of them holds others, or another number of them. */
export function listDisagreements(
  paper: Paper,
  citations: readonly CitationFact[],
  issued: string | null,
): Disagreement[] {
  return paper.body.flatMap(block =>
    statedLists(paper, block, issued).flatMap(one => compare(paper.text, one, citations)),
  )
}

function statedLists(paper: Paper, block: Block, issued: string | null): Stated[] {
  const { text, folded } = block.flow
  if (!/\d (?:van ban|cong van|quyet dinh|nghi quyet|ke hoach|bao cao|thong bao|chi thi)/.test(folded))
    return []
  return quantitiesIn(text, folded).flatMap(quantity => {
    if (quantity.qualifier !== 'EXACT' || (quantity.value ?? 0) < 2 || !PAPERS.test(quantity.unit)) return []
    const list = footnoteOf(paper, block, quantity.end) ?? bracketOf(block, quantity.end)
    return list ? [{ block, quantity, period: periodBefore(folded, quantity.from, issued), list }] : []
  })
}

/** The footnote whose mark stands right behind the count: `16 văn bản¹`. */
function footnoteOf(paper: Paper, block: Block, at: number): (Span & { openEnded: boolean }) | null {
  const mark = block.flow.text.charAt(at)
  const label = RAISED.includes(mark) && mark !== '' ? String(RAISED.indexOf(mark)) : mark
  if (!/^\d$/.test(label) || !block.notes?.includes(label)) return null
  const after = paper.body.indexOf(block)
  const note = paper.body.find(
    (other, index) =>
      index > after && other.kind === 'footnote' && (other.label === label || other.notes?.includes(label)),
  )
  return note ? { start: note.start, end: note.end, openEnded: isOpen(note.flow.text) } : null
}

/** The bracket right behind the count: `03 văn bản (1181/… ngày …; 1221/… ngày …)`. */
function bracketOf({ flow }: Block, at: number): (Span & { openEnded: boolean }) | null {
  if (flow.text.slice(at, at + 2) !== ' (') return null
  const close = flow.text.indexOf(')', at)
  if (close < 0) return null
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

function compare(source: string, stated: Stated, citations: readonly CitationFact[]): Disagreement[] {
  const { block, quantity, period, list } = stated
  const listed = citations.filter(
    ({ start, end, from }) => start >= list.start && end <= list.end && from === null,
  )
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
      rule: 'list-and-its-statement',
      subject: `Danh sách ${printed}${when}`,
      explanation: explained(printed + when, listed.length, list.openEnded, outside),
      values: [
        { value: printed + when, ...statement },
        ...(outside.length > 0 ? outside : listed).map(one => citedAs(one, one.issued ?? one.printed)),
      ],
    },
  ]
}

function isOutside(issued: string | null, { from, to }: PrintedPeriod): boolean {
  return issued?.length === 10 && (issued < from || issued > to)
}

function explained(
  statement: string,
  listed: number,
  openEnded: boolean,
  outside: readonly CitationFact[],
): string {
  const days = outside.map(({ number, issued }) => `${number} ngày ${shownDay(issued!)}`).join(', ')
  const strangers = days ? `có văn bản ngoài thời gian đó: ${days}` : ''
  const count = `nêu ${listed} văn bản${openEnded ? ' rồi để dấu ba chấm' : ''}`
  return `Câu văn ghi ${statement}, còn danh sách ${[strangers, count].filter(Boolean).join('; ')}.`
}

function shownDay(day: string): string {
  return day.split('-').reverse().join('/')
}
