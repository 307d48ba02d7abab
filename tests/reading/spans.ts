import type { AssignmentFact, Entry, Proof } from '../../seed/read/entry'

/** Every proof of an entry. */
export function proofsOf(entry: Entry): Proof[] {
  return [
    ...entry.facts,
    ...entry.messages,
    ...entry.tasks.flatMap(task => [task, ...task.agencies, ...(task.field ? [task.field] : [])]),
    ...entry.figures,
    ...entry.events,
    ...entry.discrepancies.flatMap(one => one.values),
  ]
}

/** A body's part, without its place. */
export const partOf = ({ name, role, printed, through }: AssignmentFact) => [name, role, printed, through]

/** Lines that were set anew may end a passage before a capital word: its beginning stays. */
const beginningOf = ({ name, role }: AssignmentFact) => [name.split(' ', 4).join(' '), role]

/** What an entry says, without the places: for comparing readings of one paper in two settings. */
export function valuesOf(entries: readonly Entry[]): unknown {
  return entries.map(entry => ({
    document: entry.document,
    citations: entry.citations.map(one => [one.number, one.kind, one.issued, one.relation, one.from]),
    messages: entry.messages.map(one => [one.text, one.kind, one.plan, one.period?.from, one.period?.to]),
    tasks: entry.tasks.map(one => [one.agencies.map(beginningOf), one.due, one.field?.text]),
    figures: entry.figures.map(one => [one.subject, one.printed, one.value, one.unit, one.asOf]),
    events: entry.events.map(one => [one.on, one.until, one.title]),
    discrepancies: entry.discrepancies.map(one => [one.kind, one.values.map(value => value.value)]),
  }))
}
