import { shown } from '../build/statements'
import type { Mention } from '../corpus'
import { mentionsIn, wordingsIn } from '../grouped'
import type { InferenceRule, InferredLink } from './rule'

export const RULE =
  'Văn bản nói các văn bản của một loại được ban hành để thực hiện văn bản này, rồi nêu tên từng văn bản ấy: mỗi văn bản ấy thực hiện nó'

/**
 * IMPLEMENTS for each of a class: a paper says that, to carry out X, „các kế hoạch“ were issued, and its next
 * paragraphs of the same section name them.
 */
export const classAct: InferenceRule = corpus => {
  const links: InferredLink[] = []
  for (const ground of corpus.mentions) {
    const { acts, locator } = ground.citation
    if (!acts || ground.actor !== ground.paper.document) continue
    const named = mentionsIn(corpus, ground.paper).filter(
      mention => follows(mention, ground) && mention.document.kind === acts.kind,
    )
    const members = new Map(named.map(mention => [mention.document, mention]))
    for (const [document, mention] of members) {
      const wording = wordingsIn(corpus, ground.paper).find(({ plan }) => plan === document)
      links.push({
        type: 'IMPLEMENTS',
        from: document,
        to: ground.document,
        rule: RULE,
        proofs: [
          { paper: ground.paper, proof: shown(ground.citation) },
          { paper: ground.paper, proof: { ...acts, locator } },
          { paper: mention.paper, proof: wording?.fact ?? shown(mention.citation) },
        ],
      })
    }
  }
  return links
}

/** Named after the ground, in the same section of its paper, and no ground itself. */
function follows(mention: Mention, ground: Mention): boolean {
  return (
    mention.citation.start > ground.citation.start &&
    sectionOf(mention) === sectionOf(ground) &&
    mention.document !== ground.document &&
    mention.document !== ground.paper.document
  )
}

/** `I.1 ¶5` stands in `I.1`. */
function sectionOf({ citation }: Mention): string {
  return citation.locator.replace(/ ?¶\d+$/, '')
}
