import { kindNameAt } from '../../../../schema/words/kindsByWords'
import type { ClassAct } from '../../entry'
import { spanOf } from '../../flow'
import { proveSpan } from '../../proof'
import type { Mention } from './mention'
import type { Run } from './runs'
import { sentenceEnds } from './sentences'

/** How far behind a mention its sentence is followed, in units. */
const REACH = 600
const ISSUED = /(?:da )?ban hanh (?:va [a-z]+ [a-z]+ )?(?:cac|nhung|nhieu|mot so) /

/**
 * `Thực hiện … Quyết định số … đã ban hành các kế hoạch`: the sentence of a paper that is carried out says that papers
 * of a kind were issued to that end.
 */
export function classAct(paper: string, run: Run, one: Mention): ClassAct | null {
  if (one.relation !== 'IMPLEMENTS' || one.parent) return null
  const behind = run.flow.folded.slice(one.attachedTo, one.attachedTo + REACH)
  const found = ISSUED.exec(behind)
  if (!found) return null
  const text = run.flow.text.slice(one.attachedTo, one.attachedTo + REACH)
  const [sentenceEnd = behind.length] = sentenceEnds(text, behind)
  const kindAt = found.index + found[0].length
  const named = kindNameAt(behind, kindAt)
  if (!named || found.index > sentenceEnd) return null
  const from = one.attachedTo + found.index
  const to = one.attachedTo + kindAt + named.folded.length
  const { start, end, quote } = proveSpan(paper, run.locator, spanOf(run.flow, from, to), 'class-act')
  return { kind: named.kind, start, end, quote }
}
