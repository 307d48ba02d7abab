import type { CitationFact, DocumentHeader, NamedBody, RequestFact } from '../../entry'
import { gathered } from '../../gathered'
import type { Block, Paper } from '../../outline/types'
import { prove } from '../../proof'
import { Bodies } from '../actions/bodies'
import { asking } from '../actions/sections'
import { subjectOf } from '../actions/subject'
import { citedIn } from '../citedIn'
import { sliceOf } from '../tasks/actors'
import { clausesOf } from '../tasks/clauses'
import type { Range } from '../tasks/range'
import type { Asked } from './addressee'
import { askedIn, asksAtOnce } from './asks'

const SHORTEST = 20
/** A passage without these words tells of no request. */
const MAY_ASK = /(?:de|kien) nghi |de xuat /
const LAWS = new Set(['LAW', 'DECREE', 'CIRCULAR', 'ORDINANCE'])

/** What a paper asks of others, and what it says that it or another asked. */
export function requests(
  paper: Paper,
  header: DocumentHeader,
  citations: readonly CitationFact[],
): RequestFact[] {
  if (LAWS.has(header.kind)) return []
  const sections = asking(paper)
  const reader = new RequestReader(paper, header)
  return gathered(paper.body, block => {
    if (block.kind === 'row' || block.kind === 'heading') return []
    return sections[block.section] ? reader.below(block) : reader.told(block, citations)
  })
}

class RequestReader {
  private readonly bodies: Bodies
  private to: NamedBody[] = []

  constructor(
    private readonly paper: Paper,
    private readonly header: DocumentHeader,
  ) {
    this.bodies = new Bodies(paper, header)
  }

  /** Below `Kiến nghị, đề xuất` each sentence asks; whom it asks holds for the sentences behind it, not for the next bullet. */
  below(block: Block): RequestFact[] {
    const { text } = block.flow
    if (block.label !== undefined) this.to = []
    return clausesOf(text)
      .filter(({ opens, from, to }) => opens && to - from >= SHORTEST)
      .map(({ from }, index, all) => {
        const range = { from, to: endOf(text, all[index + 1]?.from ?? text.length) }
        const asked = asksAtOnce(text.slice(range.from, range.to))
        if (asked) this.to = this.addressed(block, range.from, asked)
        return this.factOf(
          block,
          { from: range.from + (asked?.rest ?? 0), to: range.to },
          range,
          this.own(),
          this.to,
        )
      })
  }

  /** A request told in a sentence: `Công văn số 784/… đề nghị UBND tỉnh ban hành …`, `Kính đề nghị Sở Y tế …`. */
  told(block: Block, citations: readonly CitationFact[]): RequestFact[] {
    const { text, folded } = block.flow
    if (!MAY_ASK.test(folded)) return []
    const cited = citedIn(block, citations)
    return askedIn(text, cited, this.header.kind).map(({ from, to, asked, number }) => {
      const before = text.slice(from, from + asked.from)
      const subject = subjectOf(`${before}${text.slice(from + asked.from, to)}`)
      const by =
        subject && subject.to <= asked.from
          ? this.bodies.named(
              subject.name,
              sliceOf(this.paper, block, { from: from + subject.from, to: from + subject.to }),
            )
          : []
      const range = { from: from + asked.rest, to }
      const fact = this.factOf(
        block,
        range,
        { from: from + asked.from, to },
        by.length > 0 ? by : this.own(),
        this.addressed(block, from, asked),
      )
      return number === null ? fact : { ...fact, from: number }
    })
  }

  private addressed(block: Block, from: number, { names, end }: Asked): NamedBody[] {
    return names.map(({ name, through, at }) => ({
      name,
      ...(through ? { through } : {}),
      ...sliceOf(this.paper, block, { from: from + at, to: from + end }),
    }))
  }

  private own(): NamedBody[] {
    const name = this.header.issuer?.name
    const proof = this.paper.head.find(({ flow }) => name !== undefined && flow.text.includes(name))
    if (name === undefined) return []
    const at = proof ?? this.paper.body[0]
    return at ? [{ name, ...sliceOf(this.paper, at, { from: 0, to: at.flow.length }) }] : []
  }

  private factOf(block: Block, text: Range, quoted: Range, by: NamedBody[], to: NamedBody[]): RequestFact {
    return {
      by,
      to,
      text: block.flow.text.slice(text.from, text.to),
      ...prove(this.paper.text, block.locator, block.flow, quoted.from, quoted.to, 'request'),
    }
  }
}

function endOf(text: string, next: number): number {
  let end = next
  while (end > 0 && ' .;,/'.includes(text.charAt(end - 1))) end--
  return end
}
