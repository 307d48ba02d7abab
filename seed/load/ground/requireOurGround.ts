import type { Integer } from 'neo4j-driver'
import { OperatorFault } from '../../../server/fault'
import { markOf, sides } from '../../../server/graph/live/side'
import { number } from '../../../server/graph/values'
import { said } from '../../../server/terminal/said.mjs'
import { documentLabels, nodeLabels, relationshipTypes } from '../image'
import { rowsOf, type Target } from '../sync/database'
import { OLD_GRAPH, oldNames } from './oldGraph'

type Count = number | Integer

/** The counts come from the database's own bookkeeping, not from looking at nodes. */
const ownLabels = [...sides.map(markOf), 'NguonLive', 'NguonLease', 'NguonRegisterFile']
const COUNTS = `
  RETURN [COUNT { MATCH (n) }, ${OLD_GRAPH}, ${ownLabels.map(label => `COUNT { MATCH (n:${label}) }`).join(', ')}] AS row`

/** For a time everything of ours is there twice: what others demand of our labels would not hold. */
const FOREIGN_CONSTRAINTS = `
  SHOW CONSTRAINTS YIELD name, labelsOrTypes
  WHERE any(named IN labelsOrTypes WHERE named IN $names) AND NOT name IN $own
  RETURN name AS row`

/**
 * A database with other people's data and nothing of ours is not written to unless that is meant.
 * @throws OperatorFault
 */
export async function requireOurGround(target: Target, sharing: boolean): Promise<void> {
  const [row = [0, false]] = await rowsOf<[Count, boolean, ...Count[]]>(target, COUNTS)
  const [all, old, ...ours] = row
  const own = ours.reduce<number>((sum, count) => sum + number(count), 0)
  const others = number(all) - own
  if (others > 0 && own === 0 && !old && !sharing) {
    throw new OperatorFault(
      said(
        `The database "${target.database}" holds ${others} nodes that are not Nguồn's: name another in NEO4J_DATABASE, ` +
          'or allow sharing it (nguon load --into-shared, or NEO4J_SHARED=on); what is not ours then stays as it is.',
        `Cơ sở dữ liệu “${target.database}” có ${others} nút không phải của Nguồn: hãy đặt NEO4J_DATABASE khác, ` +
          'hoặc cho phép dùng chung (nguon load --into-shared, hay NEO4J_SHARED=on); những gì không phải của Nguồn được giữ nguyên.',
      ),
    )
  }
  const names = [...nodeLabels, ...documentLabels, ...relationshipTypes, 'DataVersion', 'Unit']
  const [constraint] = await rowsOf<string>(target, FOREIGN_CONSTRAINTS, { names, own: old ? oldNames : [] })
  if (constraint !== undefined) {
    throw new OperatorFault(
      said(
        `The database "${target.database}" has a constraint "${constraint}" on a label that Nguồn uses too: ` +
          'name another database in NEO4J_DATABASE.',
        `Cơ sở dữ liệu “${target.database}” có ràng buộc “${constraint}” trên một nhãn mà Nguồn cũng dùng: ` +
          'hãy đặt NEO4J_DATABASE khác.',
      ),
    )
  }
}
