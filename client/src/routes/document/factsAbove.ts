import type { SiteWithTexts } from '../../app/site'
import { documentName } from '../../components/documentName'
import type { DocumentPassages_DocumentFragment } from '../../generated/types'
import { factAnchor } from './factAnchor'
import { RECIPIENTS, recipientsAnchor } from './recipientsAnchor'

type Paper = DocumentPassages_DocumentFragment
interface Quoted {
  evidence: readonly {
    locator: string
    quote: string
    start: number | null
    end: number | null
    document: { id: string }
  }[]
}

/** Words of a passage that a fact further up the page rests on. */
export interface Above {
  /** Of the fact, as `#…`. */
  anchor: string
  /** Which fact it is, for a reader who hears the link. */
  title: string
  quote: string
  /** In the text of the paper, half-open. */
  start: number
  end: number
}

/** The facts of the page that rest on words of its own paper, by the place of their words. */
export function factsAbove(paper: Paper, { texts, ...site }: SiteWithTexts): Map<string, Above[]> {
  const words = texts.document
  const above = new Map<string, Above[]>()
  const note = (title: string, anchor: string, { evidence }: Quoted) => {
    for (const { locator, quote, start, end, document } of evidence) {
      if (document.id !== paper.id || start === null || end === null) continue
      const here = above.get(locator)
      const one = { anchor, title, quote, start, end }
      if (here) here.push(one)
      else above.set(locator, [one])
    }
  }
  for (const fact of paper.facts) {
    const { attribute, value } = fact
    const anchor = attribute === RECIPIENTS ? recipientsAnchor : factAnchor(`ll ${attribute} ${value}`)
    note(words.attributes[attribute] ?? attribute, anchor, fact)
  }
  for (const task of paper.tasks.nodes) note(words.task, factAnchor(task.id), task)
  for (const figure of paper.figures.nodes) note(words.figures, factAnchor(figure.id), figure)
  for (const event of paper.events.nodes) note(words.events, factAnchor(event.id), event)
  for (const { to, relation, ...citation } of paper.cites.nodes) {
    note(documentName(to, { texts, ...site }), factAnchor(`vd ${to.id} ${relation}`), citation)
  }
  return above
}
