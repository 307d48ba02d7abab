import type { Integer } from 'neo4j-driver'
import { OperatorFault } from '../../../server/fault'
import { number } from '../../../server/graph/values'
import { rowsOf, type Target } from '../sync/database'
import { OLD_GRAPH_UNIT } from './adopt'
import { MARK } from './mark'

type Count = number | Integer

/** Both counts come from the database's own bookkeeping, not from looking at nodes. */
const COUNTS = `
  RETURN [COUNT { MATCH (n) }, COUNT { MATCH (n:${MARK}) }, EXISTS { (:Unit {id: '${OLD_GRAPH_UNIT}'}) }] AS row`

/**
 * A database with other people's data and nothing of ours is not written to unless that is meant.
 * @throws OperatorFault
 */
export async function requireOurGround(target: Target, sharing: boolean): Promise<void> {
  if (sharing) return
  const [[all, ours, old] = [0, 0, false]] = await rowsOf<[Count, Count, boolean]>(target, COUNTS)
  const others = number(all) - number(ours)
  if (others === 0 || number(ours) > 0 || old) return
  throw new OperatorFault(
    `The database "${target.database}" holds ${others} nodes that are not Nguồn's: name another in NEO4J_DATABASE, or ` +
      'allow sharing it (nguon load --into-shared, or NEO4J_SHARED=on); what is not ours then stays as it is.',
  )
}
