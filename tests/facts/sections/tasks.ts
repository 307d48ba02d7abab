import type { Assignment, Task } from '../facts'
import type { TaskKey } from '../key'
import { pair } from '../match'
import type { Directory } from '../names'
import type { Paper } from '../paper'
import { overlap, type Span, shared, slicesIn } from '../place'
import { type Row, rowsOf } from '../row'
import { bare } from '../words'

export function tasks(papers: readonly Paper[]): Row[] {
  const rows = rowsOf(
    ['tasks held', 'whole', 'leads', 'roles', 'field of work', 'due'],
    ['cut', 'tasks beyond the key'],
  )
  for (const paper of papers) {
    const ours = paper.ours(paper.facts.tasks)
    const clauses = new Map(paper.key.tasks.map(key => [key, clauseOf(paper, key)]))
    const places = new Map(ours.map(task => [task, placeOf(paper, task)]))
    const { pairs, beyond } = pair(paper.key.tasks, ours, (key, task) =>
      common(clauses.get(key)!, places.get(task)!),
    )
    for (const key of paper.key.tasks) {
      const task = pairs.get(key)
      const said = (words: string, held: string | undefined) => () => paper.miss(key, words, held)
      rows['tasks held'].is(task !== undefined, said(key.text, undefined))
      rows.whole.is(
        task !== undefined && isWhole(key.text, task.text, otherTexts(paper, key)),
        said(key.text, task?.text),
      )
      if (task && isCut(key.text, task.text)) rows.cut.fault(paper.miss(key, key.text, task.text))
      const held = task?.assignments.map(shownAssignment).join('; ')
      const who = key.who?.map(one => `${one.role} ${one.name ?? one.class}`).join('; ') ?? 'nobody'
      rows.leads.is(task !== undefined && rolesAre(paper.directory, key, task, ['LEAD']), said(who, held))
      rows.roles.is(
        task !== undefined && rolesAre(paper.directory, key, task, ['LEAD', 'JOIN']),
        said(who, held),
      )
      if (key.field) {
        const { heading } = key.field
        const name = bare(heading.replace(/^[\dIVX]+[.)]\s*/, ''))
        rows['field of work'].holds(
          task ? task.field : null,
          field => field !== null && bare(field) === name,
          said(heading, task?.field ?? undefined),
        )
      }
      rows.due.is(task !== undefined && task.due === key.due, said(`${key.due}`, task?.due ?? 'null'))
    }
    for (const task of beyond) {
      rows['tasks beyond the key'].fault(
        paper.beyond(task, `${task.text} (${task.assignments.map(shownAssignment).join('; ')})`),
      )
    }
  }
  return Object.values(rows)
}

/** The whole clause, or the piece of it that the key quotes where a footnote parts it. */
function clauseOf(paper: Paper, key: TaskKey): Span[] {
  const quoted = paper.spans(key)
  const whole = paper.places.find(key.text, key.locator).filter(span => shared([span], quoted) > 0)
  return whole.length > 0 ? whole : quoted
}

function placeOf(paper: Paper, task: Task): Span[] {
  const slices = slicesIn(task, paper.file)
  const whole = paper.places.within(task.text, slices)
  return whole.length > 0 ? whole : slices
}

/** What a clause and a task share, where that is half of the shorter. */
function common(clause: readonly Span[], place: readonly Span[]): number {
  const lengths = clause.flatMap(a =>
    place.map(b => ({ both: overlap(a, b), least: Math.min(size(a), size(b)) })),
  )
  return Math.max(0, ...lengths.filter(({ both, least }) => both * 2 >= least).map(({ both }) => both))
}
const size = ({ start, end }: Span): number => end - start

const otherTexts = (paper: Paper, key: TaskKey): string[] =>
  paper.key.tasks
    .filter(other => other !== key && !bare(key.text).includes(bare(other.text)))
    .map(({ text }) => text)

/** The clause to its end; the words that name the actor may stand before it, but no other clause. */
export function isWhole(clause: string, text: string, others: readonly string[] = []): boolean {
  return bare(text).endsWith(bare(clause)) && others.every(other => !bare(text).includes(bare(other)))
}

/** Ours begins in the clause, or before it, and stops before its end. */
export function isCut(clause: string, text: string): boolean {
  const [whole, held] = [bare(clause), bare(text)]
  if (held.endsWith(whole) || held.includes(whole)) return false
  const tail = held.slice(-30)
  return whole.includes(tail) && !whole.endsWith(tail)
}

/** Every body of the key in its role and no other; "Phối hợp với" without a lead may be told as JOIN. */
export function rolesAre(directory: Directory, key: TaskKey, task: Task, roles: readonly string[]): boolean {
  const wanted = (key.who ?? []).filter(({ role }) => roles.includes(role))
  const held = task.assignments.filter(({ role }) => roles.includes(role))
  const same = (name: string, one: Assignment) => directory.is(name, one.through ? [one.through] : one.names)
  const lax = key.printedRole !== undefined && key.printedRole !== 'Chủ trì' && key.who?.[0]?.role === 'LEAD'
  const all = lax ? task.assignments : held
  return (
    wanted.every(one => all.some(other => same(nameOf(one), other))) &&
    held.every(one => wanted.some(other => same(nameOf(other), one)))
  )
}
const nameOf = ({ name, class: kind }: { name?: string; class?: string }): string => name ?? kind ?? ''

const shownAssignment = ({ names, role, through }: Assignment): string =>
  `${role} ${names[0]}${through ? ` (qua ${through})` : ''}`
