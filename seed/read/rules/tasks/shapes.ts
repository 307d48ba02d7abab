import { wordList } from '../../../../schema/words/wordList'
import type { Block } from '../../outline/types'
import { beginsWithAction } from './actions'
import { type Assignee, assigneeOf } from './assignee'
import { beginsWithVerb } from './duty'
import { sayingOf } from './headings'
import { type Holders, isInside } from './holders'

const NUMBERED = /^(?:[IVX]+|\d+(?:\.\d+)*|[a-zđ])$/
/** `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN:`: who sends a telegram; those who get it stand below. */
const SENDS = / dien ?:?$/
/** What a paper rests on, not this paper itself; in capitals above it stands who speaks. */
const GROUND = /^(?:can cu(?! (?:vao )?(?:noi dung )?[a-z]{2,7}(?: [a-z]{2,7}){0,3} nay, )|theo de nghi|xet) /

export const sends = ({ flow }: Block): boolean => SENDS.test(flow.folded)

export const isGround = ({ flow }: Block): boolean => GROUND.test(flow.folded)

export function isNumbered({ kind, label }: Block): boolean {
  return kind === 'heading' || (label !== undefined && NUMBERED.test(label))
}

/** A numbered line without a full stop that bullets follow is their heading, however long; so is a list of names behind a colon. */
export function leadsList(block: Block, next: Block | undefined): boolean {
  const { text } = block.flow
  if (next?.kind !== 'bullet' || placeOf(next) !== placeOf(block)) return false
  return !'.;'.includes(text.slice(-1)) || NAMES_BEHIND_COLON.test(text)
}

/** `UBND các phường: Bình An, Bình Hòa và UBND xã Bình Tân.` */
const NAMES_BEHIND_COLON = /^[^:.;]{3,80}: (?:\p{Lu}[^,.;:]{0,60}(?:, | và |; )){0,40}\p{Lu}[^,.;:]{0,60}\.$/u

const FILLERS = wordList(`
  chủ trì
  phối hợp
  thực hiện
  triển khai
  có trách nhiệm
  chịu trách nhiệm
  tổ chức
  các nhiệm vụ
  nhiệm vụ
  các nội dung
  sau
  sau đây
  như sau
`)
const FILLING = new RegExp(`^(?:(?:${FILLERS.join('|')}|[,.:;])(?: |$|(?=[,.:;])))*$`, 'iu')

/** `chủ trì, thực hiện các nhiệm vụ sau:`: it says no more than that tasks follow. */
const LEADING = new RegExp(
  [
    '^(?!nhận |đã |có (?:công văn|văn bản|báo cáo) )[^.;:]{0,80}',
    '(?:nhiệm vụ|nội dung|công việc|việc|giải pháp|yêu cầu)(?: [^ .;:]+){0,4} sau(?: đây)?:$',
  ].join(''),
  'u',
)

/** `Bộ Tài chính xuất cấp 50 tấn gạo cho các tỉnh, cụ thể:` over items that only say how much goes where. */
export function doerDetailed({ flow: { text } }: Block, next: Block | undefined): Assignee | null {
  if (!DETAILED.test(text) || next?.kind !== 'bullet' || beginsWithAction(next.flow.text)) return null
  const named = assigneeOf(text)
  if (!named || named.lead !== null || isOpen(text, named.rest)) return null
  const deed = text.slice(named.rest)
  return beginsWithAction(deed) || (named.known && beginsWithVerb(deed)) ? named : null
}
const DETAILED = /, (?:cụ thể|gồm|bao gồm)(?: như sau)? ?:$/u

/** Only names and perhaps `chủ trì, phối hợp thực hiện:` stand there: the tasks come below. */
export function isOpen(text: string, rest: number): boolean {
  const words = text.slice(rest)
  return FILLING.test(words) || LEADING.test(words)
}

/** The place that a block stands at, without its paragraph. */
export function placeOf({ locator }: Block): string {
  const mark = locator.indexOf(' ¶')
  return mark < 0 ? locator : locator.slice(0, mark)
}

/** `Nội dung, chương trình lễ: (1) Chào cờ; …`, `Thành phần dự lễ: Toàn thể …`: what is held, and who is there. */
export const AGENDA =
  /^(?:(?:Nội dung,? (?:và )?)?[Cc]hương trình(?: \p{L}+){1,8}: \(?[1i]\)? |Thành phần(?: \p{L}+){0,7}: )/u
/** `Báo cáo hàng tháng:`, below which a sentence asks for it: the heading only names it. */
export const ASKS_FIRST = /^(?:đề nghị|yêu cầu|giao) (?=\p{L})/iu

/** Bullets of a numbered place, or its parts with numbers of their own. */
export function standsBelow(next: Block, place: string): boolean {
  return next.kind === 'bullet' ? placeOf(next) === place : placeOf(next).startsWith(`${place}.`)
}

/** A heading that nothing stands below. */
export function isAlone(block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'heading') return false
  if (next === undefined || (next.kind === 'heading' && next.level <= block.level)) return true
  const place = placeOf(block)
  return isNumbered(next) && placeOf(next) !== place && !isInside(placeOf(next), place)
}

/** Place behind names that a colon ends; 0 where the sentence goes on from them. */
export function startOf(text: string, named: Assignee | null): number {
  return named && text.charAt(named.end) === ':' && named.rest < text.length ? named.rest : 0
}

/** `Điều 1. Phê duyệt dự án với các nội dung sau:`: what a decision does itself. */
export const isAct = (block: Block): boolean => /^Điều \d+$/.test(placeOf(block)) && ACT.test(block.flow.text)
const ACT = new RegExp(
  `^(?:${wordList(`
    phê duyệt
    phê chuẩn
    ban hành
    thông qua
    công nhận
    công bố
    thành lập
    kiện toàn
    bổ nhiệm
    quy định
    điều chỉnh
    sửa đổi
    bổ sung
    bãi bỏ
    cho phép
    chấp thuận
  `).join('|')})(?!\\p{L})`,
  'iu',
)

export const ASKS = /(?:^|[\s,])(?:đề nghị|yêu cầu|giao) /iu

/** `3. Hoàn thành công tác tuyển sinh; hoàn thiện các phương thức` over bullets: a long line that only entitles them. */
export const entitles = ({ kind, flow }: Block): boolean =>
  kind === 'paragraph' && beginsWithAction(flow.text) && sayingOf(flow.folded) === null

/** `- Trạm Y tế chuẩn bị thuốc;` with `+ Bố trí phòng.` below. */
export function isDeeper(block: Block, next: Block, holders: Holders): boolean {
  if (block.kind !== 'bullet' || next.kind !== 'bullet' || placeOf(next) !== placeOf(block)) return false
  return !holders.knows(next.label ?? '') && beginsWithAction(next.flow.text)
}
