import type { DocumentHeader, DocumentKind, TaskFact } from '../../entry'
import type { Block, Paper } from '../../outline/types'
import { prove } from '../../proof'
import { beginsWithAction } from './actions'
import { askedOf, asks } from './asked'
import { assigneeOf } from './assignee'
import { type Context, Contexts } from './contexts'
import { dueOf } from './due'
import { headClauseEnd } from './headClause'
import { contextOfHeading, leadsIn } from './headings'
import { implementers } from './implementers'
import { joiningParties } from './joining'
import { bodyOf } from './posts'

const ASSIGNING: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'PLAN',
  'DIRECTIVE',
  'DECISION',
  'OFFICIAL_LETTER',
  'NOTICE',
  'TELEGRAM',
  'CONCLUSION',
  'PROGRAMME',
  'RESOLUTION',
  'GUIDANCE',
])
const NUMBERED = /^(?:[IVX]+|\d+(?:\.\d+)*|[a-zđ])$/
const SHORTEST = 12
/** `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN:`: who sends a telegram; those who get it stand below. */
const SENDS = / dien ?:?$/
/** What a paper rests on; in capitals above it stands who speaks. */
const GROUND = /^(?:can cu|theo de nghi|xet) /

/** What a paper assigns and to whom. Reports tell and laws rule: of them only who is charged to implement is read. */
export function tasks(paper: Paper, header: DocumentHeader): TaskFact[] {
  const assigning = ASSIGNING.has(header.kind)
  const contexts = new Contexts()
  const bulleted = new Set<string>()
  return paper.body.flatMap((block, index) => {
    if (block.kind === 'row' || block.kind === 'footnote') return []
    const charged = implementers(block.flow.text, block.flow.folded)
    if (charged) return [taskOf(paper, header, block, charged.names, charged.from)]
    return assigning
      ? readBlock(paper, header, { block, next: paper.body[index + 1] }, contexts, bulleted)
      : []
  })
}

function readBlock(
  paper: Paper,
  header: DocumentHeader,
  { block, next }: { block: Block; next: Block | undefined },
  contexts: Contexts,
  bulleted: Set<string>,
): TaskFact[] {
  const { text, folded } = block.flow
  const place = placeOf(block)
  const numbered = block.kind === 'heading' || (block.label !== undefined && NUMBERED.test(block.label))
  if (block.kind === 'heading' && (SENDS.test(folded) || (next && GROUND.test(next.flow.folded)))) return []
  if (GROUND.test(folded)) return []
  if (block.kind === 'bullet') bulleted.add(place)
  if (numbered) bulleted.delete(place)
  const above = contexts.at(place)
  const heads = block.kind === 'heading' || (numbered && leadsList(block, next))
  const named = assigneeOf(text, heads)
  if (numbered) contexts.enter(place, opened(block, named, heads, above))
  if (named && !asks(text, named.rest))
    return heads ? [] : inline(paper, header, block, named, numbered, above)
  if (block.kind === 'heading') return []
  if (block.kind === 'paragraph' && !numbered) {
    const asked = askedOf(text)
    if (!Array.isArray(above) && leadsIn(folded)) {
      contexts.lead = asked?.names ?? 'TOPIC'
      return []
    }
    if (asked) return [taskOf(paper, header, block, asked.names, asked.rest)]
    if (bulleted.has(place)) return []
  }
  return below(paper, header, block, above)
}

/** What a numbered place sets for the items under it. */
function opened(
  block: Block,
  named: ReturnType<typeof assigneeOf>,
  heads: boolean,
  above: Context,
): Context | undefined {
  if (named && (heads || isOpen(block.flow.text, named.rest))) return named.names
  return block.kind === 'heading' && !Array.isArray(above) ? contextOfHeading(block.flow.folded) : undefined
}

/** A passage that begins with bodies: a heading only names them, the rest of another one is their task. */
function inline(
  paper: Paper,
  header: DocumentHeader,
  block: Block,
  named: NonNullable<ReturnType<typeof assigneeOf>>,
  numbered: boolean,
  above: Context,
): TaskFact[] {
  const { text } = block.flow
  if (isOpen(text, named.rest)) return []
  const told = /^(?:đã|được|có Công văn|có Báo cáo|là|cũng|vẫn|đang)(?!\p{L})/u.test(text.slice(named.rest))
  if (told || named.lead === 'đối với') return []
  const charged =
    named.lead !== null || /^(?:chịu trách nhiệm|có trách nhiệm|chủ trì)/.test(text.slice(named.rest))
  const item = (numbered || block.kind === 'bullet') && above !== null
  return charged || item ? [taskOf(paper, header, block, named.names, named.rest)] : []
}

/** An item under bodies is theirs; under a topic it is a task only where it begins with what is to be done. */
function below(paper: Paper, header: DocumentHeader, block: Block, above: Context): TaskFact[] {
  const { text } = block.flow
  if (above === null || !/^\p{Lu}/u.test(text)) return []
  const acts = beginsWithAction(text)
  if (above === 'TOPIC') return acts && block.label !== undefined ? [taskOf(paper, header, block, [], 0)] : []
  return acts || block.label !== undefined ? [taskOf(paper, header, block, above, 0)] : []
}

function taskOf(
  paper: Paper,
  header: DocumentHeader,
  block: Block,
  leading: readonly string[],
  from: number,
): TaskFact {
  const { flow, locator } = block
  const leaders = bodies(leading)
  const joining = bodies(joiningParties(flow.text, flow.folded)).filter(name => !leaders.includes(name))
  return {
    agencies: [
      ...leaders.map(name => ({ name, role: 'LEAD' as const })),
      ...joining.map(name => ({ name, role: 'JOIN' as const })),
    ],
    text: flow.text.slice(from, headClauseEnd(flow.text, from)),
    due: dueOf(flow.folded, header.issued),
    ...prove(paper.text, locator, flow, 0, flow.text.length, 'task'),
  }
}

/** A post answers for the body that it leads; each body once. */
function bodies(names: readonly string[]): string[] {
  return [...new Set(names.map(bodyOf).filter(name => name !== null))]
}

/** A numbered line without a full stop that bullets follow is their heading, however long. */
function leadsList(block: Block, next: Block | undefined): boolean {
  return (
    next?.kind === 'bullet' && placeOf(next) === placeOf(block) && !'.;'.includes(block.flow.text.slice(-1))
  )
}

/** Only names and perhaps `chủ trì, phối hợp thực hiện:` stand there: the tasks come below. */
function isOpen(text: string, rest: number): boolean {
  const words = text.slice(rest)
  return words.length < SHORTEST || words.endsWith(':')
}

function placeOf({ locator }: Block): string {
  const mark = locator.indexOf(' ¶')
  return mark < 0 ? locator : locator.slice(0, mark)
}
