import type { Request } from '../../../schema/agencies/request'
import type { AnswerItem } from '../../../schema/ask/answerItem'
import type { Document } from '../../../schema/documents/document'
import { requestsMade, requestsReceived } from '../../agencies/parts/requests'
import type { Context } from '../../context'
import { requests } from '../../documents/parts/requests'
import { documentName } from '../../graph/documentName'
import { listedInEnglish, paperInEnglish } from '../english'
import { atLeast, type Listing, listingOf, MOST_LOOKED_AT } from '../listing'
import type { Asked } from '../reading/asked'
import type { Named } from '../reading/bodies'
import { says } from '../reading/topic'
import { ambiguous, answered, bare, listed, MOST_ITEMS, notHeldUnless, said, type Told } from '../told'
import { bodiesOf, nameOf, whichBody } from './whom'

type Side = 'by' | 'to'

/** What is asked: by whom, of whom, in which paper, as far as the question tells. */
export async function requestsOf(context: Context, asked: Asked, document: Document | null): Promise<Told> {
  const { eitherWay, receivers } = asked.roles
  const to = await requestsIn(context, asked, document)
  if (!eitherWay) return to
  const roles = { makers: receivers, receivers: [], eitherWay: false }
  const by = await requestsIn(context, { ...asked, roles }, document)
  if (by.outcome !== 'ANSWERED') return to
  if (to.outcome !== 'ANSWERED') return by
  const who = listed(receivers.map(nameOf))
  return ambiguous(`Có kiến nghị của ${who}, và có kiến nghị với ${who}: hãy hỏi một trong hai.`, [
    ...by.items,
    ...to.items,
  ])
}

async function requestsIn(context: Context, asked: Asked, document: Document | null): Promise<Told> {
  const { makers, receivers } = asked.roles
  const unclear = [...makers, ...receivers].map(whichBody).find(told => told !== null)
  if (unclear) return unclear
  const made = await idsOf(context, makers)
  const received = await idsOf(context, receivers)
  const { nodes, isCut } = await candidates(context, document, made, received)
  const theirs = nodes.filter(
    request =>
      (document === null || request.documentId === document.id || request.askedInId === document.id) &&
      isOf(request, 'by', made) &&
      isOf(request, 'to', received),
  )
  const fitting = theirs.filter(request => says(asked.topic, request.text))
  const who = [
    makers.length > 0 && `của ${listed(makers.map(nameOf))}`,
    receivers.length > 0 && `với ${listed(receivers.map(nameOf))}`,
    document && `trong ${documentName(document)}`,
  ]
    .filter(Boolean)
    .join(' ')
  const inEnglish = [
    makers.length > 0 && `by ${listedInEnglish(makers.map(nameOf))}`,
    receivers.length > 0 && `to ${listedInEnglish(receivers.map(nameOf))}`,
    document && `in ${paperInEnglish(document)}`,
  ]
    .filter(Boolean)
    .join(' ')
  const url = await pageOf(context, document, [...receivers, ...makers])
  if (fitting.length === 0)
    return notHeldUnless(
      theirs.length > 0 || isCut,
      `Không văn bản nào chúng tôi giữ ghi kiến nghị${asked.topic.length > 0 ? ' như vậy' : ''} ${who}.`,
      url,
    )
  const items = await itemsOf(context, fitting)
  if (items.length === 1 && !isCut) return answered(items[0]!, url, items)
  const least = atLeast(isCut)
  return answered(
    said(
      `Các văn bản chúng tôi giữ ghi ${least.sentence}${fitting.length} kiến nghị ${who}.`,
      `The papers that we hold tell ${least.sentenceInEnglish}${fitting.length} requests ${inEnglish}.`,
    ),
    url,
    items,
    fitting.length,
  )
}

type Ids = ReadonlySet<string> | null

async function idsOf(context: Context, named: readonly Named[]): Promise<Ids> {
  if (named.length === 0) return null
  const bodies = await Promise.all(named.map(one => bodiesOf(context, one)))
  return new Set(bodies.flat().map(({ id }) => id))
}

async function candidates(
  { loaders }: Context,
  document: Document | null,
  made: Ids,
  received: Ids,
): Promise<Listing<Request>> {
  if (document)
    return listingOf(await loaders.documentParts.of(requests({ first: MOST_LOOKED_AT })).need(document.id))
  const part = loaders.agencyParts.of(
    received ? requestsReceived({ first: MOST_LOOKED_AT }) : requestsMade({ first: MOST_LOOKED_AT }),
  )
  const lists = await Promise.all([...(received ?? made ?? [])].map(id => part.need(id)))
  const { nodes, isCut } = listingOf(...lists)
  return { nodes: [...new Map(nodes.map(one => [one.id, one])).values()], isCut }
}

const isOf = (request: Request, side: Side, ids: Ids): boolean =>
  ids === null || request[side].some(({ id }) => ids.has(id))

async function pageOf(
  context: Context,
  document: Document | null,
  named: readonly Named[],
): Promise<string | null> {
  if (document) return document.url
  const [first] = named
  return first && first.province === null ? ((await bodiesOf(context, first))[0]?.url ?? null) : null
}

/** `Trong Báo cáo 32/BC-TBTT, Tiểu ban Truyền thông kiến nghị với Bộ Y tế: …` */
async function itemsOf({ loaders }: Context, asked: readonly Request[]): Promise<AnswerItem[]> {
  const shown = asked.slice(0, MOST_ITEMS)
  const papers = await loaders.documents.needAll(shown.map(({ documentId }) => documentId))
  return shown.map(({ text, by, to, evidence, actorEvidence }, at) => {
    const paper = papers[at]!
    const maker = listed(by.map(({ name }) => name))
    const receiver = to.length > 0 ? ` với ${listed(to.map(({ name }) => name))}` : ''
    const verb = maker ? `${maker} kiến nghị${receiver}` : `kiến nghị${receiver}`
    const ofWhom = to.length > 0 ? ` of ${listedInEnglish(to.map(({ name }) => name))}` : ''
    return {
      ...said(
        `Trong ${documentName(paper)}, ${verb}: ${bare(text)}.`,
        `In ${paperInEnglish(paper)}, ${maker ? `${maker} asks` : 'it is asked'}${ofWhom}: “${bare(text)}”.`,
      ),
      url: paper.url,
      evidence: [...evidence, ...actorEvidence],
    }
  })
}
