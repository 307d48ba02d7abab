import type { MessageFact } from '../../entry'
import { type Span, spanOf } from '../../flow'
import { LONGEST_QUOTE, MOST_SLICES, prove, sliceAt, withSlices } from '../../proof'
import type { BodyRun } from '../bodyRuns'

/** A saying at its place in a running text: `from`–`to` are its words, `at` where the words that call it begin. */
export interface Saying {
  from: number
  to: number
  at: number
  kind: MessageFact['kind']
  calledBy: string | null
  rule: string
}

/** A rule for sayings that no quotation marks tell: all that a running text holds. */
export type SayingRule = (run: BodyRun) => Saying[]

/** A message with the place of its words, without what introduces them. */
export interface Found {
  fact: MessageFact
  words: Span
}

/** Of messages whose words overlap the first is kept; the rest in the order in which they stand. */
export function apart(found: readonly Found[]): Found[] {
  const inOrder = found
    .map((one, rank) => ({ one, rank }))
    .sort((a, b) => a.one.words.start - b.one.words.start || a.rank - b.rank)
  const kept: typeof inOrder = []
  for (const candidate of inOrder) {
    const last = kept.at(-1)
    if (!last || last.one.words.end <= candidate.one.words.start) kept.push(candidate)
    else if (candidate.rank < last.rank) kept[kept.length - 1] = candidate
  }
  return kept.map(({ one }) => one)
}

export function foundAt(source: string, run: BodyRun, saying: Saying): Found {
  const { from, to, at, kind, calledBy, rule } = saying
  const fact = {
    text: run.flow.text.slice(from, to).trim(),
    kind,
    calledBy,
    plan: null,
    own: false,
    period: null,
    ...proveWords(source, run, Math.min(at, from), to, rule),
  }
  return { fact, words: spanOf(run.flow, from, to) }
}

/** Proof of words that may be longer than one quotation: the rest follows in slices of its own. */
export function proveWords(
  source: string,
  { locator, flow }: BodyRun,
  from: number,
  to: number,
  rule: string,
) {
  const { end } = spanOf(flow, from, to)
  const proof = prove(source, locator, flow, from, to, rule)
  const further = []
  for (let start = proof.end; start < end && further.length < MOST_SLICES - 1; ) {
    while (start < end && /\s/.test(source.charAt(start))) start++
    if (end - start <= 0) break
    const slice = sliceAt(source, locator, { start, end })
    further.push(slice)
    start = slice.end
    if (slice.quote.length === 0 || slice.quote.length > LONGEST_QUOTE) break
  }
  return withSlices(proof, further)
}
