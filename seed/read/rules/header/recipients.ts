import type { Flow } from '../../flow'
import { join, slice } from '../../flow'
import { gathered } from '../../gathered'
import { isCapitals } from '../../outline/lines'
import type { HeadPiece, Paper } from '../../outline/types'

export interface Recipient {
  name: string
  flow: Flow
  locator: string
}

const LABEL = /^(dong )?kinh gui ?[:.]? ?/
const ENDED = /[;.:)] ?[^\p{L}\d]{0,3}$/u
const LONGEST_END = 8
const NO_RECIPIENT = /^(nhu |luu\b|kinh gui)/

/** Whom the paper goes to: `Kính gửi` first, then the items of `Nơi nhận` without `Như trên` and `Lưu`. */
export function headerRecipients(paper: Paper, segments: readonly HeadPiece[]): Recipient[] {
  const addressed = segments.filter(segment => segment.role === 'addressees').map(segment => segment.flow)
  const sent = paper.foot.map(block => block.cells?.[0] ?? block.flow)
  return [...items(whole(addressed, true), 'Kính gửi'), ...items(whole(sent, false), 'Nơi nhận')]
}

/** Items over several lines joined: a line goes on with an item that no `;` or `.` has ended. */
function whole(flows: readonly Flow[], addressed: boolean): Flow[] {
  const items: Flow[][] = []
  let open = false
  for (const flow of flows) {
    const dashed = /^[-–+•]/.test(flow.text)
    const current = items[items.length - 1]
    if (open && current && !dashed && !isCapitals(flow.text)) current.push(flow)
    else if (dashed || addressed) items.push([flow])
    else {
      open = false
      continue
    }
    open = !ENDED.test(flow.text.slice(-LONGEST_END))
  }
  return items.map(join)
}

function items(flows: readonly Flow[], locator: string): Recipient[] {
  return gathered(flows, flow => {
    const label = LABEL.exec(flow.folded)?.[0].length ?? 0
    const bare = bounds(flow, label)
    if (bare.to - bare.from < 3) return []
    const item = slice(flow, bare.from, bare.to)
    return NO_RECIPIENT.test(item.folded) ? [] : [{ name: item.text, flow: item, locator }]
  })
}

/** Without its dash and the mark that ends it. */
function bounds(flow: Flow, label: number): { from: number; to: number } {
  let from = label
  let to = flow.text.length
  const column = flow.text.lastIndexOf('; ')
  if (column > from && isCapitals(flow.text.slice(column + 2))) to = column
  while (from < to && "-–+•' .…".includes(flow.text.charAt(from))) from++
  while (to > from && ' ;.,…:|'.includes(flow.text.charAt(to - 1))) to--
  return { from, to }
}
