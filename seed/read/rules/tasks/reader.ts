import type { DocumentHeader } from '../../entry'
import type { Block, Paper } from '../../outline/types'
import { aboutEnd } from './about'
import { beginsWithAction } from './actions'
import { actorsOf, sliceOf } from './actors'
import { askedOf, asks, directedBy, NEEDS, placeAsked, speaksOfPlace } from './asked'
import { type Assignee, assigneeBehind, assigneeOf, concerned } from './assignee'
import { behindMark, clausesOf } from './clauses'
import { clauseTasks, LABEL } from './clauseTasks'
import { directsOthers } from './directs'
import type { Draft } from './draft'
import { isFronted, isPriced, isTold } from './duty'
import {
  asksReport,
  guides,
  leadsIn,
  leadsInContents,
  namesAgenda,
  namesAsked,
  namesAttendance,
  namesAttendees,
  namesMembers,
  namesTopics,
  sayingOf,
  saysComing,
} from './headings'
import {
  type Actor,
  ATTENDANCE,
  CONTENTS,
  closedBy,
  GUIDED,
  type Holder,
  MEMBERS,
  NONE,
  TOPIC,
} from './holder'
import { Holders } from './holders'
import { LabelledItems } from './labelledItems'
import { lastNamed } from './lastNamed'
import { onlyGrounds } from './onlyGrounds'
import { isGroup } from './parties'
import { goesOnList, isTask } from './passages'
import { quotedBlocks } from './quoted'
import {
  AGENDA,
  ASKS,
  ASKS_FIRST,
  doerDetailed,
  entitles,
  isAct,
  isAlone,
  isDeeper,
  isGround,
  isNumbered,
  isOpen,
  leadsList,
  placeOf,
  sends,
  standsBelow,
  startOf,
} from './shapes'

/** Reads what a paper assigns, block by block in reading order. */
export class TaskReader {
  readonly drafts: Draft[] = []
  private readonly holders = new Holders()
  private readonly labels = new LabelledItems(this.drafts)
  private readonly bulleted = new Set<string>()
  /** Below who sends a telegram stand those who get it. */
  private wired = false
  private readonly reports: boolean
  /** A letter has no articles of its own: those that it prints are another paper's. */
  private readonly quotes: boolean
  private readonly quoted: ReadonlySet<Block>
  /** A letter that calls to a meeting says of what is spoken there. */
  private readonly meets: boolean
  /** Who concludes says of what was asked who is to see to it. */
  private readonly answers: boolean

  constructor(
    private readonly paper: Paper,
    header: DocumentHeader,
  ) {
    this.reports = header.kind === 'REPORT'
    this.quotes = header.kind === 'OFFICIAL_LETTER'
    this.quoted = this.quotes ? quotedBlocks(paper.body) : new Set()
    this.meets =
      this.quotes && paper.body.some(block => isNumbered(block) && namesAttendees(block.flow.folded))
    this.answers = header.kind === 'NOTICE' || header.kind === 'CONCLUSION'
    if (paper.part > 1 && header.kind === 'PLAN' && paper.sections.length === 0) this.holders.lead = TOPIC
  }

  read(block: Block, next: Block | undefined): void {
    const { flow, label = '' } = block
    const place = placeOf(block)
    this.wired = sends(block) || (this.wired && block.kind === 'bullet')
    if (this.wired || this.quoted.has(block)) return
    if (this.quotes && place.startsWith('Điều') && !ASKS.test(flow.text)) return
    const numbered = isNumbered(block)
    if (block.kind === 'heading' && (sends(block) || (label === '' && next && isGround(next)))) return
    if (numbered) this.holders.leave(place)
    else this.holders.item(label)
    const above = this.holders.at(place)
    if (onlyGrounds(block, above, numbered)) return
    if (!numbered && above.kind === 'BODIES' && speaksOfPlace(flow.text)) {
      this.holders.open(TOPIC)
      if (flow.text.endsWith(':')) return
    }
    if (above === ATTENDANCE && block.kind !== 'heading') {
      if (numbered) this.holders.enter(place, undefined)
      return
    }
    if (this.labels.take(this.paper, block, place, this.holders.depth)) return
    const heads = block.kind === 'heading' || (numbered && leadsList(block, next))
    const first = assigneeBehind(flow.text, behindMark(flow.text), heads)
    const named = heads ? (lastNamed(flow.text, first) ?? first) : first
    const doer = heads ? doerDetailed(block, next) : null
    if (numbered) {
      this.bulleted.delete(place)
      const below = next !== undefined && standsBelow(next, place)
      this.holders.enter(place, doer ? TOPIC : this.opened(block, place, heads, named, below))
      this.labels.carry(block, place)
    } else if (block.kind === 'bullet') this.bulleted.add(place)
    if (numbered && next && standsBelow(next, place) && concerned(flow.text)) return
    const alone = isAlone(block, next) && named && beginsWithAction(flow.text.slice(named.rest))
    if (doer) this.readPassage(block, place, doer, next)
    if (doer || (heads && named && !asks(flow.text, named.rest) && !alone)) return
    if (heads && !named && above.kind !== 'NONE' && entitles(block)) return
    if (block.kind === 'heading' && !alone) this.readHeading(block, place, above, next)
    else {
      this.readPassage(block, place, heads ? assigneeOf(flow.text) : named, next)
      if (named && next && (numbered ? standsBelow(next, place) : isDeeper(block, next, this.holders)))
        this.openDoer(block)
    }
  }

  /** `1. Sở Y tế lập kế hoạch.` with bullets below: they go on with what that body is to do. */
  private openDoer(block: Block): void {
    const drafts = this.drafts.filter(draft => draft.block === block)
    const doer = drafts.at(-1)
    if (block.kind === 'bullet' && drafts.some(({ actors }) => actors !== doer?.actors)) return
    if (doer && doer.actors.length > 0) this.holders.open({ kind: 'BODIES', actors: doer.actors })
  }

  /** What a numbered place sets for the items under it. */
  private opened(
    block: Block,
    place: string,
    heads: boolean,
    named: Assignee | null,
    below: boolean,
  ): Holder | undefined {
    const { text, folded } = block.flow
    const above = this.holders.at(place)
    if (speaksOfPlace(text) && above.kind === 'BODIES') return TOPIC
    if (namesMembers(folded)) return MEMBERS
    if (namesTopics(folded)) return NONE
    if (this.reports && above.kind === 'NONE')
      return block.kind === 'heading' && saysComing(folded) ? TOPIC : undefined
    if (named?.lead === 'đối với' && this.holders.closedAt(place)) return undefined
    const whom = named === null || named.lead === 'đối với' ? concerned(text) : directedBy(text)
    if (whom && below) return { kind: 'BODIES', actors: this.actors(block, whom, 0) }
    if (named && !asks(text, named.rest) && (heads || isOpen(text, named.rest)))
      return { kind: 'BODIES', actors: this.actors(block, named, named.from ?? 0) }
    if (block.kind !== 'heading') return undefined
    if (this.meets && namesAgenda(folded)) return NONE
    if (text.endsWith(':') && beginsWithAction(text)) return undefined
    if (leadsIn(folded))
      return above.kind === 'BODIES' ? undefined : { kind: 'TOPIC', field: null, listed: true }
    const saying = sayingOf(folded)
    if (saying === 'OTHER' && this.answers && namesAsked(folded)) return TOPIC
    if (saying === 'OTHER') return namesAttendance(folded) ? ATTENDANCE : NONE
    if (saying === 'TASKS') return above.kind === 'BODIES' ? undefined : TOPIC
    if (above.kind !== 'TOPIC' && (this.quotes || !this.holders.ledAt(place))) return undefined
    const field = { ...sliceOf(this.paper, block, { from: 0, to: text.length }), text }
    return { kind: 'TOPIC', field, listed: false }
  }

  /** A heading that names no body is a task where it leads in its items, or has none and says what is to be done. */
  private readHeading(block: Block, place: string, above: Holder, next: Block | undefined): void {
    const { text } = block.flow
    if (above.kind === 'NONE' || !beginsWithAction(text) || sayingOf(block.flow.folded) === 'TASKS') return
    if (namesTopics(block.flow.folded) || (text.endsWith(':') && isAct(block))) return
    if (!text.endsWith(':') && !isAlone(block, next)) return
    if (next && placeOf(next) === place && ASKS_FIRST.test(next.flow.text)) return
    const holder = namesMembers(block.flow.folded) ? TOPIC : above
    const item = { block, place, depth: 0, holder, always: true }
    this.drafts.push(...clauseTasks(this.paper, item))
  }

  private readPassage(block: Block, place: string, named: Assignee | null, next: Block | undefined): void {
    const { text, folded } = block.flow
    const holder = this.holders.at(place)
    const mark = behindMark(text)
    const plain = block.kind === 'paragraph' && !isNumbered(block) && mark === 0
    if ((this.reports && holder.kind === 'NONE') || isPriced(text) || AGENDA.test(text)) return
    if (holder === CONTENTS && !ASKS_FIRST.test(text)) return
    if (holder === MEMBERS && named && text.charAt(named.end) === ':') return
    const leading = plain && leadsIn(folded) && !asksReport(folded)
    const directed = plain && holder === NONE && !askedOf(text, leading) ? directedBy(text) : null
    if (directed) {
      this.holders.lead = { kind: 'BODIES', actors: this.actors(block, directed, directed.from) }
      return
    }
    if (named && !asks(text, named.rest) && isOpen(text, named.rest)) {
      this.openBodies(block, named)
      if (plain && next && isNumbered(next) && standsBelow(next, place))
        this.holders.openPlaces(this.holders.at(place))
      return
    }
    const asked =
      plain && (leading || !named || asks(text, named.rest))
        ? (askedOf(text, leading) ?? (leading ? placeAsked(text) : null))
        : null
    if (plain && !leading && holder === NONE && this.quotes && guides(folded)) {
      this.holders.lead = GUIDED
      return
    }
    if (leading && holder.kind !== 'BODIES') {
      this.lead(block, place, asked)
      return
    }
    const closing =
      plain && this.bulleted.has(place) && !(goesOnList(block, next, place) && !this.holders.ledAt(place))
    const actors = asked ? this.actors(block, asked, asked.from) : undefined
    const always = isTask(block, plain, holder)
    if (mark > 0 && !always && !named && !asked) return
    const about = named || this.holders.closedAt(place) ? 0 : aboutEnd(text)
    const from = startOf(text, named)
    const first = named && from > 0 && !isTold(text.slice(from)) ? this.actors(block, named, 0) : actors
    const found = clauseTasks(this.paper, {
      block,
      place,
      depth: this.holders.depth,
      holder: closing ? closedBy(holder) : this.answering(block, place, holder),
      always: always && about === 0,
      from: first ? Math.max(from, mark) : Math.max(about, mark),
      ...(first ? { actors: first } : {}),
      ...(asked && first === actors ? { askedAt: asked.from } : {}),
    })
    this.drafts.push(...found)
    if (found.length === 0) this.labels.pass(block, place, this.holders.depth)
    if (text.endsWith(':')) this.open(block, holder, found.at(-1)?.actors)
  }

  /** An item that only names bodies (`- Sở Y tế:`) answers for those below it. */
  private openBodies(block: Block, named: Assignee): void {
    const holder: Holder = { kind: 'BODIES', actors: this.actors(block, named, 0) }
    if (isNumbered(block)) return
    if (named.lead !== null && this.isOneOf(holder.actors)) this.holders.leadWithin(holder)
    if (block.kind === 'paragraph') this.holders.renew(holder)
    this.holders.open(holder)
  }

  /** A lead-in answers for all that follows: whom it asks, or whom it says must act. */
  private lead(block: Block, place: string, asked: (Assignee & { from: number }) | null): void {
    const found = clauseTasks(this.paper, { block, place, depth: 0, holder: NONE, always: false })
    const actors = asked ? this.actors(block, asked, asked.from) : (found.at(-1)?.actors ?? [])
    if (!asked) this.drafts.push(...found)
    const holder: Holder = actors.length > 0 ? { kind: 'BODIES', actors } : TOPIC
    if (asked?.lead === NEEDS || this.isOneOf(actors)) this.holders.leadWithin(holder)
    else this.holders.lead = holder
  }

  /** Whom alone those who conclude ask; a group would stand for whoever is meant below. */
  private isOneOf(actors: readonly Actor[]): boolean {
    return this.answers && actors.length === 1 && !isGroup(actors[0]!.name)
  }

  /** All of a lead-in together do not answer for a sentence that speaks of another: `Trường An Phú cần …`. */
  private answering({ flow: { text } }: Block, place: string, holder: Holder): Holder {
    const deed = text.replace(LABEL, '')
    if (!this.holders.ledAt(place) || beginsWithAction(deed) || isFronted(text)) return holder
    return { kind: 'TOPIC', field: null, listed: true }
  }

  /** A passage that ends with a colon leads in those below it. */
  private open(
    { flow: { text, folded } }: Block,
    holder: Holder,
    actors: readonly Actor[] | undefined,
  ): void {
    if (leadsInContents(folded)) {
      this.holders.open(CONTENTS)
      return
    }
    if (holder.kind === 'NONE' && !actors) return
    const last = clausesOf(text).at(-1)
    if (last && directsOthers(text.slice(last.from))) {
      this.holders.open({ kind: 'TOPIC', field: null, listed: true })
    } else if (actors && actors.length > 0) this.holders.open({ kind: 'BODIES', actors })
    else if (holder.kind === 'TOPIC') this.holders.open({ ...holder, listed: true })
  }

  private actors(block: Block, { names, end }: Assignee, from: number): Actor[] {
    return actorsOf(this.paper, block, names, { from, to: end })
  }
}
