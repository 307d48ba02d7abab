import type { Clause } from './clause'
import type { Range } from './range'

/** `dự toán`, `kế hoạch năm`: what a share is measured against, behind it. */
const AGAINST = /^ (?:dự toán|kế hoạch|KH|chỉ tiêu)(?! (?:vốn|đầu tư))(?: [^,;.:()]{1,24})?(?=[,;.:()]|$)/u
const REACHING = /(?:^| )(?:đạt|bằng|hoàn thành)(?: (?:khoảng|gần|hơn|trên))? ?$/u
/** Rates and growth are of something else. */
const RATES = /(?<!\p{L})(?:tỷ lệ|tỉ lệ|tỷ trọng|tăng|giảm|mũi|tốc độ|độ che phủ)(?!\p{L})/iu
const NEAR = 90

/** `thu nội địa đạt 52,1% dự toán; thu dầu thô đạt 64%`: the bare share behind is measured against the same. */
export function withMeasures(text: string, clauses: readonly Clause[]): Clause[] {
  let measure: { range: Range; clause: Clause } | null = null
  return clauses.map(clause => {
    const { quantity, behind, segment, shared } = clause
    if (quantity.kind !== 'share') return clause
    const opening = openingOf(text, clause)
    if (opening) return opening
    const before = text.slice(Math.max(segment.sentence.from, quantity.from - NEAR), quantity.from)
    if (!REACHING.test(before)) return clause
    const words = text.slice(behind.from, behind.to)
    const against = AGAINST.exec(words)
    if (against) {
      measure = { range: { from: behind.from, to: behind.from + against[0].length }, clause }
      return clause
    }
    const isBare = /^[\s.;]*$/u.test(words) && !shared
    if (!isBare || measure?.clause.segment.sentence !== segment.sentence) return clause
    if (RATES.test(text.slice(Math.max(segment.from, measure.clause.quantity.end), quantity.from)))
      return clause
    return { ...clause, shared: measure.range }
  })
}

const OPENS = /^ ?So với (?:dự toán|kế hoạch|cùng kỳ|năm|tháng|quý|chỉ tiêu)[^,;.:]{0,40}, /u

/** `So với dự toán, thu nội địa đạt 52,1%, thu dầu thô đạt 64%`: each is measured against what the sentence opens with. */
function openingOf(text: string, clause: Clause): Clause | null {
  const { from } = clause.segment.sentence
  const opens = OPENS.exec(text.slice(from, from + NEAR))
  const first = clause.before[0]
  if (!opens || !first || first.from < from + opens[0].length) return null
  return { ...clause, before: [{ from, to: from + opens[0].length }, ...clause.before] }
}
