import type { Flow } from '../../flow'
import { slice } from '../../flow'
import type { HeadPiece, Paper } from '../../outline/types'

const URGENCY = /^(hoa toc( hen gio)?|thuong khan|khan|mat|toi mat|tuyet mat)\b/
const LONGEST = 40

/** Marks of urgency and secrecy as printed: `HỎA TỐC`, `KHẨN`, `MẬT`; not the words `DỰ THẢO`. */
export function headerMarks(paper: Paper, segments: readonly HeadPiece[]): Flow[] {
  const head = segments.filter(segment => segment.role === 'mark' && URGENCY.test(segment.flow.folded))
  const above = paper.portal.filter(block => isMark(block.flow))
  return [
    ...head.map(segment => segment.flow),
    ...above.map(block => slice(block.flow, 0, block.flow.text.length)),
  ]
}

function isMark(flow: Flow): boolean {
  return flow.text.length < LONGEST && flow.text === flow.text.toUpperCase() && URGENCY.test(flow.folded)
}
