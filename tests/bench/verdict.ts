import type { Goal } from './operations/operation'
import type { Row } from './rounds'

/** Of what bare node:http sends of the same bytes. */
export const KEPT_GOAL = 0.6

/** Whether what was answered before is sent again fast enough; null where one of both was not measured. */
export function isSentAgain({ figures: { kept, bytes } }: Pick<Row, 'figures'>): boolean | null {
  return kept && bytes ? kept.perSecond >= KEPT_GOAL * bytes.perSecond : null
}

/** Whether a row reaches its goals; null where what it is compared with was not measured. */
export function isKept({ operation, figures, fault }: Row): boolean | null {
  if (fault || Object.values(figures).some(({ refused }) => refused > 0)) return false
  const reached = operation.goals.map(choices => {
    const each = choices.map(goal => reaches(goal, figures))
    if (each.includes(true)) return true
    return each.includes(null) ? null : false
  })
  if (reached.includes(false)) return false
  return reached.includes(null) ? null : true
}

function reaches({ atLeast, times }: Goal, figures: Row['figures']): boolean | null {
  const other = times === 'one' ? 1 : figures[times]?.perSecond
  if (!figures.ours || other === undefined) return null
  return figures.ours.perSecond >= atLeast * other
}

export const toldGoals = (goals: Row['operation']['goals']): string =>
  goals.map(choices => choices.map(toldGoal).join(' or ')).join(', ')

const toldGoal = ({ atLeast, times }: Goal): string =>
  times === 'one' ? `≥ ${atLeast} a second` : `≥ ${atLeast} × ${times}`
