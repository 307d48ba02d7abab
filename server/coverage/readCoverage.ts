import type { Coverage } from '../../schema/coverage/coverage'
import type { Reader } from '../graph/read'
import { number } from '../graph/values'
import { MOST_SERIES } from './readSeries'

type TotalsRow = [held: number, citedOnly: number, from: string | null, to: string | null, series: number]

const TOTALS = `
MATCH (totals:Coverage {id: 'coverage'})
RETURN [totals.held, totals.citedOnly, totals.from, totals.to, totals.series]`

const NOTE =
  'Đã đọc là văn bản chúng tôi có bản gốc và trích từng chỗ; chỉ được viện dẫn là văn bản biết qua lời văn bản khác. Số còn thiếu tính trong từng loạt số của một cơ quan, một năm, từ 01 đến số lớn nhất đã biết; văn bản có số lớn hơn thì không có cách nào biết.'

const NOTE_IN_ENGLISH =
  'Read is a paper whose original we have and quote place by place; cited only is one known by the words of others. Missing numbers are counted in each series of one body and year, from 01 to the largest known; whether there are larger ones cannot be known.'

/** What is held, what is only cited, and how many series we hold a paper of. */
export async function readCoverage(reader: Reader): Promise<Coverage> {
  const [totals] = await reader.read<TotalsRow>(TOTALS)
  const [held, citedOnly, from, to, series] = totals ?? [0, 0, null, null, 0]
  const seriesTotal = number(series)
  const isCut = seriesTotal > MOST_SERIES
  const moreInEnglish = ` There are ${seriesTotal} series; at most ${MOST_SERIES} are listed at a time.`
  const more = ` Có ${seriesTotal} loạt số; mỗi lần liệt kê nhiều nhất ${MOST_SERIES}.`
  return {
    held: number(held),
    citedOnly: number(citedOnly),
    from,
    to,
    seriesTotal,
    note: isCut ? NOTE + more : NOTE,
    noteInEnglish: isCut ? NOTE_IN_ENGLISH + moreInEnglish : NOTE_IN_ENGLISH,
  }
}
