import { headAnchors, headStart } from './anchors'
import { attachmentHeadEnd } from './attachment'
import { annexStart, footStart } from './foot'
import { footEnd } from './footEnd'
import { headEnd } from './headEnd'
import type { Line } from './lines'

/** Where the regions of one paper begin, as places in the list of its lines. */
export interface Regions {
  /** Lines of the portal above the paper: attribute boxes, menus, lists of related papers. */
  portal: number
  head: number
  body: number
  foot: number
  /** Lines of the portal below the paper: its notices, lists of related papers, menus. */
  below: number
  annex: number
  end: number
}

/** Regions of the paper that begins at line `from` and ends before line `to`. */
export function regionsOf(text: string, lines: readonly Line[], from: number, to: number): Regions {
  const attached = attachmentHeadEnd(text, lines, from, to)
  if (attached >= 0) return below(text, lines, from, from, attached, to)
  const anchors = headAnchors(text, lines, from, to)
  const head = anchors.first < 0 ? from : headStart(text, lines, from, anchors.first)
  const body = anchors.first < 0 ? from : headEnd(text, lines, anchors, to)
  return below(text, lines, from, head, body, to)
}

function below(
  text: string,
  lines: readonly Line[],
  from: number,
  head: number,
  body: number,
  to: number,
): Regions {
  const foot = footStart(text, lines, body, to)
  const annex = annexStart(text, lines, foot, to)
  const end = Math.min(annex, footEnd(text, lines, foot, to))
  return { portal: from, head, body, foot, below: end, annex, end: to }
}
