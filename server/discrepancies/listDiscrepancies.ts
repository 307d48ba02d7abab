import type { Connection } from '../../schema/connections/connection'
import type { CoverageNote } from '../../schema/coverage/coverageNote'
import type { Discrepancy } from '../../schema/facts/discrepancy'
import type { Context } from '../context'
import { requireKnown } from '../graph/known'
import { connectionOf, type PageArguments, pageOf, pageParameters } from '../graph/page'
import {
  type DiscrepancyRow,
  discrepancyColumns,
  discrepancyFrom,
  discrepancyRank,
} from '../graph/rows/discrepancy'
import { number } from '../graph/values'

const coverage: CoverageNote = {
  covers:
    'Mọi chỗ các nguồn trong kho không khớp nhau mà quy tắc của chúng tôi tìm ra, và những chỗ ban biên tập ghi nhận: số liệu, ngày, tên gọi, số hiệu, câu chữ, tổng và danh sách.',
  excludes:
    'Mâu thuẫn với những nguồn chúng tôi không giữ, và mâu thuẫn về ý không thể hiện ở con số hay câu chữ.',
  coversInEnglish:
    'Every place where sources held do not agree that our rules find, and those that the editors noted: figures, days, titles, numbers, wordings, totals and lists.',
  excludesInEnglish:
    'Contradictions with sources that we do not hold, and contradictions of sense that show in no number and no wording.',
}

const FOUND = `
MATCH (found:Discrepancy)
WHERE $document IS NULL OR EXISTS {
  MATCH (found)-[:CONCERNS]->(d:Document) WHERE d.id = $document OR d.url = $document }`
const PAGE = `${FOUND}
WITH found, ${discrepancyRank('found')} AS rank
WITH found, rank WHERE $after IS NULL OR rank > $after[0] OR (rank = $after[0] AND
  (found.kind > $after[1] OR (found.kind = $after[1] AND found.id > $after[2])))
WITH found, rank ORDER BY rank, found.kind, found.id LIMIT $limit
RETURN ${discrepancyColumns('found')}`
const COUNT = `${FOUND} RETURN count(found)`

/** A page of discrepancies, by kind; what an editor dismissed comes last. */
export async function listDiscrepancies(
  { reader }: Context,
  asked: PageArguments & { document?: string | null },
): Promise<Connection<Discrepancy>> {
  const page = pageOf('discrepancies', asked, ['', '', ''])
  const filter = { document: asked.document ?? null }
  const rows = await reader.read<DiscrepancyRow>(PAGE, { ...filter, ...pageParameters(page) })
  if (asked.document && rows.length === 0) await requireKnown(reader, 'document', 'document', asked.document)
  const items = rows
    .map(discrepancyFrom)
    .map(node => ({ node, place: [node.dismissal ? '1' : '0', node.kind, node.id] }))
  const count = async () => number((await reader.read<number>(COUNT, filter))[0] ?? 0)
  return connectionOf(page, items, count, coverage)
}
