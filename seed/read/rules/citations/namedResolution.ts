import { isUpper } from '../../../../schema/words/charClasses'
import { issueDateAt } from './issueDate'
import type { TypeWord } from './kinds'
import { type Mention, mention } from './mention'

/** `Trung ương 4 khoá XII`, `lần thứ tư Ban Chấp hành Trung ương Đảng khoá XI`. */
const PLENUM = [
  '(?:lan thu [a-z0-9]{1,8} )?',
  '(?:ban chap hanh )?trung uong(?: dang)? ',
  '(?:lan thu )?\\d{1,2}(?:,? khoa [ivx]{1,5})?',
].join('')
const CONGRESS = [
  'dai hoi (?:dai bieu )?(?:toan quoc )?',
  '(?:cua )?(?:dang )?(?:toan quoc )?',
  'lan thu [ivx]{1,5}(?: cua dang| dang)?',
].join('')
const BY_MEETING = new RegExp(`^ (?:so \\d+ )?(?:hoi nghi )?(?:${PLENUM}|${CONGRESS})(?![a-z])`)
const LONGEST = 90

/** Papers without a number: `Nghị quyết Trung ương 4 khoá XII`, `Nghị quyết Đại hội … lần thứ XIII`, `Nghị quyết ngày 28-10-1995 của Quốc hội`. */
export function namedResolutions(text: string, folded: string, types: TypeWord[]): Mention[] {
  const found: Mention[] = []
  for (const type of types) {
    if (type.word !== 'nghi quyet' || !isUpper(text.charCodeAt(type.from))) continue
    const meeting = BY_MEETING.exec(folded.slice(type.to, type.to + LONGEST))
    if (meeting && isUpper(text.charCodeAt(type.to + 1))) {
      const to = type.to + meeting[0].length
      const name = text.slice(type.from, to)
      found.push(
        mention(
          { from: type.from, to },
          { kind: 'RESOLUTION', number: null, rule: 'resolution-by-name', name },
        ),
      )
      continue
    }
    const date = folded.startsWith(' ngay', type.to) ? issueDateAt(folded, type.to + 1) : null
    if (date && folded.startsWith(' cua ', date.to)) {
      found.push(mention(type, { kind: 'RESOLUTION', number: null, rule: 'resolution-by-date' }))
    }
  }
  return found
}
