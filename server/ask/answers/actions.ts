import type { Action } from '../../../schema/agencies/action'
import type { Agency } from '../../../schema/agencies/agency'
import type { AnswerItem } from '../../../schema/ask/answerItem'
import type { Document } from '../../../schema/documents/document'
import { TraceDirection } from '../../../schema/enums/traceDirection'
import { actions } from '../../agencies/parts/actions'
import type { Context } from '../../context'
import { documentName } from '../../graph/documentName'
import { traceFrom } from '../../trace/trace'
import { linkInEnglish, paperInEnglish } from '../english'
import { atLeast, listingOf, MOST_LOOKED_AT } from '../listing'
import type { Asked } from '../reading/asked'
import type { Named } from '../reading/bodies'
import { liesIn } from '../reading/days'
import { says } from '../reading/topic'
import { answered, bare, capital, listed, MOST_ITEMS, notHeldUnless, said, type Told } from '../told'
import { bodiesOf, nameOf, whichBody } from './whom'

/** What papers report that an agency did; under one paper also the papers by which it carried that one out. */
export async function actionsOf(context: Context, asked: Asked, document: Document | null): Promise<Told> {
  const [who] = asked.named as [Named]
  const unclear = whichBody(who)
  if (unclear) return unclear
  const bodies = await bodiesOf(context, who)
  const ids = new Set(bodies.map(({ id }) => id))
  const part = context.loaders.agencyParts.of(actions({ first: MOST_LOOKED_AT }))
  const { nodes, isCut } = listingOf(...(await Promise.all([...ids].map(id => part.need(id)))))
  const told = distinct(nodes).filter(
    action => (document === null || action.underIds.includes(document.id)) && isOfDay(action, asked.day),
  )
  const done = told.filter(action => says(asked.topic, action.text))
  const issued = document && asked.topic.length === 0 ? await issuedUnder(context, document, ids) : []
  const items = [...issued, ...(await itemsOf(context, done))]
  const by = document ? ` theo ${documentName(document)}` : ''
  const url = who.province === null ? (bodies[0]?.url ?? null) : (document?.url ?? null)
  if (items.length === 0)
    return notHeldUnless(
      told.length > 0 || isCut || bodies.some(isClass),
      `Không văn bản nào chúng tôi giữ ghi việc${asked.topic.length > 0 ? ' như vậy mà' : ''} ${nameOf(who)} đã làm${by}.`,
      url,
    )
  if (items.length === 1 && !isCut) return answered(items[0]!, url, items)
  const least = atLeast(isCut)
  return answered(
    said(
      `Các văn bản chúng tôi giữ ghi ${least.sentence}${done.length + issued.length} việc ${nameOf(who)} đã làm${by}.`,
      `The papers that we hold tell ${least.sentenceInEnglish}${done.length + issued.length} things that ${nameOf(who)} did${document ? ` under ${paperInEnglish(document)}` : ''}.`,
    ),
    url,
    items,
    done.length + issued.length,
  )
}

/** The papers of those bodies that rest on this one. */
async function issuedUnder(
  context: Context,
  document: Document,
  ids: ReadonlySet<string>,
): Promise<AnswerItem[]> {
  const { links } = await traceFrom(context, document.id, { direction: TraceDirection.DOWN, depth: 1 })
  return links
    .filter(({ from, evidence }) => evidence.length > 0 && from.issuer !== null && ids.has(from.issuer.id))
    .map(link => ({
      ...said(
        `${link.from.issuer!.name}: ${link.sentence}.`,
        `${link.from.issuer!.name}: ${linkInEnglish(link)}.`,
      ),
      url: link.from.url,
      evidence: link.evidence,
    }))
}

/** What `các Sở …` did is told of each of them. */
const isClass = ({ name }: Agency): boolean => name.startsWith('Các ')

const isOfDay = ({ on, until }: Action, day: string | null): boolean =>
  day === null || (on !== null && liesIn(on, day) && (until === null || liesIn(until, day)))

export async function itemsOf({ loaders }: Context, done: readonly Action[]): Promise<AnswerItem[]> {
  const shown = done.slice(0, MOST_ITEMS)
  const papers = await loaders.documents.needAll(shown.map(({ documentId }) => documentId))
  return shown.map((action, at) => {
    const names = listed(action.agencies.map(({ name }) => name))
    const text = bare(action.text)
    const paper = papers[at]!
    const isNamed = names !== '' && !text.includes(names)
    return {
      ...said(
        `${isNamed ? `${names}: ${text}` : capital(text)}.`,
        `${paperInEnglish(paper)} tells${isNamed ? ` of ${names}` : ''}: “${text}”.`,
      ),
      url: paper.url,
      evidence: [...action.evidence, ...action.actorEvidence],
    }
  })
}

const distinct = (all: readonly Action[]): Action[] => [...new Map(all.map(one => [one.id, one])).values()]
