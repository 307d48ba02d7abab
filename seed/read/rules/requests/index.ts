import { fold } from '../../../../schema/words/fold'
import type { CitationFact, DocumentHeader, NamedBody, RequestFact } from '../../entry'
import { gathered } from '../../gathered'
import type { Block, Paper } from '../../outline/types'
import { prove } from '../../proof'
import { Bodies } from '../actions/bodies'
import { answering, asking, askingAmongOthers } from '../actions/sections'
import { subjectOf } from '../actions/subject'
import { citedIn } from '../citedIn'
import { ownBody } from '../ownBody'
import { beginsWithAction } from '../tasks/actions'
import { sliceOf } from '../tasks/actors'
import { clausesOf } from '../tasks/clauses'
import type { Range } from '../tasks/range'
import type { Asked } from './addressee'
import { answeredIn, askingProvince } from './answered'
import { askerOfTitle, askersOf } from './askers'
import { askedIn, asksAtOnce, asksBelow, asksOnly, asksWhoActs, bodiesAlone, leadIn, towards } from './asks'
import { addresseesOf, isPolite } from './letter'
import { tellsNone } from './nothingAsked'
import { speakerIn } from './speaker'

const SHORTEST = 20
/** `- Cấp đủ vắc xin`: an item of a list may be shorter. */
const SHORTEST_ITEM = 12
const NEAR_HEAD = 12
/** A passage without these words tells of no request. */
const MAY_ASK = /(?:de|kien|khuyen) nghi[ ,]|de xuat |(?:kinh|trong|xin) (?:bao cao|trinh) |dong chi /
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
  const asked = askedByHeadings(paper, asksOnly)
  const whom = askedByHeadings(paper, words => towards(words) ?? bodiesAlone(words))
  const askers = askersOf(paper)
  const mixed = askingAmongOthers(paper)
  const answers = header.kind === 'NOTICE' ? answering(paper) : []
  return gathered(paper.body, block => {
    const answered = answers[block.section] ? answeredIn(block.flow.text) : null
    if (answered) return [reader.answered(block, answered)]
    const asks = sections[block.section] === true
    if (block.kind === 'heading')
      return asks && asksItself(block) ? reader.itself(block, askers[block.section]) : []
    if (block.kind === 'row' || closes(block, header)) return []
    const heading = asked[block.section]
    if (asks)
      return reader.below(
        block,
        whom[block.section] ?? heading ?? null,
        askers[block.section],
        mixed[block.section],
      )
    return heading && !/^\d/.test(block.label ?? '')
      ? reader.beneath(block, heading)
      : reader.told(block, citations)
  })
}

/** `3. Đề nghị Công ty Xi măng trả lương cho công nhân`: an item without a full stop that is taken for a heading. */
function asksItself({ flow: { text } }: Block): boolean {
  const asked = asksAtOnce(text)
  if (asked) return asked.rest > asked.from && beginsWithAction(text.slice(asked.rest))
  return text.length > LONGEST_HEADING && beginsWithAction(text) && !text.trimEnd().endsWith(':')
}
const LONGEST_HEADING = 60
/** `Hiện nay, xã chưa có chợ.`: why something is asked. */
const STANDS = /^(?:Hiện nay|Hiện|Thực tế|Trên thực tế|Qua thực tế|Tuy nhiên|Thời gian qua)(?!\p{L})/u
/** Whether a sentence below such a heading asks; `mixed` where the heading is not for requests alone. */
function asksIn(words: string, mixed: boolean): boolean {
  if (ASKS.test(words)) return true
  if (STANDS.test(words)) return false
  return !mixed || beginsWithAction(words) || asksWhoActs(words) !== null || towards(words) !== null
}
const ASKS = /(?<!\p{L})(?:đề nghị|kiến nghị|đề xuất|xem xét|cần|quan tâm)(?!\p{L})/iu

/** `Văn phòng Chính phủ thông báo để các bộ biết, thực hiện`: the end of a paper asks nothing. */
const closes = ({ flow }: Block, { issuer }: DocumentHeader): boolean =>
  issuer !== null && flow.text.startsWith(issuer.name) && / (?:xin |trân trọng )?thông báo /u.test(flow.text)

/** A heading that asks, and whom. */
interface AskingHeading {
  block: Block
  asked: Asked
}

/** For each section the heading that says whom all below it asks: `11. Đề nghị Ủy ban Mặt trận Tổ quốc tỉnh:`. */
function askedByHeadings(
  { sections, body }: Paper,
  asks: (words: string) => Asked | null,
): (AskingHeading | null)[] {
  const open: { level: number; heading: AskingHeading | null }[] = []
  const headings = new Map<number, Block>()
  for (const block of body)
    if (block.kind === 'heading' && !headings.has(block.section)) headings.set(block.section, block)
  return sections.map(({ level }, index) => {
    while (open.length > 0 && open.at(-1)!.level >= level) open.pop()
    const block = headings.get(index)
    const words = block?.flow.text.replace(/[\s:.]+$/u, '') ?? ''
    const asked = asks(words)
    const own = block && asked ? { block, asked } : null
    const heading = own ?? open.at(-1)?.heading ?? null
    open.push({ level, heading })
    return heading
  })
}

/** How a block is marked in its list: another with the same mark goes on with that list. */
const listed = ({ label }: Block): string =>
  (label ?? '').replace(/\d+|[a-zđ]/u, mark => (/\d/.test(mark) ? '1' : 'a'))

class RequestReader {
  private readonly bodies: Bodies
  private to: NamedBody[] = []
  private section = -1
  /** Whom a list is asked of: `Đề nghị UBND tỉnh:` above `- Bố trí …`. */
  private lead: { to: NamedBody[]; level: string } | null = null
  private asker: NamedBody[] | null = null

  constructor(
    private readonly paper: Paper,
    private readonly header: DocumentHeader,
  ) {
    this.bodies = new Bodies(paper, header)
  }

  /** Below `Kiến nghị, đề xuất` each sentence asks; whom it asks holds for the sentences behind it, not for the next bullet. */
  below(
    block: Block,
    whom: AskingHeading | null,
    asker: NamedBody[] | null = null,
    mixed = false,
  ): RequestFact[] {
    const { text } = block.flow
    if (block.section !== this.section || listed(block) === this.lead?.level) this.lead = null
    if (whom) this.to = this.addressed(whom.block, 0, whom.asked)
    else if (block.label !== undefined || block.section !== this.section) this.to = this.lead?.to ?? []
    this.section = block.section
    const leads = leadIn(text)
    if (leads) {
      this.to = leads.names.length > 0 ? this.addressed(block, 0, leads) : this.to
      this.lead = { to: this.to, level: listed(block) }
      return []
    }
    const shortest = block.label === undefined ? SHORTEST : SHORTEST_ITEM
    return clausesOf(text)
      .filter(({ opens, from, to }) => opens && to - from >= shortest && !tellsNone(text.slice(from, to)))
      .map(({ from }, index, all) => ({ from, to: endOf(text, all[index + 1]?.from ?? text.length) }))
      .filter(({ from, to }) => asksIn(text.slice(from, to), mixed))
      .map(range => {
        const words = text.slice(range.from, range.to)
        const asked = asksBelow(words)
        if (asked) this.to = this.addressed(block, range.from, asked)
        return this.factOf(
          block,
          { from: range.from + (asked?.rest ?? 0), to: range.to },
          range,
          asker ?? this.own(),
          this.to,
        )
      })
  }

  /** A heading that asks for itself. */
  itself(block: Block, asker: NamedBody[] | null = null): RequestFact[] {
    const { text } = block.flow
    const asked = asksAtOnce(text)
    const range = { from: 0, to: endOf(text, text.length) }
    const to = asked ? this.addressed(block, 0, asked) : []
    const words = { from: asked?.rest ?? 0, to: range.to }
    return [this.factOf(block, words, range, asker ?? this.own(), to)]
  }

  /** Below a heading that asks somebody each sentence asks the same. */
  beneath(block: Block, { block: heading, asked }: AskingHeading): RequestFact[] {
    this.to = this.addressed(heading, 0, asked)
    const { text } = block.flow
    return clausesOf(text)
      .filter(
        ({ opens, from, to }) => opens && to - from >= SHORTEST && beginsWithAction(text.slice(from, to)),
      )
      .map(({ from }, index, all) => {
        const range = { from, to: endOf(text, all[index + 1]?.from ?? text.length) }
        return this.factOf(block, range, range, this.own(), this.to)
      })
  }

  /** What a province asked, where a paper tells what is to become of it; what is told behind it is a task. */
  answered(block: Block, asked: Asked): RequestFact {
    const { text } = block.flow
    const to = endOf(text, text.indexOf(':', asked.rest))
    const by = askingProvince(this.paper, this.header.title ?? '')
    return this.factOf(
      block,
      { from: asked.rest, to },
      { from: asked.from, to },
      by,
      this.addressed(block, 0, asked),
    )
  }

  /** A request told in a sentence: `Công văn số 784/… đề nghị UBND tỉnh ban hành …`, `Kính đề nghị Sở Y tế …`. */
  told(block: Block, citations: readonly CitationFact[]): RequestFact[] {
    const { text, folded } = block.flow
    if (!MAY_ASK.test(folded)) return []
    const cited = citedIn(block, citations)
    return askedIn(text, cited, this.header.kind).map(({ from, to, asked, number, speaker }) => {
      const before = text.slice(from, from + asked.from)
      const subject = speaker ?? subjectOf(`${before}${text.slice(from + asked.from, to)}`)
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
        by.length > 0 || speaker ? by : this.own(),
        this.addressed(block, from, asked),
      )
      return number === null ? fact : { ...fact, from: number }
    })
  }

  private addressed(block: Block, from: number, { names, end }: Asked): NamedBody[] {
    return gathered(names, ({ name, through, at }) =>
      isPolite(name)
        ? addresseesOf(this.paper)
        : [
            {
              name: this.bodies.meant(name),
              ...(through ? { through } : {}),
              ...sliceOf(this.paper, block, { from: from + at, to: from + end }),
            },
          ],
    )
  }

  /** Who asks where nobody is named: who concludes, or the issuer. */
  private own(): NamedBody[] {
    this.asker ??= this.askerOf()
    return this.asker
  }

  private askerOf(): NamedBody[] {
    const titled = askerOfTitle(this.paper, this.header.title ?? '')
    if (titled) return titled
    const speaker = this.header.kind === 'NOTICE' ? speakerIn(this.header.title ?? '') : null
    if (speaker) return speaker.name === null ? [] : this.speaking(speaker.name)
    return ownBody(this.paper, this.header)
  }

  /** Whose conclusions an announcement tells, by words of its head or of its first sentences. */
  private speaking(name: string): NamedBody[] {
    const folded = fold(name)
    const near = [...this.paper.head, ...this.paper.body.slice(0, NEAR_HEAD)]
    const block = near.find(({ flow }) => flow.folded.includes(folded))
    if (!block) return []
    const from = block.flow.folded.indexOf(folded)
    return [{ name, ...sliceOf(this.paper, block, { from, to: from + name.length }) }]
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
