import { kindNames, kindsThat } from '../../../../schema/words/kinds'
import type { DocumentHeader, EventFact } from '../../entry'
import { spanOf } from '../../flow'
import { DIGIT } from '../../forms/signs'
import { gathered } from '../../gathered'
import type { Paper } from '../../outline/types'
import { prove, sliceAt, withSlices } from '../../proof'
import { type BodyRun, bodyRuns } from '../bodyRuns'
import { daysOf } from '../figures/times/daysOf'
import { clausesOf } from '../tasks/clauses'
import { headClauseEnd } from '../tasks/headClause'
import { tellsAct } from './act'
import { datedOpening } from './dated'
import { openings } from './openings'
import { standingAlone } from './standingAlone'
import { type Stretch, stretchesIn } from './stretches'

/** Papers that rule name days of validity and of other papers, no events. */
const RULING = kindsThat(({ rules }) => rules)

/** Dated acts that a paper tells: `Ngày 29/10/2021, Bộ … tổ chức Hội thảo …`, `Chương trình … (từ ngày 24/8 đến ngày 15/9)`. */
export function events(paper: Paper, header: DocumentHeader): EventFact[] {
  if (RULING.has(header.kind)) return []
  const days = daysOf(paper, header.issued)
  const own = standingAlone(header)
  const { kind, issuer } = header
  const telling = {
    kind: kindNames[kind].toLowerCase(),
    central: issuer !== null && issuer.province === null,
  }
  return gathered(bodyRuns(paper, DIGIT), run => {
    const acts = actsOf(paper.text, run, header.issued)
    const stretches = stretchesIn(run.flow, days, telling)
      .map(stretch => proven(paper.text, run, stretch))
      .filter(({ start, end }) => !acts.some(act => act.start < end && start < act.end))
    return [...acts, ...stretches].map(event => ({ ...event, title: own(event.title) }))
  })
}

function proven(
  source: string,
  { flow, locator }: BodyRun,
  { range, time, lead, on, until, title }: Stretch,
): EventFact {
  const beside = [...(lead ? [lead] : []), { from: wordStart(flow.text, time.from - NEAR), to: time.to }]
  const slices = beside.map(({ from, to }) => sliceAt(source, locator, spanOf(flow, from, to)))
  const proof = prove(source, locator, flow, range.from, range.to, 'dated-stretch')
  return { on, until, title, ...withSlices(proof, slices) }
}

/** Words in front of its days that are quoted with them. */
const NEAR = 60

function wordStart(text: string, from: number): number {
  return from <= 0 ? 0 : text.indexOf(' ', from) + 1
}

const COMPLETED = /(?:^| )đã (?:hoàn thành|hoàn tất|khai mạc|khai trương|phát động|kết thúc)(?!\p{L})/u
const DONE = /(?:^| )đã /u
const COUNTED = /(?<![-\p{L}\d/])\d/u
const LONGEST_TITLE = 320

function actsOf(source: string, run: BodyRun, issued: string | null): EventFact[] {
  const { flow, locator } = run
  const found: EventFact[] = []
  for (const at of openings(flow.folded)) {
    const dated = datedOpening(flow.folded, at, issued)
    if (!dated || !tellsAct(flow.text.slice(dated.end, dated.end + 200))) continue
    const end = titleEnd(flow.text, dated.end)
    const title = flow.text.slice(dated.end, end)
    if (dated.until !== null && !wentOn(title)) continue
    found.push({
      on: dated.on,
      until: dated.until,
      title,
      ...prove(source, locator, flow, at, end, 'dated-act'),
    })
  }
  return found
}

/** Over a stretch of days: what was completed, or done without being counted; `đã ban hành 16 văn bản` is a figure. */
const wentOn = (title: string): boolean => COMPLETED.test(title) || (DONE.test(title) && !COUNTED.test(title))

/** The whole clause; of a very long one the head. */
function titleEnd(text: string, from: number): number {
  const end = clausesOf(text.slice(from, from + LONGEST_TITLE + 1))[0]?.to ?? 0
  return end > 0 && end <= LONGEST_TITLE ? from + end : headClauseEnd(text, from)
}
