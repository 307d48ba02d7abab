import type { Discrepancy, Facts } from '../facts'
import type { DiscrepancyKey } from '../key'
import { pair } from '../match'
import type { Paper } from '../paper'
import { type Span, shared } from '../place'
import { type Row, rowsOf } from '../row'

export function discrepancies(
  papers: readonly Paper[],
  facts: Facts,
  between: readonly DiscrepancyKey[],
): Row[] {
  const rows = rowsOf(
    ['discrepancies', 'inside papers', 'between papers', 'weak ones', 'attached'],
    ['discrepancies beyond the key'],
  )
  const byName = new Map(papers.map(paper => [paper.key.paper, paper]))
  const keys = [
    ...papers.flatMap(paper =>
      paper.key.discrepancies.map(key => ({ key, name: paper.name(key.id), own: paper })),
    ),
    ...between.map(key => ({ key, name: key.id, own: null })),
  ].map(one => ({ ...one, values: valuesOf(one.key, one.own, byName) }))
  const { pairs, beyond } = pair(keys, facts.discrepancies, ({ values }, ours) => likeness(values, ours))
  for (const one of keys) {
    const { key, name, own, values } = one
    const held = pairs.get(one)
    const said = () =>
      `${name} · ${key.kind} · ${key.subject}\n    key:  ${key.why}\n    ours: ${held?.subject ?? '–'}`
    if (key.weak) {
      rows['weak ones'].is(held !== undefined, said)
      continue
    }
    rows.discrepancies.is(held !== undefined, said)
    rows[own ? 'inside papers' : 'between papers'].is(held !== undefined, said)
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
  return used.size >= 2 ? used.size : 0
}
