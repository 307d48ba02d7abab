import type { Flow } from '../../flow'
import { slice } from '../../flow'
import type { Block, Paper } from '../../outline'
import { isCapitals } from '../../outline/landmarks'
import type { Segment } from './segments'

export interface Recipient {
  name: string
  flow: Flow
  locator: string
}

const LABEL = /^(dong )?kinh gui ?[:.]? ?/
const NO_RECIPIENT = /^(nhu |luu ?[:;.]|luu vt|kinh gui)/

/** Whom the paper goes to: `Kính gửi` first, then the items of `Nơi nhận` without `Như trên` and `Lưu`. */
export function headerRecipients(paper: Paper, segments: readonly Segment[]): Recipient[] {
  const addressed = segments.filter(segment => segment.role === 'addressees').map(segment => segment.flow)
  const sent = paper.foot.flatMap(block => firstColumn(block))
  return [...items(addressed, 'Kính gửi'), ...items(sent.filter(isItem), 'Nơi nhận')]
}

function firstColumn(block: Block): Flow[] {
  return [block.cells?.[0] ?? block.flow]
}

function isItem(flow: Flow): boolean {
  return /^[-–+•]/.test(flow.text) && !isCapitals(flow.text.slice(0, 40))
}

function items(flows: readonly Flow[], locator: string): Recipient[] {
  return flows.flatMap(flow => {
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
  while (from < to && "-–+•' .…".includes(flow.text.charAt(from))) from++
  while (to > from && ' ;.,…:|'.includes(flow.text.charAt(to - 1))) to--
  return { from, to }
}
