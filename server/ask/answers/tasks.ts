import type { Task } from '../../../schema/agencies/task'
import type { AnswerItem } from '../../../schema/ask/answerItem'
import type { Document } from '../../../schema/documents/document'
import { kindWord } from '../../../schema/words/filterWords'
import { tasks } from '../../agencies/parts/tasks'
import type { Context } from '../../context'
import { tasks as tasksOfDocument } from '../../documents/parts/tasks'
import { documentName } from '../../graph/documentName'
import { type TaskRow, taskColumns, taskFrom } from '../../graph/rows/task'
import { integer } from '../../graph/values'
import { listedInEnglish, paperInEnglish } from '../english'
import { atLeast, type Listing, listingOf, listingOfRows, MOST_LOOKED_AT } from '../listing'
import type { Asked } from '../reading/asked'
import type { Named } from '../reading/bodies'
import { says } from '../reading/topic'
import {
  answered,
  bare,
  listed,
  MOST_ITEMS,
  notHeld,
  notHeldUnless,
  notUnderstood,
  said,
  type Told,
} from '../told'
import { queryOfAll } from './matching'
import { bodiesOf, nameOf, whichBody } from './whom'

/** So many letters of them are told in the sentence itself; the parts have them in full. */
const MOST_TOLD = 200

/** What an agency has to do, by one paper or by all. */
export async function tasksOf(context: Context, asked: Asked, document: Document | null): Promise<Told> {
  const [who] = asked.named as [Named]
  const unclear = whichBody(who)
  if (unclear) return unclear
  const bodies = await bodiesOf(context, who)
  const part = context.loaders.agencyParts.of(tasks({ first: MOST_LOOKED_AT }))
  const { nodes, isCut } = listingOf(...(await Promise.all(bodies.map(({ id }) => part.need(id)))))
  const given = distinct(nodes).filter(task => document === null || task.documentId === document.id)
  const fitting = given.filter(task => says(asked.topic, task.text, task.field))
  const by = document ? ` theo ${documentName(document)}` : ''
  const about = asked.topic.length > 0 ? ' về việc ấy' : ''
  const url = who.province === null ? (bodies[0]?.url ?? null) : null
  if (fitting.length === 0)
    return notHeldUnless(
      given.length > 0 || isCut,
      `Không văn bản nào chúng tôi giữ giao nhiệm vụ${about} cho ${nameOf(who)}${by}.`,
      url,
    )
  const items = await itemsOf(context, fitting)
  if (items.length === 1 && !isCut) return answered(items[0]!, url, items)
  const ids = new Set(bodies.map(({ id }) => id))
  const areItsOwn = fitting.every(({ assignments }) =>
    assignments.some(({ agency, role }) => role === 'LEAD' && ids.has(agency.id)),
  )
  const deeds = fitting.map(({ text }) => bare(text)).join('; ')
  const told = deeds.length <= MOST_TOLD && areItsOwn && !isCut ? `: ${deeds}` : ''
  const quotes = told && `: “${deeds}”`
  const least = atLeast(isCut)
  const sentence = said(
    `${nameOf(who)} có ${least.sentence}${fitting.length} nhiệm vụ${about}${by || ' trong các văn bản chúng tôi giữ'}${told}.`,
    `${nameOf(who)} has ${least.sentenceInEnglish}${fitting.length} tasks${about && ' of this kind'} ${document ? `by ${paperInEnglish(document)}` : 'in the papers that we hold'}${quotes}.`,
  )
  return answered(sentence, url, items, fitting.length)
}

const BY_WORDS = `
CALL db.index.fulltext.queryNodes('nguonSearch' + $side, $query, {limit: $limit}) YIELD node AS t, score
WITH t, score ORDER BY score DESC, t.id
RETURN ${taskColumns('t')}`

/** Which agencies have to do something, by one paper or by all; what no task says may be said in other words. */
export async function assigneesOf(context: Context, asked: Asked, document: Document | null): Promise<Told> {
  const { nodes, isCut } = document
    ? listingOf(
        await context.loaders.documentParts.of(tasksOfDocument({ first: MOST_LOOKED_AT })).need(document.id),
      )
    : await tasksWith(context, queryOfAll(asked.topic))
  const fitting = nodes.filter(task => says(asked.topic, task.text, task.field))
  const named = fitting.filter(({ assignments }) => assignments.length > 0)
  const by = document ? ` trong ${documentName(document)}` : ''
  if (fitting.length === 0 && document && asked.topic.length === 0)
    return notHeld(
      `Không văn bản nào chúng tôi giữ cho biết ${documentName(document)} giao việc cho cơ quan nào.`,
      document.url,
    )
  if (fitting.length === 0) return notUnderstood
  const items = await itemsOf(context, fitting)
  if (named.length === 0 && isCut) return notUnderstood
  if (named.length === 0)
    return notHeld('Văn bản nêu nhiệm vụ ấy mà không nêu cơ quan nào làm.', document?.url, items)
  const [only] = named
  const papers = new Set(named.map(({ documentId }) => documentId))
  const url = document?.url ?? items[0]!.url
  if (named.length === 1 && !isCut) return answered(items[fitting.indexOf(only!)]!, url, items)
  const bodies = [...new Set(named.flatMap(({ assignments }) => leaders(assignments)))]
  const least = atLeast(isCut)
  const where = by || (papers.size > 1 ? ` trong ${least.sentence}${papers.size} văn bản` : '')
  const severalPapers = papers.size > 1 ? ` in ${least.sentenceInEnglish}${papers.size} papers` : ''
  const whereInEnglish = document ? ` in ${paperInEnglish(document)}` : severalPapers
  return answered(
    said(
      `Có ${least.sentence}${named.length} nhiệm vụ${asked.topic.length > 0 ? ' như vậy' : ''}${where}, giao cho ${listed(bodies)}.`,
      `There are ${least.sentenceInEnglish}${named.length} ${asked.topic.length > 0 ? 'such ' : ''}tasks${whereInEnglish}, given to ${listedInEnglish(bodies)}.`,
    ),
    url,
    items,
    fitting.length,
  )
}

async function tasksWith({ reader }: Context, words: string): Promise<Listing<Task>> {
  const query = `+${kindWord('Task')} ${words}`
  const rows = await reader.read<TaskRow>(BY_WORDS, { query, limit: integer(MOST_LOOKED_AT + 1) })
  return listingOfRows(rows.map(taskFrom))
}

const leaders = (assignments: Task['assignments']): string[] => {
  const leading = assignments.filter(({ role }) => role === 'LEAD')
  return (leading.length > 0 ? leading : assignments).map(({ agency }) => agency.name)
}

/** `Theo Chỉ thị 5/CT-BTTTT, Cục Viễn thông chủ trì, Bộ Y tế phối hợp: …` */
async function itemsOf({ loaders }: Context, found: readonly Task[]): Promise<AnswerItem[]> {
  const shown = found.slice(0, MOST_ITEMS)
  const papers = await loaders.documents.needAll(shown.map(({ documentId }) => documentId))
  return shown.map((task, at) => {
    const paper = papers[at]!
    const bodies = (role: string) =>
      listed([...new Set(task.assignments.filter(one => one.role === role).map(({ agency }) => agency.name))])
    const [lead, join] = [bodies('LEAD'), bodies('JOIN')]
    const acting = [lead && (join ? `${lead} chủ trì` : `${lead} có nhiệm vụ`), join && `${join} phối hợp`]
    const who = acting.filter(Boolean).join(', ') || (task.field ?? 'văn bản không nêu cơ quan')
    return {
      ...said(
        `Theo ${documentName(paper)}, ${who}: ${bare(task.text)}.`,
        `${paperInEnglish(paper)} gives this task ${givenInEnglish(lead, join)}: “${bare(task.text)}”.`,
      ),
      url: paper.url,
      evidence: [...task.evidence, ...task.actorEvidence],
    }
  })
}

function givenInEnglish(lead: string, join: string): string {
  if (lead) return join ? `to ${lead}, with ${join} to join` : `to ${lead}`
  return join ? `to ${join}, to join others` : 'without naming a body'
}

const distinct = (found: readonly Task[]): Task[] => [...new Map(found.map(task => [task.id, task])).values()]
