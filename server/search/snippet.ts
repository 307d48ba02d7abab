import type { Passage } from '../../schema/documents/passage'
import type { TextSpan } from '../../schema/facts/textSpan'
import { documentHeading } from '../graph/documentName'
import type { Candidate } from './candidates'
import { type MatchedWord, matchedWords } from './match'
import type { SearchQuery } from './query'

const LONGEST = 240
const BEFORE = 80

/** What a reader sees of a hit, marks as printed. */
export function shownText({ text: { number, documentKind, main } }: Candidate): string {
  if (documentKind)
    return documentHeading({ number, kind: documentKind, title: main, issued: null, issuer: null })
  return main ?? ''
}

/** Of a paragraph its text; where that is not held, the quotation from it with most of the words, or nothing. */
export function wordsShownOf({ text, quotes }: Passage, query: SearchQuery): string {
  if (text !== null) return text
  const counted = quotes.map(({ quote }) => ({ quote, count: matchedWords(quote, query, false).length }))
  return counted.reduce((best, one) => (one.count > best.count ? one : best), { quote: '', count: 0 }).quote
}

/** The part of the text around its first matched word, and where the matched words stand in it. */
export function snippetOf(
  text: string,
  matched: readonly MatchedWord[],
): { snippet: string; matched: TextSpan[] } {
  const [from, to] = stretch(text, matched[0]?.found.start ?? 0)
  const [lead, trail] = [from > 0 ? '… ' : '', to < text.length ? ' …' : '']
  const shift = lead.length - from
  return {
    snippet: lead + text.slice(from, to) + trail,
    matched: matched
      .filter(({ found }) => found.start >= from && found.end <= to)
      .map(({ found }) => ({ start: found.start + shift, end: found.end + shift })),
  }
}

/** Cuts at blanks, so that no word and no sign of two units is torn. */
function stretch(text: string, around: number): [number, number] {
  if (text.length <= LONGEST) return [0, text.length]
  const from = around <= BEFORE ? 0 : blankAfter(text, around - BEFORE, around)
  const to = from + LONGEST >= text.length ? text.length : blankBefore(text, from + LONGEST, around)
  return [from, to]
}

function blankAfter(text: string, from: number, most: number): number {
  const blank = text.indexOf(' ', from)
  return blank === -1 || blank >= most ? most : blank + 1
}

function blankBefore(text: string, to: number, least: number): number {
  const blank = text.lastIndexOf(' ', to)
  return blank <= least ? to : blank
}
