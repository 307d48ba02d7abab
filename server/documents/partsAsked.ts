import type { Relation } from '../../schema/enums/relation'
import type { Part } from '../graph/parts/part'
import { firstOfEach, type PartChoice } from '../graph/parts/partsAsked'
import type { Selection } from '../graph/selection'
import { citedBy, cites } from './parts/citations'
import { discrepancies } from './parts/discrepancies'
import { events } from './parts/events'
import { facts } from './parts/facts'
import { figures } from './parts/figures'
import { outline } from './parts/outline'
import { passages } from './parts/passages'
import { tasks } from './parts/tasks'

/** Arguments as the query gives them; graphql has checked their types against the schema. */
interface Given {
  first?: number | null
  after?: string | null
  relation?: Relation | null
  agency?: string | null
}

const PARTS: PartChoice<Given> = {
  facts,
  outline,
  passages,
  cites,
  citedBy,
  tasks,
  figures,
  events,
  discrepancies,
}

/** The parts that a query asks of its documents, to be read with them. */
export const partsAsked = (selection: Selection): Part<unknown>[] => firstOfEach(PARTS, selection)
