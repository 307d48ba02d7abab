import { groupBy } from '../../../schema/words/groupBy'
import type { Side } from '../../../server/graph/live/side'
import { shortHash } from '../identity/slug'
import type { GraphImage, NodeImage, RelationshipImage } from '../image'
import { rowsOf, type Target } from './database'
import { readTold } from './statements'

/** Since when a plan is told as it is told now: by its id what is told of it, hashed, and when that was first loaded. */
export type Told = readonly [plan: string, hash: string, changedAt: string]

/** Kept from load to load where what is told of a plan is the same; what is new or other is of this load. */
export async function toldFrom(
  target: Target,
  side: Side | 'None',
  image: GraphImage,
  loadedAt: string,
): Promise<Told[]> {
  const [kept] = side === 'None' ? [] : await rowsOf<string[] | null>(target, readTold(side))
  const before = new Map((kept ?? []).map(json => JSON.parse(json) as Told).map(told => [told[0], told]))
  return hashesOf(image).map(([plan, hash]) => {
    const known = before.get(plan)
    return known?.[1] === hash ? known : [plan, hash, loadedAt]
  })
}

/** Of each plan that issues a message: its words, its name, and the days that make its period, its neighbours' too. */
function hashesOf({ units }: GraphImage): [plan: string, hash: string][] {
  const nodes = new Map(units.flatMap(unit => unit.nodes.map(node => [node.id, node])))
  const links = units.flatMap(({ relationships }) => relationships)
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
