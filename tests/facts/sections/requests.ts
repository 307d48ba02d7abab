import type { Names } from '../facts'
import type { RequestKey } from '../key'
import { pair } from '../match'
import type { Paper } from '../paper'
import { type Row, rowsOf } from '../row'
import { shareOfWords } from '../words'

const WORDS = 0.9

export function requests(papers: readonly Paper[]): Row[] {
  const rows = rowsOf(
    ['requests held', 'asked of', 'asked by', 'requests with whom'],
    ['requests beyond the key'],
  )
  for (const paper of papers) {
    const ours = paper.facts.requests && paper.ours(paper.facts.requests)
    const { pairs, beyond } = pair(paper.key.recommendations, ours ?? [], (key, request) =>
      shareOfWords(key.what, request.text) >= WORDS ? paper.shared(key, request) : 0,
    )
    for (const key of paper.key.recommendations) {
      const request = ours && (pairs.get(key) ?? null)
      const to = (held: Names[]) =>
        key.to === null ? held.length === 0 : paper.directory.phrase(key.to, held)
      const by = (held: Names[]) => byIs(paper, key, held)
      const said = () =>
        paper.miss(
          key,
          `${key.from ?? '?'} → ${key.to ?? 'nobody named'}: ${key.what}`,
          request && `${shown(request.by)} → ${shown(request.to)}: ${request.text}`,
        )
      rows['requests held'].holds(request, held => held !== null, said)
      rows['asked of'].holds(request, held => held !== null && to(held.to), said)
      rows['asked by'].holds(request, held => held !== null && by(held.by), said)
      rows['requests with whom'].holds(request, held => held !== null && to(held.to) && by(held.by), said)
    }
    for (const request of beyond) {
      rows['requests beyond the key'].fault(
        paper.beyond(request, `${shown(request.by)} → ${shown(request.to)}: ${request.text}`),
      )
    }
  }
  return Object.values(rows)
}

/** Where the key names nobody, the paper's own body or none is told. */
function byIs(paper: Paper, { from }: RequestKey, held: Names[]): boolean {
  return from ? paper.directory.phrase(from.replace(/\s*\([^)]*\)$/, ''), held) : held.length <= 1
}

const shown = (bodies: readonly Names[]): string => bodies.map(names => names[0]).join(', ') || '–'
