import type { Discrepancy, Facts } from '../facts'
import type { DiscrepancyKey } from '../key'
import type { Paper } from '../paper'
import { type Span, shared } from '../place'
import { type Row, rowsOf } from '../row'

export function discrepancies(
  papers: readonly Paper[],
  facts: Facts,
  between: readonly DiscrepancyKey[],
): Row[] {
  const rows = rowsOf(
    ['discrepancies', 'inside papers', 'between papers', 'weak ones dismissed', 'attached'],
    ['discrepancies beyond the key'],
  )
  const byName = new Map(papers.map(paper => [paper.key.paper, paper]))
  const keys = [
    ...papers.flatMap(paper =>
      paper.key.discrepancies.map(key => ({ key, name: paper.name(key.id), own: paper })),
    ),
    ...between.map(key => ({ key, name: key.id, own: null })),
  ].map(one => ({ ...one, values: valuesOf(one.key, one.own, byName) }))
  const { pairs, beyond } = toldIn(keys, facts.discrepancies)
  for (const one of keys) {
    const { key, name, own, values } = one
    const held = pairs.get(one)
    const said = () =>
      `${name} · ${key.kind} · ${key.subject}\n    key:  ${key.why}\n    ours: ${held?.subject ?? '–'}`
    if (key.weak) {
      rows['weak ones dismissed'].is(held?.dismissed === true, said)
      continue
    }
    rows.discrepancies.is(held?.dismissed === false, said)
    rows[own ? 'inside papers' : 'between papers'].is(held?.dismissed === false, said)
    if (held)
      rows.attached.is(
        values.every(({ file }) => held.files.includes(file)),
        said,
      )
  }
  for (const { kind, subject, values, files } of beyond) {
    const told = values.map(({ value, proofs }) => `${value} “${proofs[0]?.slices[0]?.quote ?? ''}”`)
    rows['discrepancies beyond the key'].fault(
      `${kind} · ${subject} · ${files.join(', ')}\n    ${told.join('\n    ')}`,
    )
  }
  return Object.values(rows)
}

/**
 * What several papers say of one thing is told once, with all its places: one of ours may hold several of the key; of
 * two that hold as much the one that holds nothing else.
 */
function toldIn<Key extends { values: readonly Place[] }>(
  keys: readonly Key[],
  ours: readonly Discrepancy[],
) {
  const pairs = new Map<Key, Discrepancy>()
  for (const key of keys) {
    const [best] = ours
      .map(one => ({ one, score: likeness(key.values, one) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.one.values.length - b.one.values.length || inOrder(a.one, b.one))
    if (best) pairs.set(key, best.one)
  }
  const held = new Set(pairs.values())
  return { pairs, beyond: ours.filter(one => !held.has(one)) }
}

const inOrder = (a: Discrepancy, b: Discrepancy) =>
  `${a.kind} ${a.subject}` < `${b.kind} ${b.subject}` ? -1 : 1

interface Place {
  file: string
  spans: Span[]
}

function valuesOf(key: DiscrepancyKey, own: Paper | null, papers: ReadonlyMap<string, Paper>): Place[] {
  return key.values.map(value => {
    const paper = value.paper ? papers.get(value.paper) : own
    if (!paper) throw new Error(`The key of ${key.id} names no paper of its own`)
    return { file: paper.file, spans: paper.spans(value) }
  })
}

/** How many of the key's values ours quotes, each by a value of its own; two at least, or it is another. */
function likeness(values: readonly Place[], ours: Discrepancy): number {
  const used = new Set<number>()
  for (const { file, spans } of values) {
    const at = ours.values.findIndex(
      ({ proofs }, index) =>
        !used.has(index) && proofs.some(proof => proof.file === file && shared(proof.slices, spans) > 0),
    )
    if (at >= 0) used.add(at)
  }
  return used.size >= Math.min(2, values.length) ? used.size : 0
}
