/**
 * Running text with the way back to the paper: `text` is what a rule reads (lines joined, mark-up and soft breaks
 * taken out, a sentence healed across a page break), `at[i]` the offset of its i-th unit in the source text.
 * Spans are carried by construction: no rule searches for its quotation again.
 */
export interface Flow {
  readonly text: string
  /** `text` folded unit for unit (`forms/fold`): a place in it is the same place in `text`. */
  readonly folded: string
  /** One source offset for every UTF-16 unit of `text`; strictly increasing. */
  readonly at: Int32Array
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

/** Source span of the flow's half-open range `from`–`to` (`to` > `from`). */
export function spanOf(flow: Flow, from: number, to: number): Span {
  return { start: flow.at[from]!, end: flow.at[to - 1]! + 1 }
}

/** Part of a flow, for a rule that works on one sentence or one cell. */
export function slice(flow: Flow, from: number, to: number): Flow {
  return {
    text: flow.text.slice(from, to),
    folded: flow.folded.slice(from, to),
    at: flow.at.subarray(from, to),
    length: to - from,
    signs: flow.signs,
  }
}

/** Flows one behind the other, a space between them: a heading that takes several lines. */
export function join(flows: readonly Flow[]): Flow {
  if (flows.length === 1) return flows[0]!
  const length = flows.reduce((sum, flow) => sum + flow.length + 1, -1)
  const at = new Int32Array(length)
  let place = 0
  for (const flow of flows) {
    if (place > 0) at[place - 1] = at[place - 2]! + 1
    at.set(flow.at, place)
    place += flow.length + 1
  }
  return {
    text: flows.map(flow => flow.text).join(' '),
    folded: flows.map(flow => flow.folded).join(' '),
    at,
    length,
    signs: flows.reduce((signs, flow) => signs | flow.signs, 0),
  }
}
