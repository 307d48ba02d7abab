/**
 * Running text with the way back to the paper: `text` is what a rule reads (lines joined, mark-up and soft breaks
 * taken out, a sentence healed across a page break), `offsetAt` tells where each of its units stands in the source text.
 * Spans are carried by construction: no rule searches for its quotation again.
 */
export interface Flow {
  readonly text: string
  /** `text` folded unit for unit (`forms/fold`): a place in it is the same place in `text`. */
  readonly folded: string
  /** A source offset for every UTF-16 unit of `text`, from `first` on; strictly increasing. Parts of a flow share them. */
  readonly offsets: Int32Array
  readonly first: number
  /** Units of `text`: asking it does not make the string. */
  readonly length: number
  /** Bits of `forms/signs` that `text` may hold: what is not set does not stand in it. */
  readonly signs: number
}

/** Whether a flow may hold one of the signs. */
export function mayHold(flow: Flow, signs: number): boolean {
  return (flow.signs & signs) !== 0
}

/** Half-open, in UTF-16 units of the source text. */
export interface Span {
  start: number
  end: number
}

/** Offset in the source text of the unit at a place of the flow. */
export function offsetAt({ offsets, first }: Flow, place: number): number {
  return offsets[first + place]!
}

/** Units of the source that stand in the flow's half-open range `from`–`to` and are no part of the flow. */
export function leftOut(flow: Flow, from: number, to: number): number {
  return offsetAt(flow, to - 1) - offsetAt(flow, from) - (to - 1 - from)
}

/** Source span of the flow's half-open range `from`–`to` (`to` > `from`). */
export function spanOf(flow: Flow, from: number, to: number): Span {
  return { start: offsetAt(flow, from), end: offsetAt(flow, to - 1) + 1 }
}

/** Part of a flow, for a rule that works on one sentence or one cell. */
export function slice(flow: Flow, from: number, to: number): Flow {
  return {
    text: flow.text.slice(from, to),
    folded: flow.folded.slice(from, to),
    offsets: flow.offsets,
    first: flow.first + from,
    length: to - from,
    signs: flow.signs,
  }
}

/** Flows one behind the other, a space between them: a heading that takes several lines. */
export function join(flows: readonly Flow[]): Flow {
  if (flows.length === 1) return flows[0]!
  const length = flows.reduce((sum, flow) => sum + flow.length + 1, -1)
  const offsets = new Int32Array(length)
  let place = 0
  for (const flow of flows) {
    if (place > 0) offsets[place - 1] = offsets[place - 2]! + 1
    offsets.set(flow.offsets.subarray(flow.first, flow.first + flow.length), place)
    place += flow.length + 1
  }
  return {
    text: flows.map(flow => flow.text).join(' '),
    folded: flows.map(flow => flow.folded).join(' '),
    offsets,
    first: 0,
    length,
    signs: flows.reduce((signs, flow) => signs | flow.signs, 0),
  }
}
