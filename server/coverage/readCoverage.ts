import type { Coverage } from '../../schema/coverage/coverage'
import type { Reader } from '../graph/read'
import { agencyColumns } from '../graph/rows/agency'
import { number } from '../graph/values'
import { type SeriesRow, seriesFrom } from './series'

type TotalsRow = [held: number, citedOnly: number, from: string | null, to: string | null]

const TOTALS = `
MATCH (d:Document)
WITH coalesce(d.held, false) AS held, count(d) AS documents, min(d.issuedFirst) AS earliest, max(d.issuedLast) AS latest
RETURN [sum(CASE WHEN held THEN documents ELSE 0 END), sum(CASE WHEN held THEN 0 ELSE documents END),
  min(CASE WHEN held THEN earliest END), max(CASE WHEN held THEN latest END)]`

/** A series counts where we hold a paper of it: of the others nothing tells which numbers matter. */
const SERIES = `
MATCH (a:Agency)<-[:ISSUED_BY]-(h:Document {held: true})
WHERE h.symbol IS NOT NULL AND h.year IS NOT NULL AND h.digits IS NOT NULL
WITH DISTINCT a, h.symbol AS symbol, h.year AS year
MATCH (a)<-[:ISSUED_BY]-(d:Document {symbol: symbol, year: year})
WHERE d.number IS NOT NULL AND d.digits IS NOT NULL
WITH a, symbol, year, collect(DISTINCT [d.digits, d.number, coalesce(d.held, false)]) AS papers
ORDER BY year, symbol, a.id
RETURN [symbol, year, ${agencyColumns('a')}, papers]`

const NOTE =
  'Đã đọc là văn bản chúng tôi có bản gốc và trích từng chỗ; chỉ được viện dẫn là văn bản biết qua lời văn bản khác. Số còn thiếu tính trong từng loạt số của một cơ quan, một năm, từ 01 đến số lớn nhất đã biết; văn bản có số lớn hơn thì không có cách nào biết.'

/** What is held, what is only cited, and the holes in every series that we hold a paper of. */
export async function readCoverage(reader: Reader): Promise<Coverage> {
  const [[totals], series] = await Promise.all([
    reader.read<TotalsRow>(TOTALS),
    reader.read<SeriesRow>(SERIES),
  ])
  const [held, citedOnly, from, to] = totals ?? [0, 0, null, null]
  return {
    held: number(held),
    citedOnly: number(citedOnly),
    from,
    to,
    series: series.map(seriesFrom),
    note: NOTE,
  }
}
