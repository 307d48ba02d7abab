import { isMode, isSignature } from './foot'
import { isRecipientsLine } from './landmarks'
import type { Line } from './lines'
import { faceOf } from './lines'
import { NAME_REACH, nameBelow } from './nameLine'
import { isRule } from './noise'

/** Items of a list of recipients, each over a few lines. */
const MOST_RECIPIENTS = 120

/**
 * The first line below the foot: what stands there belongs to the page, not to the paper. The foot ends with the name
 * below the post, or with the last recipient where that is later; `to` where no name is found.
 */
export function footEnd(text: string, lines: readonly Line[], foot: number, to: number): number {
  const most = Math.min(to, foot + MOST_RECIPIENTS)
  let name = -1
  let recipients = -1
  for (let i = foot; i < most; i++) {
    const line = lines[i]!
    if (isRecipientsLine(text, line)) recipients = recipientsEnd(text, lines, i, most)
    if (isMode(text, line) || isSignature(text, line)) name = Math.max(name, nameBelow(text, lines, i, most))
    else if (name >= 0 && i > Math.max(name, recipients) + NAME_REACH) break
  }
  return name < 0 ? to : Math.max(name + 1, recipients)
}

const LAST_ITEM = /^[^a-z]*luu ?[:;]/

/** Behind `- Lưu: VT.`, or behind the last line that begins with a dash. */
function recipientsEnd(text: string, lines: readonly Line[], at: number, to: number): number {
  let end = at + 1
  for (let i = at + 1; i < to; i++) {
    const { printed, folded } = faceOf(text, lines[i]!)
    if (isRecipientsLine(text, lines[i]!)) break
    if (/^[-–+•*]/.test(printed)) end = i + 1
    if (LAST_ITEM.test(folded)) return i + 1
    if (!isRule(text, lines[i]!) && i - end > 3) break
  }
  return end
}
