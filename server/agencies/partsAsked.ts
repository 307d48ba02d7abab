import type { TaskRole } from '../../schema/enums/taskRole'
import type { Part } from '../graph/parts/part'
import { firstOfEach, type PartChoice } from '../graph/parts/partsAsked'
import type { Selection } from '../graph/selection'
import { issued } from './parts/issued'
import { tasks } from './parts/tasks'

/** Arguments as the query gives them; graphql has checked their types against the schema. */
interface Given {
  first?: number | null
  after?: string | null
  role?: TaskRole | null
}

const PARTS: PartChoice<Given> = { issued, tasks }

/** The parts that a query asks of its agencies, to be read with them. */
export const partsAsked = (selection: Selection): Part<unknown>[] => firstOfEach(PARTS, selection)
