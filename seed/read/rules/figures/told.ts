import type { Flow } from '../../flow'
import { gathered } from '../../gathered'
import type { Block } from '../../outline/types'
import { withMeasures } from './clauses/against'
import type { Clause } from './clauses/clause'
import { clausesIn } from './clauses/clauses'
import type { Range } from './clauses/range'
import { type Segment, segmentsIn } from './clauses/segments'
import { withTailsAcross } from './clauses/tails'
import { quantitiesIn } from './quantities/quantitiesIn'
import type { Quantity } from './quantities/quantity'
import { timeBehind } from './times/namedTimes'
import type { Days, Time } from './times/time'
import { timesIn } from './times/timesIn'

/** A running text with everything in it that tells of figures. */
export interface Told {
  block: Pick<Block, 'locator'>
  flow: Flow
  /** The first sentence. */
  opening: Range
  quantities: readonly Quantity[]
  times: Time[]
  /** The stretch that the title of the paper tells. */
  reported: Days['reported']
  /** The clauses of a segment, in order. */
  clausesOf: ReadonlyMap<Segment, Clause[]>
  /** In the order of `quantities`. */
  clauses: Clause[]
}

/** The figures of a running text with their clauses; null where it holds none. */
export function toldIn(block: Pick<Block, 'locator'>, flow: Flow, days: Days): Told | null {
  const { text, folded } = flow
  const quantities = quantitiesIn(flow)
  if (quantities.length === 0) return null
  const segments = segmentsIn(text, folded, quantities)
  const clausesOf = new Map(
    bySegment(quantities, segments).map(
      ([segment, own]) => [segment, clausesIn(text, segment, own)] as const,
    ),
  )
  withTailsAcross(text, clausesOf)
  const clauses = withMeasures(
    text,
    [...clausesOf.values()].flat().sort((a, b) => a.quantity.from - b.quantity.from),
  )
  return {
    block,
    flow,
    opening: segments[0]!.sentence,
    quantities,
    times: allTimes(folded, quantities, days),
    reported: days.reported,
    clausesOf,
    clauses,
  }
}

/** Every figure with the innermost segment that holds it; one in a lead has the lead for its segment. */
function bySegment(quantities: readonly Quantity[], segments: readonly Segment[]): [Segment, Quantity[]][] {
  const found = new Map<Segment, Quantity[]>()
  const leading = new Map<Range, Segment>()
  let next = 0
  for (const quantity of quantities) {
    while (next < segments.length && segments[next]!.from <= quantity.from) next++
    const segment = holding(segments, next - 1, quantity) ?? leadHolding(segments[next], quantity, leading)
    if (!segment) continue
    const own = found.get(segment)
    if (own) own.push(quantity)
    else found.set(segment, [quantity])
  }
  return [...found]
}

function holding(segments: readonly Segment[], index: number, { from, end }: Quantity): Segment | null {
  let segment = segments[index] ?? null
  while (segment && segment.to < end) segment = segment.outside?.segment ?? null
  return segment && segment.from <= from ? segment : null
}

function leadHolding(
  segment: Segment | undefined,
  { from, end }: Quantity,
  leading: Map<Range, Segment>,
): Segment | null {
  const index = segment?.leads.findIndex(lead => lead.from <= from && end <= lead.to) ?? -1
  if (!segment || index < 0) return null
  const lead = segment.leads[index]!
  const known = leading.get(lead)
  if (known) return known
  const made = { ...segment, ...lead, leads: segment.leads.slice(0, index) }
  leading.set(lead, made)
  return made
}

function allTimes(folded: string, quantities: readonly Quantity[], days: Days): Time[] {
  const stated = timesIn(folded, days)
  const behind = gathered(quantities, ({ end }) => {
    const time = timeBehind(folded, end, days)
    return time ? [time] : []
  })
  if (behind.length === 0) return stated
  const starts = new Set(stated.map(({ start }) => start))
  return [...stated, ...behind.filter(({ start }) => !starts.has(start))].sort((a, b) => a.start - b.start)
}
