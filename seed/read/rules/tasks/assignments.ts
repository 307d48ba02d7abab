import type { AssignmentFact } from '../../entry'
import type { Flow } from '../../flow'
import { gathered } from '../../gathered'
import type { Paper } from '../../outline/types'
import { actorsOf } from './actors'
import type { Draft } from './draft'
import type { Actor } from './holder'
import { joiningParties } from './joining'
import { partOf } from './part'

/** Who acts in a clause and with whom, each with the words that name the body. */
export function assignments(paper: Paper, { block, range, actors }: Draft, clause: Flow): AssignmentFact[] {
  const part = partOf(
    clause.text,
    actors.map(({ name }) => name),
  )
  const leading = actors.map(actor => factOf({ ...actor, printed: actor.printed ?? part }))
  const joining = gathered(joiningParties(clause.text, clause.folded), ({ name, through, from, to }) => {
    const place = { from: range.from + from, to: range.from + to }
    const found = actorsOf(paper, block, [name], place, 'JOIN', 'phối hợp')
    return found.map(actor => factOf(actor, through))
  })
  return [...leading, ...joining.filter(({ name }) => !leading.some(other => other.name === name))]
}

function factOf({ name, role, printed, proof }: Actor, through: string | null = null): AssignmentFact {
  return { name, role, ...(printed ? { printed } : {}), ...(through ? { through } : {}), ...proof }
}
