import type { Range } from './range'
import type { Segment } from './segments'
import type { Told } from './told'

const ATTENDING = /^(?:đại biểu|lượt đại biểu|người tham dự|thành viên tham dự|nhà báo|phóng viên)/u
const LONGEST_OPENING = 500
const HELD =
  /(?<!\p{L})tổ chức (?:thành công )?(?:Hội|hội|cuộc họp|Lễ|lễ|phiên|Phiên|toạ đàm|tọa đàm|Tọa đàm|Diễn đàn|diễn đàn)/u

/** `(với 170 đại biểu)` behind a digression: they attend the meeting that the paragraph tells of in its first sentence. */
export function meetingOf(told: Told, { outside, sentence }: Segment, unit: string): Range | null {
  if (!outside || !ATTENDING.test(unit) || told.opening === sentence) return null
  const { from, to } = told.opening
  return to - from <= LONGEST_OPENING && HELD.test(told.flow.text.slice(from, to))
    ? { from, to: to - 1 }
    : null
}
