import { firstDay, lastDay } from '../../../schema/words/calendar'
import { kindOfBodies } from '../../../schema/words/classesOfBodies'
import { denies, onlyMeant } from '../../../schema/words/doneOrNot'
import { groupBy } from '../../../schema/words/groupBy'
import { syllables } from '../../read/compare/syllables'
import type { ActionFact, TaskFact } from '../../read/entry'
import { type Corpus, issuedFrom, type KnownDocument, type Paper } from '../corpus'

export const RULE =
  'Việc được kể lại sau khi nhiệm vụ được giao, do cơ quan cùng tên hoặc cùng loại làm, và nhắc lại nhiều lời riêng của nhiệm vụ: việc ấy thực hiện nhiệm vụ, dù không nêu văn bản giao'

/** A task or an action where it stands, with its id in the graph. */
export interface Told<Fact> {
  id: string
  paper: Paper
  fact: Fact
  /** The document that assigns the task; of an action, the one that reports it. */
  document: KnownDocument
}
export interface Match {
  action: Told<ActionFact>
  task: Told<TaskFact>
}

/** Pairs of neighbouring syllables that both must have, and their share of the shorter text. */
const FEWEST_SHARED = 6
const LEAST_SHARE = 0.25
/** A pair in more acts of one paper than this is what the paper speaks of throughout. */
const MOST_IN_PAPER = 3
/** A pair in more tasks than this tells none of them. */
const MOST_TASKS = 50

/** Actions that carry out tasks of other papers, by what both say. */
export function sameContent(
  corpus: Corpus,
  tasks: readonly Told<TaskFact>[],
  actions: readonly Told<ActionFact>[],
): Match[] {
  const wordsOfTasks = ownPairs(tasks)
  const byPair = groupBy(
    [...wordsOfTasks].flatMap(([task, pairs]) => [...pairs].map(pair => ({ pair, task }))),
    ({ pair }) => pair,
  )
  return [...ownPairs(actions)].flatMap(([action, pairs]) => {
    if (onlyMeant(action.fact.text)) return []
    const doers = action.fact.agencies.map(({ name }) => kindOfBodies(name)).filter(isKind)
    const told = withoutNames(pairs, doers)
    const shared = new Map<Told<TaskFact>, number>()
    for (const pair of told) {
      const holding = byPair.get(pair) ?? []
      if (holding.length > MOST_TASKS) continue
      for (const { task } of holding) shared.set(task, (shared.get(task) ?? 0) + 1)
    }
    return [...shared].flatMap(([task, count]) => {
      const least = Math.min(told.size, withoutNames(wordsOfTasks.get(task)!, doers).size)
      const enough = count >= FEWEST_SHARED && count >= LEAST_SHARE * least
      return enough && mayCarryOut(corpus, action, task) && isItsTask(task, doers) ? [{ action, task }] : []
    })
  })
}

/** The pairs of each text that are its own: neither of its paper's title nor said again and again in the paper. */
function ownPairs<Fact extends { text: string }>(acts: readonly Told<Fact>[]): Map<Told<Fact>, Set<string>> {
  const all = new Map(acts.map(act => [act, pairsOf(syllables(act.fact.text))]))
  const counts = new Map<KnownDocument, Map<string, number>>()
  for (const [{ paper }, pairs] of all) {
    const counted = counts.get(paper.document) ?? new Map<string, number>()
    for (const pair of pairs) counted.set(pair, (counted.get(pair) ?? 0) + 1)
    counts.set(paper.document, counted)
  }
  return new Map(
    [...all].map(([act, pairs]) => {
      const topic = pairsOf(syllables(act.paper.entry.document.title ?? ''))
      const counted = counts.get(act.paper.document)!
      return [
        act,
        new Set([...pairs].filter(pair => !topic.has(pair) && counted.get(pair)! <= MOST_IN_PAPER)),
      ]
    }),
  )
}

function pairsOf(words: readonly string[]): Set<string> {
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`))
}

function withoutNames(pairs: ReadonlySet<string>, names: readonly string[]): Set<string> {
  const named = new Set(names.flatMap(name => [...pairsOf(name.split(' '))]))
  return new Set([...pairs].filter(pair => !named.has(pair)))
}

const isKind = (name: string): boolean => name.includes(' ')

/** Told by another paper, of the same province where it has one, after the task was assigned, and done as it was assigned. */
function mayCarryOut(corpus: Corpus, action: Told<ActionFact>, task: Told<TaskFact>): boolean {
  if (action.paper.document === task.paper.document || action.document === task.document) return false
  if (task.paper.province !== null && task.paper.province !== action.paper.province) return false
  const [assigned, reported] = [issuedFrom(corpus, task.document), issuedFrom(corpus, action.document)]
  if (!assigned || !reported || lastDay(reported) < firstDay(assigned)) return false
  const done = action.fact.until ?? action.fact.on
  if (done !== null && lastDay(done) < firstDay(assigned)) return false
  return denies(action.fact.text) === denies(task.fact.text)
}

/** Whoever did it is named by the task, as its agency, a kind of agency or in its words. */
function isItsTask({ fact }: Told<TaskFact>, doers: readonly string[]): boolean {
  const words = ` ${syllables(fact.text).join(' ')} `
  const assigned = fact.agencies.map(({ name }) => kindOfBodies(name))
  return doers.some(doer => assigned.includes(doer) || words.includes(` ${doer} `))
}
