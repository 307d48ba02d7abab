import type { ActionMatch } from '../../schema/agencies/actionMatch'
import type { Basis } from '../../schema/enums/basis'
import { Loader } from '../graph/loader'
import type { Reader } from '../graph/read'
import { type ActionRow, actionColumns, actionFrom } from '../graph/rows/action'
import { type EvidenceRow, evidenceColumns, evidenceFrom, strongestBasis } from '../graph/rows/evidence'
import { type TaskRow, taskColumns, taskFrom } from '../graph/rows/task'

type MatchRow<Row> = [
  ownerId: string,
  other: Row,
  grounds: [basis: Basis, rule: string | null][],
  evidence: EvidenceRow[],
]

/** The matches of many owners in one statement: the nodes at the other end, each with every assertion that ties it. */
const matchesStatement = (pattern: string, columns: string): string => `
UNWIND $ids AS owner
MATCH ${pattern}
WITH owner, other, match ORDER BY match.order, match.id
WITH owner, other, collect(match) AS matches ORDER BY owner, other.order, other.id
RETURN [owner, ${columns}, [match IN matches | [match.basis, match.rule]], ${evidenceColumns('matches')}]`

const OF_TASKS = matchesStatement(
  '(:Task {id: owner})<-[match:CARRIES_OUT]-(other:Action)',
  actionColumns('other'),
)
const OF_ACTIONS = matchesStatement(
  '(:Action {id: owner})-[match:CARRIES_OUT]->(other:Task)',
  taskColumns('other'),
)

/** What is said of a match beside its two ends. */
type Ground = Omit<ActionMatch, 'action' | 'task'>
export type MatchedAction = Ground & Pick<ActionMatch, 'action'>
export type MatchedTask = Ground & Pick<ActionMatch, 'task'>

/** By the id of a task, what carries it out. */
export const actionsOfTaskLoader = (reader: Reader): Loader<MatchedAction[]> =>
  matchLoader<ActionRow, MatchedAction>(reader, OF_TASKS, (row, ground) => ({
    ...ground,
    action: actionFrom(row),
  }))

/** By the id of an action, the tasks that it carries out. */
export const tasksOfActionLoader = (reader: Reader): Loader<MatchedTask[]> =>
  matchLoader<TaskRow, MatchedTask>(reader, OF_ACTIONS, (row, ground) => ({ ...ground, task: taskFrom(row) }))

function matchLoader<Row, Match>(
  reader: Reader,
  statement: string,
  from: (row: Row, ground: Ground) => Match,
): Loader<Match[]> {
  return new Loader(async ids => {
    const matches = new Map<string, Match[]>(ids.map(id => [id, []]))
    for (const [ownerId, other, grounds, evidence] of await reader.read<MatchRow<Row>>(statement, { ids })) {
      const basis = strongestBasis(grounds.map(([one]) => one))
      const rule = grounds.find(([, named]) => named !== null)?.[1] ?? null
      matches.get(ownerId)?.push(from(other, { basis, rule, evidence: evidenceFrom(evidence) }))
    }
    return matches
  })
}
