import type { Document } from '../../../schema/documents/document'
import type { Relation } from '../../../schema/enums/relation'
import { TraceDirection } from '../../../schema/enums/traceDirection'
import type { TraceLink } from '../../../schema/trace/traceLink'
import { kindNames } from '../../../schema/words/kinds'
import { byRelation } from '../../../schema/words/relations'
import type { Context } from '../../context'
import { documentName } from '../../graph/documentName'
import { traceFrom } from '../../trace/trace'
import { MOST_DOCUMENTS } from '../../trace/walk'
import { linkInEnglish, linkVerbInEnglish, listedInEnglish, paperInEnglish } from '../english'
import { atLeast } from '../listing'
import type { Asked } from '../reading/asked'
import type { Named } from '../reading/bodies'
import { answered, capital, listed, notHeld, notUnderstood, said, type Told } from '../told'
import { madeUnder } from './madeUnder'
import { isOf } from './paperOf'
import { nameOf } from './whom'

const pageOf = ({ url }: Document): string => `/truy-nguyen/${url.slice(url.lastIndexOf('/') + 1)}`

/** Every way of resting on a paper; what changes or ends another is asked for by its own verb. */
const RESTS: ReadonlySet<Relation> = new Set<Relation>([
  'BASED_ON',
  'IMPLEMENTS',
  'CONTINUES',
  'FOLLOWS',
  'GUIDES',
])
const names = byRelation(({ name }) => name)

/** The verb of the sentence that tells the links. */
export const linkVerb = (relation: Relation | null): string =>
  relation === null ? 'căn cứ hoặc thực hiện' : names[relation]

/** On what a paper rests, or what rests on it, one step away; a link without a quotation is no answer. */
export async function linksOf(
  context: Context,
  { kind, relation, others: ofKind, ofOthers }: Asked,
  document: Document,
): Promise<Told> {
  const up = kind === 'BASIS_OF_DOCUMENT'
  const { links, nodes } = await traceFrom(context, document.id, {
    direction: up ? TraceDirection.UP : TraceDirection.DOWN,
    depth: 1,
  })
  const isCut = nodes.length >= MOST_DOCUMENTS
  const asked = links.filter(
    link =>
      link.evidence.length > 0 &&
      (relation === null ? RESTS.has(link.relation) : link.relation === relation) &&
      (ofKind === null || (up ? link.to : link.from).kind === ofKind),
  )
  const proven = await ofIssuers(context, asked, up, ofOthers)
  if (proven === null) return notUnderstood
  const name = documentName(document)
  const verb = linkVerb(relation)
  const made = up ? [] : await madeUnder(context, document, { relation, others: ofKind, ofOthers })
  if (proven.length === 0 && made.length > 0) return answered(made[0]!, pageOf(document), made)
  if (proven.length === 0 && isCut) return notUnderstood
  if (proven.length === 0) {
    const paper = ofKind ? kindNames[ofKind].toLowerCase() : 'văn bản'
    const owned = ofOthers.length > 0 ? ` của ${listed(ofOthers.map(nameOf))}` : ''
    const what = up ? `${name} ${verb} ${paper} nào${owned}` : `${paper} nào${owned} ${verb} ${name}`
    return notHeld(`Không văn bản nào chúng tôi giữ cho biết ${what}.`, pageOf(document))
  }
  const items = proven.map(link => ({
    ...said(`${link.sentence}.`, `${linkInEnglish(link)}.`),
    url: (up ? link.to : link.from).url,
    evidence: link.evidence,
  }))
  if (items.length === 1 && !isCut) return answered(items[0]!, pageOf(document), [...items, ...made])
  const others = [...new Set(proven.map(({ from, to }) => documentName(up ? to : from)))]
  const inEnglish = [...new Set(proven.map(({ from, to }) => paperInEnglish(up ? to : from)))]
  const [named, verbInEnglish] = [paperInEnglish(document), linkVerbInEnglish(relation)]
  const least = atLeast(isCut)
  const [how, howInEnglish] = isCut ? ['', ''] : [`: ${listed(others)}`, `: ${listedInEnglish(inEnglish)}`]
  const sentence = up
    ? said(`${name} ${verb} ${listed(others)}.`, `${named} ${verbInEnglish} ${listedInEnglish(inEnglish)}.`)
    : said(
        `${capital(least.sentence)}${others.length} văn bản ${verb} ${name}${how}.`,
        `${capital(least.sentenceInEnglish)}${others.length} papers; each ${verbInEnglish} ${named}${howInEnglish}.`,
      )
  return answered(sentence, pageOf(document), [...items, ...made])
}

/** Those whose other end the bodies issued; null where none is known to be, and whose one is is not known. */
async function ofIssuers(
  { loaders }: Context,
  links: readonly TraceLink[],
  up: boolean,
  issuers: readonly Named[],
): Promise<readonly TraceLink[] | null> {
  if (issuers.length === 0) return links
  const papers = await loaders.documents.needAll(links.map(({ from, to }) => (up ? to : from).id))
  const found = links.filter((_, at) => issuers.every(issuer => isOf(papers[at]!, issuer)))
  return found.length === 0 && papers.some(({ issuer }) => issuer === null) ? null : found
}
