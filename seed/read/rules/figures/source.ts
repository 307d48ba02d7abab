const GIVEN =
  /(?:^|[ ,(])[Dd]o ((?:(?!số liệu|do )[^,;:.()]|, (?=thành phố|tỉnh|thị xã|ban|ngành)){3,90}?) (?:cung cấp|tổng hợp|thống kê|công bố|báo cáo)(?!\p{L})/u
const OF =
  /theo (?:số liệu|thống kê|báo cáo|kết quả|tổng hợp)(?: (?:thống kê|tổng hợp|điều tra|khảo sát|sơ bộ))? (?:của|từ) ((?:[^,;:.()]|, (?=thành phố|tỉnh|thị xã|ban|ngành)){3,90})/iu

/** Whose statistics the words say that the figures are: `do cục THH - BTTTT cung cấp`, `theo số liệu của Sở Y tế`. */
export function sourceIn(words: string): string | null {
  const mayGive = words.includes('do ') || words.includes('Do ')
  const given = mayGive ? GIVEN.exec(words) : null
  return (given ?? (words.includes('heo ') ? OF.exec(words) : null))?.[1]?.trim() ?? null
}
