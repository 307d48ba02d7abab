import type { Document } from '../../../schema/documents/document'
import { kindNames } from '../../../schema/words/kinds'
import type { Context } from '../../context'
import { citedBy, cites } from '../../documents/parts/citations'
import { documentName } from '../../graph/documentName'
import { paperInEnglish, papersInEnglish } from '../english'
import { atLeast, listingOf, MOST_LOOKED_AT } from '../listing'
import type { Asked } from '../reading/asked'
import { answered, capital, listed, notUnderstood, said, type Told } from '../told'
import { linksOf } from './links'
import { isOf } from './paperOf'

/** Every paper that names this one, or that it names, in whatever words; where none does, what other papers tell of it. */
export async function citationsOf(context: Context, asked: Asked, document: Document): Promise<Told> {
  const { loaders } = context
  const { kind, others: ofKind, ofOthers } = asked
  const up = kind === 'BASIS_OF_DOCUMENT'
  const part = (up ? cites : citedBy)({ first: MOST_LOOKED_AT })
  const { nodes, isCut } = listingOf(await loaders.documentParts.of(part).need(document.id))
  const ids = [...new Set(nodes.map(({ fromId, toId }) => (up ? toId : fromId)))]
  const papers = (await loaders.documents.needAll(ids)).filter(
    paper => (ofKind === null || paper.kind === ofKind) && ofOthers.every(issuer => isOf(paper, issuer)),
  )
  const [name, nameInEnglish] = [documentName(document), paperInEnglish(document)]
  const items = papers.map(paper => ({
    ...(up
      ? said(
          `${name} nhắc đến ${documentName(paper)}.`,
          `${nameInEnglish} mentions ${paperInEnglish(paper)}.`,
        )
      : said(
          `${documentName(paper)} nhắc đến ${name}.`,
          `${paperInEnglish(paper)} mentions ${nameInEnglish}.`,
        )),
    url: paper.url,
    evidence: nodes
      .filter(({ fromId, toId }) => (up ? toId : fromId) === paper.id)
      .flatMap(({ evidence }) => evidence),
  }))
  if (items.length === 0 && isCut) return notUnderstood
  if (items.length === 0) return linksOf(context, { ...asked, relation: null }, document)
  const what = ofKind ? kindNames[ofKind].toLowerCase() : 'văn bản'
  if (items.length === 1 && !isCut) return answered(items[0]!, document.url, items)
  const names = listed(papers.map(documentName))
  const namesInEnglish = papers.map(paperInEnglish).join(', ')
  const least = atLeast(isCut)
  const [how, howInEnglish] = isCut ? ['', ''] : [`: ${names}`, `: ${namesInEnglish}`]
  const sentence = up
    ? said(
        `${name} nhắc đến ${least.sentence}${papers.length} ${what}${how}.`,
        `${nameInEnglish} mentions ${least.sentenceInEnglish}${papers.length} ${papersInEnglish(ofKind)}${howInEnglish}.`,
      )
    : said(
        `${capital(least.sentence)}${papers.length} ${what} nhắc đến ${name}${how}.`,
        `${capital(least.sentenceInEnglish)}${papers.length} ${papersInEnglish(ofKind)} mention ${nameInEnglish}${howInEnglish}.`,
      )
  return answered(sentence, document.url, items)
}
