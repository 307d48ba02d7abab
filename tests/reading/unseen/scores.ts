import type { DocumentHeader, Entry, TaskFact } from '../../../seed/read/entry'
import { numberKey } from '../../../seed/read/forms/numberKey'
import { pair } from '../../facts/match'
import { nameKey } from '../../facts/names'
import { bare, sameWords } from '../../facts/words'
import type { RelationAnswer } from '../answers'
import { CITATION_ROWS, scoreCitations, scoreRelations } from '../cited'
import { HEADER_ROWS, scoreHeader } from '../headers'
import { Score } from '../score'
import type { TaskAnswer, UnseenAnswer, UnseenCitation, UnseenHeader } from './answers'

export const ROWS = [
  ...CITATION_ROWS,
  'relation',
  ...HEADER_ROWS,
  'place',
  'post',
  'no signer invented',
  'messages',
  'tasks',
  'tasks with agency',
] as const
export type Row = (typeof ROWS)[number]
export type Scores = Record<Row, Score>

export const noScores = (): Scores =>
  Object.fromEntries(ROWS.map(row => [row, new Score()])) as Record<Row, Score>

/** One paper against its answer: the head and the citations of its first part, messages and tasks of all. */
export function scoreUnseen(answer: UnseenAnswer, parts: readonly Entry[]): Scores {
  const scores = noScores()
  const [first] = parts
  if (!first) throw new Error(`${answer.name}: nothing was read`)
  Object.assign(scores, headScores(answer.name, first.document, answer.header))
  if (answer.citations) {
    Object.assign(scores, scoreCitations(answer.name, first.citations, answer.citations))
    scores.relation = relationScore(answer.name, answer.citations, first)
  }
  scores.messages = messageScore(answer, parts)
  if (answer.tasks) {
    const found = parts.flatMap(({ tasks }) => tasks)
    Object.assign(scores, taskScores(answer.name, found, answer.tasks))
  }
  return scores
}

function headScores(name: string, read: DocumentHeader, answer: UnseenHeader): Partial<Scores> {
  const told = (row: string, expected: unknown, found: unknown) =>
    `${name}: ${row} is ${JSON.stringify(expected)}, read ${JSON.stringify(found)}`
  const single = (row: string, right: boolean, expected: unknown, found: unknown) => {
    const score = new Score()
    score.is(right, told(row, expected, found))
    return score
  }
  const whole = { ...answer, title: wholeTitle(answer.title, read.title) }
  const { signer } = read
  return {
    ...scoreHeader(name, read, whole),
    place: single('place', sameName(answer.place, read.place), answer.place, read.place),
    post: answer.post
      ? single('post', sameName(answer.post, signer?.title), answer.post, signer?.title)
      : new Score(),
    'no signer invented': answer.signer ? new Score() : single('signer', signer === null, null, signer?.name),
  }
}

const sameName = (a: string | null, b: string | null | undefined): boolean =>
  a === null || !b ? a === (b ?? null) : nameKey(a) === nameKey(b)

/** The title read, where it begins and ends as the answer's two ends do; else the answer. */
function wholeTitle(answer: string | null, read: string | null): string | null {
  const [begin, end] = answer?.split(' … ') ?? []
  const title = bare(read ?? '')
  return end && title.startsWith(bare(begin!)) && title.endsWith(bare(end)) ? read : answer
}

function relationScore(name: string, citations: readonly UnseenCitation[], entry: Entry): Score {
  const open = new Set(citations.filter(one => one.relation === null).map(one => numberKey(one.number!)))
  const asked = citations.filter((one): one is RelationAnswer => one.relation !== null)
  const found = entry.citations.filter(({ number }) => number === null || !open.has(numberKey(number)))
  return scoreRelations(name, found, asked)
}

function messageScore({ name, messages }: UnseenAnswer, parts: readonly Entry[]): Score {
  const score = new Score()
  const optional = messages.filter(message => message.optional)
  const found = parts
    .flatMap(part => part.messages.map(({ text }) => text))
    .filter(text => !optional.some(message => sameWords(message.text, text)))
  const asked = messages.filter(message => !message.optional)
  score.sets(new Set(found.map(bare)), new Set(asked.map(({ text }) => bare(text))), name)
  return score
}

function taskScores(
  name: string,
  found: readonly TaskFact[],
  answers: readonly TaskAnswer[],
): Partial<Scores> {
  const tasks = new Score()
  const led = new Score()
  const { pairs, beyond } = pair(answers, found, inCommon)
  for (const answer of answers) {
    const task = pairs.get(answer)
    if (answer.optional) continue
    if (!task) {
      for (const score of [tasks, led]) {
        score.missing++
        score.faults.push(`${name}: missed “${answer.head}” of ${answer.agencies.join('; ')}`)
      }
      continue
    }
    tasks.right++
    const leads = task.agencies.filter(({ role }) => role === 'LEAD').map(agency => agency.name)
    led.is(
      agencyKeys(leads) === agencyKeys(answer.agencies),
      `${name}: “${answer.head}” is of ${answer.agencies.join('; ')}, read ${leads.join('; ') || 'nobody'}`,
    )
  }
  for (const { text } of beyond) {
    for (const score of [tasks, led]) {
      score.wrong++
      score.faults.push(`${name}: invented “${text}”`)
    }
  }
  return { tasks, 'tasks with agency': led }
}

function inCommon({ head }: TaskAnswer, { text, quote }: TaskFact): number {
  const wanted = bare(head)
  const clauses = [bare(text), bare(quote)]
  if (clauses.some(clause => clause.includes(wanted))) return wanted.length
  return wanted.includes(clauses[0]!) ? clauses[0]!.length : 0
}

const POST = /^(đồng chí|thành viên|bí thư|chánh|giám đốc|chủ tịch|bộ trưởng|thủ trưởng|trưởng) /u

/** The bodies, whatever post stands before their names. */
function agencyKeys(names: readonly string[]): string {
  const bodies = names.map(name => nameKey(name.toLowerCase().replace(POST, '').replace(POST, '')))
  return [...new Set(bodies)].sort().join('; ')
}
