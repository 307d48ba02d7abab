/**
 * How much a text reads as Vietnamese: the share of its words that are among the commonest of official prose. It tells a
 * right decoding (about 0.2) from a wrong one (about 0), whatever the subject.
 */
const commonWords = new Set(
  'và của các về việc ngày tháng năm số cho trong được đã theo tại thực hiện công tác định quyết nhân dân tỉnh ủy ban đề nghị người những một với có để cấp bộ chính phủ quản lý đối phòng này không kế hoạch'.split(
    ' ',
  ),
)
const SAMPLE = 200_000

export function vietnameseShare(text: string): number {
  const words = text
    .slice(0, SAMPLE)
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean)
  if (words.length === 0) return 0
  return words.filter(word => /[^a-z]/.test(word) && commonWords.has(word)).length / words.length
}
