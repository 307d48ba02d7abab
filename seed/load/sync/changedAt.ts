import type { Side } from '../../../server/graph/live/side'
import type { GraphImage } from '../image'
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
  return image.plans.map(([plan, hash]) => {
    const known = before.get(plan)
    return known?.[1] === hash ? known : [plan, hash, loadedAt]
  })
}
