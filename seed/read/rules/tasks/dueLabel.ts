/** `Thời gian thực hiện:`, `Thời hạn hoàn thành:`: what stands behind says by when. */
const LABEL =
  /^(?:thoi gian|thoi han|tien do|han)(?: (?:thuc hien|hoan thanh|trien khai|bao cao|to chuc|gui))*(?: xong)? ?:/

/** Place behind such a label, in folded words; -1 where the line has none. */
export function behindDueLabel(folded: string): number {
  return LABEL.exec(folded.slice(0, 60))?.[0].length ?? -1
}
