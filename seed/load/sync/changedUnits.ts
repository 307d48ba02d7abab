import type { Integer } from 'neo4j-driver'
import type { ReadSide, Side } from '../../../server/graph/live/side'
import { number } from '../../../server/graph/values'
import type { GraphImage, UnitImage } from '../image'
import { eachRow, rowsOf, type Target } from './database'
import { readUnits, readWritten } from './statements'

/** How an image differs from what a side was written from. */
export interface ChangedUnits {
  /** Units that are new or other than on the side. */
  changed: readonly UnitImage[]
  /** Names of units that the image no longer has. */
  gone: readonly string[]
}

export async function changedUnits(
  target: Target,
  side: ReadSide,
  { units }: GraphImage,
): Promise<ChangedUnits> {
  const stored = new Map<string, string>()
  if (side !== 'None')
    await eachRow<[string, string]>(target, readUnits(side), ([name, hash]) => stored.set(name, hash))
  const changed = units.filter(({ name, hash }) => stored.get(name) !== hash)
  for (const { name } of units) stored.delete(name)
  return { changed, gone: [...stored.keys()] }
}

/** What a side was written from to its end; null where it was not, or where others have tied something to it. */
export async function writtenFrom(target: Target, side: Side): Promise<string | null> {
  const [row] = await rowsOf<[string, ...(Count | null)[]]>(target, readWritten(side))
  if (!row) return null
  const [version, ...counts] = row
  return new Set(counts.map(count => (count === null ? null : number(count)))).size === 1 ? version : null
}

type Count = number | Integer
