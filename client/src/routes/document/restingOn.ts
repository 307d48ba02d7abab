import type { SiteWithTexts } from '../../app/site'
import { documentName } from '../../components/documentName'
import type { DocumentPassages_DocumentFragment } from '../../generated/types'
import { factAnchor } from './factAnchor'

type Paper = DocumentPassages_DocumentFragment
interface Quoted {
  evidence: readonly { locator: string; document: { id: string } }[]
}
interface Shown {
  /** Of the fact on this page, as `#…`. */
  anchor: string
  label: string
}
export interface Resting {
  /** The part of the page that holds them, as `#…`. */
  part: string
  title: string
  facts: Shown[]
}

const LONGEST_LABEL = 60

/** The facts of each part of the page that rest on a passage of the document. */
export function restingOn(paper: Paper, locator: string, site: SiteWithTexts): Resting[] {
  const words = site.texts.document
  const here = ({ evidence }: Quoted) =>
    evidence.some(one => one.document.id === paper.id && one.locator === locator)
  const partOf = <T extends Quoted>(
    part: string,
    title: string,
    all: readonly T[],
    show: (fact: T) => Shown,
  ) => ({
    part,
    title,
    facts: all.filter(here).map(show),
  })
  return [
    partOf('lai-lich', words.facts, paper.facts, ({ attribute, value }) => ({
      anchor: attribute === 'recipients' ? 'll-recipients' : factAnchor(`ll ${attribute} ${value}`),
      label: words.attributes[attribute] ?? attribute,
    })),
    partOf('nhiem-vu', words.tasks, paper.tasks.nodes, ({ id, text }) => ({
      anchor: factAnchor(id),
      label: shortened(text),
    })),
    partOf('so-lieu', words.figures, paper.figures.nodes, ({ id, printed, unit }) => ({
      anchor: factAnchor(id),
      label: [printed, unit].filter(Boolean).join(' '),
    })),
    partOf('su-kien', words.events, paper.events.nodes, ({ id, title }) => ({
      anchor: factAnchor(id),
      label: shortened(title),
    })),
    partOf('vien-dan', words.cites, paper.cites.nodes, ({ to, relation }) => ({
      anchor: factAnchor(`vd ${to.id} ${relation}`),
      label: documentName(to, site),
    })),
  ].filter(({ facts }) => facts.length > 0)
}

/** The first words of a long text. */
function shortened(text: string): string {
  if (text.length <= LONGEST_LABEL) return text
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST_LABEL))} …`
}
