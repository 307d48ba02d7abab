import { anyKindName } from '../../../../schema/words/kindsByWords'
import { offsetAt, spanOf } from '../../flow'
import { LONGEST_QUOTE, sliceAt } from '../../proof'
import { whoseAct } from './act/whoseAct'
import { lastCue } from './cues'
import { type Mention, mention } from './mention'
import type { Run } from './runs'

/** What a run announces for the items below it, with the words that do. */
export type Lead = Pick<Mention, 'relation' | 'actor' | 'head'>
/** `Nghị quyết này bãi bỏ các nghị quyết:`, worked out when it is asked. */
export type LeadIn = () => Lead | null

export const NO_LEAD: LeadIn = () => null
const FARTHEST = 420
/** `Điều 1. Bãi bỏ toàn bộ các Nghị quyết`, a heading over the list. */
const ANNOUNCES =
  /(?:cac|nhung|toan bo) (?:nghi quyet|quyet dinh|van ban|thong tu|nghi dinh|chi thi)[a-z ]{0,30}$/
const NAMES_LIST_WORDS = ['cac', 'nhung', 'mot so', 'toan bo', 'danh muc', '\\d{1,3}']
/** `Bãi bỏ toàn bộ một số văn bản của Thủ tướng Chính phủ`, a heading that names none of the papers. */
const NAMES_LIST = new RegExp(
  `(?<![a-z])(bai bo|thay the|huy bo|sua doi|bo sung)(?![a-z])[^.;]{0,60} ` +
    `(?:${NAMES_LIST_WORDS.join('|')}) (?:[a-z]+ ){0,2}(?:van ban|${anyKindName})(?![a-z])[^.;:]{0,160}:?$`,
)
/** `Bãi bỏ Thông tư, Thông tư liên tịch`, `Bãi bỏ văn bản quy phạm pháp luật`: the kinds alone. */
const NAMES_KINDS = new RegExp(
  `(?<![a-z])(bai bo|thay the|huy bo)(?: (?:toan bo|mot phan))? ` +
    `(?:(?:(?:${anyKindName})(?:, | va |;)?){2,6}|van ban(?! nay)[a-z ]{0,40})` +
    '(?: (?:cua|do) [^.;:]{2,90})?:?$',
)
/** `Các Nghị định sau hết hiệu lực kể từ ngày …:`. */
const REPEALED = /(?:het hieu luc|bi bai bo|duoc bai bo)(?![a-z])[^.;]{0,120}:$/
/** Words of a heading before its verb, to which nothing before it belongs. */
const LONGEST_HEADING = 240

/** The lead-in for the run behind this one; an item that begins with its paper, or ends in `;`, hands it on. */
export function leadBehind(paper: string, run: Run, mentions: readonly Mention[], lead: LeadIn): LeadIn {
  const { folded, text } = run.flow
  const end = folded.length
  const open = !'.;'.includes(folded.charAt(end - 1))
  const list =
    open && mentions.length === 0 && end < LONGEST_HEADING
      ? (NAMES_LIST.exec(folded) ?? NAMES_KINDS.exec(folded))
      : null
  if (open && (list || folded.endsWith(':') || ANNOUNCES.test(folded.slice(-60)))) {
    const from = Math.max(mentions[mentions.length - 1]?.attachedTo ?? 0, end - FARTHEST)
    const head = () => sliceAt(paper, run.locator, shownHead(run, from))
    if (REPEALED.test(folded.slice(Math.max(from, end - 160))))
      return () => ({ relation: 'REPEALS', actor: null, head: head() })
    return () => {
      const cue = lastCue(folded, from, list ? list.index + list[1]!.length + 1 : end)
      if (!cue) return null
      const one = mention({ from: end, to: end }, { kind: 'OTHER', number: null, rule: 'lead' })
      const sentence = { start: from, end }
      const { relation, actor } = whoseAct({ text, folded, sentence, from, cue, one }, run.setting)
      return relation === 'MENTIONS' ? null : { relation, actor, head: head() }
    }
  }
  if (!mentions[0]) return folded.endsWith(';') ? lead : NO_LEAD
  return mentions[0].from < 8 ? lead : NO_LEAD
}

/** The end of the announcing words that fits one quotation, from the beginning of a word on. */
function shownHead({ flow }: Run, from: number) {
  const whole = spanOf(flow, from, flow.length)
  if (whole.end - whole.start <= LONGEST_QUOTE) return whole
  let begin = from
  while (begin < flow.length - 1 && whole.end - offsetAt(flow, begin) > LONGEST_QUOTE) begin++
  const space = flow.folded.indexOf(' ', begin)
  return spanOf(flow, space < 0 ? begin : space + 1, flow.length)
}
