import { syllables } from '../../compare/syllables'
import type { FigureFact } from '../../entry'
import { prove } from '../../proof'
import type { BodyRun } from '../bodyRuns'
import { type AsOf, asOfDays, lastBefore } from './asOf'
import { quantitiesIn } from './quantities'
import type { Quantity } from './quantity'
import { clauseBefore, counted, subjectIn } from './subject'

interface Told {
  quantity: Quantity
  subject: [number, number]
}

const LONGEST_PROOF = 200

/** The figures of a running text, each with what it counts and the as-of day stated before it. */
export function runningFigures(source: string, run: BodyRun, issued: string | null): FigureFact[] {
  const { text, folded } = run.flow
  const quantities = quantitiesIn(text, folded)
  if (quantities.length === 0) return []
  const asOf = asOfDays(folded, issued)
  const told: Told[] = []
  for (const quantity of quantities)
    told.push({ quantity, subject: subjectOf(text, quantity, told[told.length - 1] ?? null, asOf) })
  return told.map(one => factOf(source, run, one, asOf))
}

/** The words before the figure in its clause, else those that lead the list in, else what is counted. */
function subjectOf(
  text: string,
  quantity: Quantity,
  before: Told | null,
  asOf: readonly AsOf[],
): [number, number] {
  const least = before?.quantity.end ?? 0
  const clause = clauseBefore(text, quantity.from, least)
  if (before && clause.mark === '') return subjectBehind(text, quantity, before, asOf)
  const own = subjectIn(text, clause.from, quantity.from, asOf)
  if (own) return own
  const words = countedOf(text, quantity)
  const tells = words[1] - words[0] > quantity.unit.length + 1
  if (clause.mark === '(' && before && tells) return words
  if (clause.mark === ':' || clause.mark === '(') {
    const lead = clauseBefore(text, clause.from - 1, least)
    const leading = subjectIn(text, lead.from, clause.from - 1, asOf)
    if (leading) return leading
  }
  const sameSentence = before !== null && clause.mark !== '.' && clause.mark !== 'cut'
  return sameSentence && !tells ? before.subject : words
}

/** A figure that follows another in one clause: a list goes on with its subject, a new verb has one of its own. */
function subjectBehind(
  text: string,
  quantity: Quantity,
  before: Told,
  asOf: readonly AsOf[],
): [number, number] {
  const from = before.quantity.end
  const between = text.slice(from, quantity.from)
  const closed = between.lastIndexOf(') ')
  const own = closed >= 0 ? subjectIn(text, from + closed + 1, quantity.from, asOf) : null
  if (own) return own
  const comma = between.lastIndexOf(', ')
  if (comma >= 0) {
    const own = subjectIn(text, from + comma + 2, quantity.from, asOf)
    if (own) return own
    const words = countedOf(text, quantity)
    if (quantity.unit !== '%' && words[1] - words[0] > quantity.unit.length + 1) return words
    const share = quantity.unit === '%' && before.quantity.unit !== '%'
    return share ? [from - before.quantity.unit.length, from + between.indexOf(', ')] : before.subject
  }
  if (between.includes(' đã '))
    return subjectIn(text, from - before.quantity.unit.length, quantity.from, asOf) ?? before.subject
  const words = countedOf(text, quantity)
  const bare = quantity.unit === '%' || quantity.unit.includes('đồng')
  if (bare) return before.subject
  if (words[1] - words[0] > quantity.unit.length + 1) return words
  const joining = subjectIn(text, from, quantity.from, asOf)
  const tells = joining !== null && syllables(text.slice(...joining)).length >= SHORTEST_JOINING
  return tells ? joining : before.subject
}

/** Fewer syllables between two figures (`cập nhật trong`) only join them. */
const SHORTEST_JOINING = 4

function countedOf(text: string, { unit, end }: Quantity): [number, number] {
  return counted(text, unit === '%' ? end + 1 : end - unit.length, end)
}

function factOf(
  source: string,
  run: BodyRun,
  { quantity, subject }: Told,
  asOf: readonly AsOf[],
): FigureFact {
  const { flow, locator } = run
  const from =
    quantity.end - subject[0] <= LONGEST_PROOF ? Math.min(subject[0], quantity.from) : quantity.from
  const to = subject[0] >= quantity.from ? Math.max(subject[1], quantity.end) : quantity.end
  return {
    subject: flow.text.slice(...subject).trim(),
    printed: flow.text.slice(quantity.from, quantity.to),
    value: quantity.value,
    unit: quantity.unit || null,
    qualifier: quantity.qualifier,
    asOf: asOf[lastBefore(asOf, quantity.from)]?.day ?? null,
    ...prove(source, locator, flow, from, to, 'figure'),
  }
}
