import type { SearchMatch } from '../../schema/enums/searchMatch'
import type { SearchHit } from '../../schema/search/searchHit'
import type { SearchHitNode } from '../../schema/search/searchHitNode'
import type { Context } from '../context'
import type { Selected } from '../graph/selected'
import type { Candidate } from './candidates'
import { readHitNodes } from './hitNodes'
import { matchedWords } from './match'
import type { SearchQuery } from './query'
import { reasonInWords, reasonsFor } from './reason'
import { shownText, snippetOf, wordsShownOf } from './snippet'

/** What the card of a candidate tells of the node itself. */
const ON_THE_CARD: ReadonlySet<string> = new Set(['__typename', 'id'])
/** What of a paragraph without text is found among its quotations. */
const OF_THE_WORDS = ['snippet', 'matched', 'reasons', 'reason']

/** The hits of one page, with what is asked of them: nodes and papers are read where their cards do not tell enough. */
export async function hitsFrom(
  context: Context,
  shown: readonly Candidate[],
  { query, match }: { query: SearchQuery; match: SearchMatch },
  asked: Selected,
): Promise<SearchHit[]> {
  const wholeNodes = !asked.below('node').isWithin(ON_THE_CARD)
  const words = OF_THE_WORDS.some(field => asked.has(field))
  const { nodes, documents } = await readHitNodes(context, {
    nodes: shown.filter(one => wholeNodes || (words && one.kind === 'PASSAGE' && one.text.main === null)),
    documents: asked.has('document') ? shown.flatMap(({ documentId }) => documentId ?? []) : [],
  })
  return shown.map(candidate => {
    const { id, documentId, locator } = candidate
    const node = nodes.get(id)
    if (!node && wholeNodes) throw new Error(`${id} was found and is not in the graph`)
    const text = node?.__typename === 'Passage' ? wordsShownOf(node, query) : shownText(candidate)
    const matched = matchedWords(text, query, match !== 'ALL_WORDS')
    const reasons = reasonsFor(matched, candidate)
    return {
      node: node ?? ({ __typename: typeOf(candidate), id } as SearchHitNode),
      ...snippetOf(text, matched),
      reasons,
      reason: reasonInWords(reasons),
      locator,
      document: documentId === null ? null : (documents.get(documentId) ?? null),
    }
  })
}

const typeOf = ({ kind }: Candidate): string => kind.charAt(0) + kind.slice(1).toLowerCase()
