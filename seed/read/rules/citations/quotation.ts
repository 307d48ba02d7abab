import type { Slice } from '../../entry'
import { type Span, spanOf } from '../../flow'
import { LONGEST_QUOTE, MOST_SLICES, sliceAt } from '../../proof'
import type { Mention, Place } from './mention'
import type { Run } from './runs'

interface Quotation {
  quote: string
  quoteStart: number
  also?: Slice[]
}
const NUMBER_WORD = /(?:^|[\s(:;,])((?:các )?số ?:? ?)$/iu

/**
 * The words that show what the paper, or another, has to do with the one that is named: who acts, the verb, the paper
 * with its day. One piece where they stand together, else the paper's own item and up to two more; never the words of
 * a neighbour in a list alone.
 */
export function quotation(paper: string, run: Run, one: Mention, before: Mention | null): Quotation {
  const own = ownWords(paper, run, one)
  const spans = needed(run, one, before).map(({ from, to }) => spanOf(run.flow, from, to))
  const pieces = brought([...spans, own])
  const chief = pieces.find(({ start, end }) => start <= own.start && end >= own.end)!
  const { start, quote } = sliceAt(paper, run.locator, chief)
  const others = pieces.filter(piece => piece !== chief).map(span => sliceAt(paper, run.locator, span))
  const also = one.head ? [one.head, ...others].slice(0, MOST_SLICES - 1) : others
  return also.length > 0 ? { quote, quoteStart: start, also } : { quote, quoteStart: start }
}

/** The mention in the source, with the tag that closes a `<sub>` inside it. */
export function mentionSpan(paper: string, run: Run, one: Mention): Span {
  const { start, end } = spanOf(run.flow, one.from, one.to)
  const closing = '</sub>'
  return { start, end: paper.startsWith(closing, end) ? end + closing.length : end }
}

/** The paper with its number, day and body, from the word `số` on where no type stands before it. */
function ownWords(paper: string, run: Run, one: Mention): Span {
  const { text } = run.flow
  const word = NUMBER_WORD.exec(text.slice(Math.max(0, one.from - 12), one.from))?.[1] ?? ''
  const named = spanOf(run.flow, one.from - word.length, Math.max(one.to, one.attachedTo))
  const { start } = named
  const end = Math.max(named.end, mentionSpan(paper, run, one).end)
  return { start, end: end - start <= LONGEST_QUOTE ? end : mentionSpan(paper, run, one).end }
}

/** The places of the flow that the relation rests on; a bare mention rests on the verb right before it at most. */
function needed({ flow }: Run, one: Mention, before: Mention | null): Place[] {
  const { cueFrom, parent, shows } = one
  if (one.relation === 'MENTIONS' && !parent && shows.length === 0) {
    const near = cueFrom < one.from && cueFrom >= (before?.to ?? 0)
    return near ? [{ from: cueFrom, to: one.from }] : []
  }
  const leads = Math.min(one.cueTo, one.from)
  const verb = cueFrom < leads ? [{ from: cueFrom, to: verbEnd(flow.folded, cueFrom, leads) }] : []
  const teller = parent && parent.to <= one.from ? [{ from: parent.from, to: parent.to }] : []
  return [...teller, ...shows, ...verb]
}

const LONGEST_VERB = 90

/** The verb and the words behind it up to the first paper that it leads to, as far as they help. */
function verbEnd(folded: string, from: number, to: number): number {
  const words = folded.slice(from, to)
  const stop = words.length > LONGEST_VERB ? words.lastIndexOf(' ', LONGEST_VERB) : words.length
  return from + words.slice(0, stop).trimEnd().length
}

/** Spans in the order of the text, neighbours brought together while they fit one quotation, three at most. */
function brought(spans: Span[]): Span[] {
  const pieces: Span[] = []
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = pieces[pieces.length - 1]
    const end = Math.max(last?.end ?? 0, span.end)
    if (last && (span.end <= last.end || end - last.start <= LONGEST_QUOTE)) last.end = end
    else pieces.push({ ...span })
  }
  return pieces.length <= MOST_SLICES ? pieces : [pieces[0]!, ...pieces.slice(-(MOST_SLICES - 1))]
}
