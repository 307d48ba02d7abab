import { kindsThat } from '../../../../schema/words/kinds'
import type { CitationFact, DocumentHeader, TaskFact } from '../../entry'
import { slice } from '../../flow'
import type { Block, Paper } from '../../outline/types'
import { prove, withSlices } from '../../proof'
import { actorsOf } from './actors'
import { assignments } from './assignments'
import { clausesOf } from './clauses'
import type { Draft } from './draft'
import { dueOf } from './due'
import { implementers } from './implementers'
import { leadElsewhere } from './leadElsewhere'
import { TaskReader } from './reader'
import { reportedTasks } from './reported'
import { mayTable } from './tableCarrier'
import { TableTasks } from './tableTasks'

const ASSIGNING = kindsThat(({ assigns }) => assigns)

/** What a paper assigns and to whom. Laws rule: of them only who is charged to implement is read. */
export function tasks(paper: Paper, header: DocumentHeader, citations: readonly CitationFact[]): TaskFact[] {
  const reader = new TaskReader(paper, header)
  const assigning = ASSIGNING.has(header.kind)
  // A page that is no paper prints another's last article: `… chịu trách nhiệm thi hành Nghị định này`.
  const isPage = header.kind === 'OTHER' && header.number === null
  const tabled = mayTable(paper, header)
  const table = new TableTasks(paper, header)
  for (const [index, block] of paper.body.entries()) {
    if (tabled) reader.drafts.push(...table.take(block))
    if (block.kind === 'row' || block.kind === 'footnote') continue
    const charged = isPage ? null : implementing(paper, block)
    if (charged) reader.drafts.push(charged)
    else if (assigning || (!isPage && givesInRules(block))) reader.read(block, paper.body[index + 1])
    if (header.kind === 'REPORT') reader.drafts.push(...reportedTasks(paper, block, citations))
  }
  return once(leadElsewhere(reader.drafts.map(draft => factOf(paper, header, draft))))
}

/** `Điều 2. Giao Cục Chăn nuôi làm đầu mối …`: what an article of a paper that rules gives one body to do. */
const givesInRules = ({ flow, locator }: Block): boolean =>
  /^Giao \p{Lu}/u.test(flow.text) && locator.startsWith('Điều ')

/** Who is charged to implement the paper itself. */
function implementing(paper: Paper, block: Block): Draft | null {
  const { text, folded } = block.flow
  const charged = implementers(text, folded)
  if (!charged) return null
  const [clause] = clausesOf(text, charged.from)
  return {
    block,
    range: { from: 0, to: clause?.to ?? text.length },
    place: '',
    depth: 0,
    actors: actorsOf(paper, block, charged.names, { from: 0, to: charged.from }),
    field: null,
  }
}

/** A report may tell of one task of a paper in two places. */
function once(tasks: readonly TaskFact[]): TaskFact[] {
  const told = new Set<string>()
  return tasks.filter(({ from, text }) => {
    const key = `${from} ${text}`
    if (from === undefined) return true
    return told.size < told.add(key).size
  })
}

function factOf(paper: Paper, header: DocumentHeader, draft: Draft): TaskFact {
  const { block, range, field, from } = draft
  const clause = slice(block.flow, range.from, range.to)
  const due = draft.due ?? dueOf(clause.folded, header.issued)
  const proof = prove(paper.text, block.locator, block.flow, range.from, range.to, 'task')
  return {
    agencies: assignments(paper, draft, clause),
    text: clause.text,
    due,
    ...(from ? { from } : {}),
    ...(field ? { field: { ...field } } : {}),
    ...withSlices(proof, draft.also ?? []),
  }
}
