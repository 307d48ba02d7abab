import { lastDay } from '../../../schema/words/calendar'
import { groupBy } from '../../../schema/words/groupBy'
import { kindLabels } from '../../../schema/words/kinds'
import { syllableKey } from '../../read/compare/syllables'
import { type Corpus, issuedFrom, type KnownMessage, type Statement, type Wording } from '../corpus'
import { NAME_AS_WORDING } from '../namesAsWordings'
import type { InferenceRule, InferredLink } from './rule'

export const RULE = 'Thông điệp của kế hoạch lặp lại nguyên tên của chính sách ban hành trước hoặc cùng ngày'
/** Fewer syllables than this are common words, not a name. */
const SHORTEST_NAME = 5

/** A policy's title that holds a message's wording. */
interface Shared {
  title: Statement
  wording: Wording
}

/** FOLLOWS: a plan whose message is, word for word, what a policy of that day or an earlier one is called. */
export const sharedWording: InferenceRule = corpus => {
  const titles = groupBy(
    corpus.statements.filter(
      ({ attribute, about }) => attribute === 'title' && kindLabels[about.kind] === 'Policy',
    ),
    ({ value }) => ` ${syllableKey(value)} `,
  )
  const runs = byRun([...titles.keys()])
  return corpus.messages
    .filter(({ plans }) => plans.length > 0)
    .flatMap(message => linksOf(corpus, message, sharedBy(message, titles, runs)))
}

/** A title with its place among all. */
type Placed = readonly [title: string, at: number]

/** Titles by each run of as many syllables as the shortest name has: of all, few hold one. */
function byRun(titles: readonly string[]): ReadonlyMap<string, readonly Placed[]> {
  const runs = titles.flatMap((title, at) => {
    const syllables = title.trim().split(' ')
    const begins = syllables.slice(SHORTEST_NAME - 1).map((_, from) => runFrom(syllables, from))
    return [...new Set(begins)].map(run => ({ run, placed: [title, at] as const }))
  })
  return new Map([...groupBy(runs, ({ run }) => run)].map(([run, all]) => [run, all.map(one => one.placed)]))
}

const runFrom = (syllables: readonly string[], from: number): string =>
  syllables.slice(from, from + SHORTEST_NAME).join(' ')

function sharedBy(
  message: KnownMessage,
  titles: ReadonlyMap<string, Statement[]>,
  runs: ReadonlyMap<string, readonly Placed[]>,
): Shared[] {
  const names = new Map<string, Wording>()
  for (const wording of message.wordings) {
    if (wording.fact.rule === NAME_AS_WORDING) continue
    const key = syllableKey(wording.fact.text)
    if (key.split(' ').length >= SHORTEST_NAME && !names.has(key)) names.set(key, wording)
  }
  const found = new Map<string, { at: number; wording: Wording }>()
  for (const [name, wording] of names)
    for (const [title, at] of runs.get(runFrom(name.split(' '), 0)) ?? [])
      if (!found.has(title) && title.includes(` ${name} `)) found.set(title, { at, wording })
  return [...found]
    .sort(([, a], [, b]) => a.at - b.at)
    .flatMap(([title, { wording }]) => titles.get(title)!.map(statement => ({ title: statement, wording })))
}

function linksOf(corpus: Corpus, message: KnownMessage, shared: readonly Shared[]): InferredLink[] {
  return message.plans.flatMap(plan => {
    const planDay = issuedFrom(corpus, plan)
    const own = message.wordings.find(({ paper, fact }) => fact.own && paper.document === plan)
    return shared.flatMap(({ title, wording }) => {
      const policyDay = issuedFrom(corpus, title.about)
      if (!policyDay || !planDay || lastDay(policyDay) > lastDay(planDay)) return []
      const said = own ?? wording
      const proofs = [
        { paper: title.paper, proof: title.proof },
        { paper: said.paper, proof: said.fact },
      ]
      return [{ type: 'FOLLOWS' as const, from: plan, to: title.about, rule: RULE, proofs }]
    })
  })
}
