import { groupBy } from '../../../schema/words/groupBy'
import { shortHash } from '../identity/slug'
import type { NodeImage, RelationshipImage } from '../image'
import type { Drawn } from './prepare/prepare'

/** Of each plan that issues a message: its words, its name, and the days that make its period, its neighbours' too. */
export function toldOfPlans({ nodes, relationships }: Drawn): [plan: string, hash: string][] {
  const links = [...relationships.values()].filter(({ type }) => OF_PLANS.has(type))
  const carried = groupBy(
    links.filter(
      ({ type, to }) => type === 'CARRIES' && OF_PERIODS.has(String(nodes.get(to)?.properties.kind)),
    ),
    ({ from }) => from,
  )
  const confirms = groupBy(
    links.filter(({ type }) => type === 'CONFIRMS'),
    ({ to }) => to,
  )
  const succeeds = links.filter(({ type }) => type === 'SUCCEEDS')
  const [after, before] = [groupBy(succeeds, ({ to }) => to), groupBy(succeeds, ({ from }) => from)]
  const beginning = (plan: string) => {
    const { issued, issuedLast } = nodes.get(plan)!.properties
    return [issued, issuedLast, days(carried.get(plan) ?? [])]
  }
  return [...carried].map(([plan, said]) => {
    const { number, kind, url } = nodes.get(plan)!.properties
    const next = (after.get(plan) ?? []).map(({ from }) => from).sort()
    const previous = (before.get(plan) ?? []).map(({ to }) => to).sort()
    const isPhase = said.some(({ to }) => nodes.get(to)?.properties.kind === 'PHASE')
    const confirmed = next.length === 0 || isPhase ? (confirms.get(plan) ?? []) : []
    const confirmedUntil = confirmed
      .map(({ properties }) => String(properties.on))
      .sort()
      .at(-1)
    const around = [plan, ...next, ...previous].map(beginning)
    const content = [number, kind, url, around, wordsOf(said, nodes), confirmedUntil]
    return [plan, shortHash(JSON.stringify(content), 16)]
  })
}
const OF_PLANS: ReadonlySet<RelationshipImage['type']> = new Set(['CARRIES', 'CONFIRMS', 'SUCCEEDS'])
const OF_PERIODS = new Set(['WEEKLY', 'PHASE'])

const days = (said: readonly RelationshipImage[]): string[] =>
  [...new Set(said.map(({ properties: { from, until } }) => `${from ?? ''}/${until ?? ''}`))].sort()

/** Each message with the words that prove it first: the plan's own before those of other papers. */
function wordsOf(said: readonly RelationshipImage[], nodes: ReadonlyMap<string, NodeImage>): unknown[] {
  const first = [...groupBy(said, ({ to }) => to)].map(([message, places]) => [
    nodes.get(message)!.properties.text,
    places.toSorted((a, b) => rank(a).localeCompare(rank(b)))[0]!.properties.quote,
  ])
  return first.sort()
}
const rank = ({ id, from, properties: { source, order } }: RelationshipImage): string =>
  `${source === from ? 0 : 1} ${String(order).padStart(9, '0')} ${id}`
