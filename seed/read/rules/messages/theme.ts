import { introduction, type MessageRule } from './quoted'

const CAMPAIGN =
  /(?:^|[^a-z])(?:truyen thong|chien dich|tuan le|thang hanh dong|phong trao thi dua|dot thi dua)(?![a-z])/

/** `Với chủ đề “…”, Tháng hành động năm nay`. */
const FOLLOWS =
  /^, (?:chien dich|tuan le|thang hanh dong|thang cao diem|phong trao thi dua|dot thi dua)(?![a-z])/
const REACH = 40

/** `Chủ đề năm 2024 là “…”`, `Chủ đề tháng an toàn lao động: “…”`. */
const BETWEEN = /^(?: la)? ?:?$|^(?: [a-z0-9/-]+){1,8}(?: la| ?:)(?: [-–])?$/

/** `chủ đề “…”` of a campaign of communication: in the paper's title, behind the campaign's name, or `Chủ đề: “…”` in a plan. */
export const theme: MessageRule = ({ before, beforeAt, inTitle, header, run, quotation }) => {
  const at = introduction(before, 'chu de', BETWEEN)
  if (at < 0) return null
  const item = header.kind === 'PLAN' && beforeAt + at === 0
  const behind = run.flow.folded.slice(quotation.close + 1, quotation.close + REACH)
  if (!item && !inTitle && !CAMPAIGN.test(before) && !FOLLOWS.test(behind)) return null
  return { kind: 'MOTTO', rule: 'theme', at: beforeAt + at, calledBy: 'chủ đề' }
}
