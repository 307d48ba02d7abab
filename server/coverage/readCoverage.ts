import type { Coverage } from '../../schema/coverage/coverage'
import type { Reader } from '../graph/read'
import { number } from '../graph/values'
import { MOST_SERIES, SERIES_OF_PAPERS } from './readSeries'

type TotalsRow = [held: number, citedOnly: number, from: string | null, to: string | null]

const TOTALS = `
MATCH (d:Document)
WITH coalesce(d.held, false) AS held, count(d) AS documents, min(d.issuedFirst) AS earliest, max(d.issuedLast) AS latest
RETURN [sum(CASE WHEN held THEN documents ELSE 0 END), sum(CASE WHEN held THEN 0 ELSE documents END),
  min(CASE WHEN held THEN earliest END), max(CASE WHEN held THEN latest END)]`

const SERIES_TOTAL = `${SERIES_OF_PAPERS} RETURN count(*)`

const NOTE =
  'Đã đọc là văn bản chúng tôi có bản gốc và trích từng chỗ; chỉ được viện dẫn là văn bản biết qua lời văn bản khác. Số còn thiếu tính trong từng loạt số của một cơ quan, một năm, từ 01 đến số lớn nhất đã biết; văn bản có số lớn hơn thì không có cách nào biết.'

/** What is held, what is only cited, and how many series we hold a paper of. */
export async function readCoverage(reader: Reader): Promise<Coverage> {
  const [[totals], [series]] = await Promise.all([
    reader.read<TotalsRow>(TOTALS),
    reader.read<number>(SERIES_TOTAL),
  ])
  const [held, citedOnly, from, to] = totals ?? [0, 0, null, null]
  const seriesTotal = number(series ?? 0)
  const more = ` Có ${seriesTotal} loạt số; mỗi lần liệt kê nhiều nhất ${MOST_SERIES}.`
  return {
    held: number(held),
    citedOnly: number(citedOnly),
    from,
    to,
    seriesTotal,
    note: seriesTotal > MOST_SERIES ? NOTE + more : NOTE,
  }
}
