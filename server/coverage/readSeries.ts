import type { SeriesCoverage } from '../../schema/coverage/seriesCoverage'
import type { Reader } from '../graph/read'
import { agencyColumns } from '../graph/rows/agency'
import { integer } from '../graph/values'
import { type SeriesRow, seriesFrom } from './series'

export const MOST_SERIES = 100

/** A series counts where we hold a paper of it: of the others nothing tells which numbers matter. */
export const SERIES_OF_PAPERS = `
MATCH (a:Agency)<-[:ISSUED_BY]-(h:Document {held: true})
WHERE h.symbol IS NOT NULL AND h.year IS NOT NULL AND h.digits IS NOT NULL
WITH DISTINCT a, h.symbol AS symbol, h.year AS year`

const SERIES = `${SERIES_OF_PAPERS} ORDER BY year, symbol, a.id SKIP $skip LIMIT $first
CALL (a, symbol, year) {
  MATCH (a)<-[:ISSUED_BY]-(d:Document {symbol: symbol, year: year})
  WHERE d.number IS NOT NULL AND d.digits IS NOT NULL
  RETURN collect(DISTINCT [d.digits, d.number, coalesce(d.held, false)]) AS papers
}
WITH a, symbol, year, papers ORDER BY year, symbol, a.id
RETURN [symbol, year, ${agencyColumns('a')}, papers]`

/** Series with the holes in each. */
export async function readSeries(
  reader: Reader,
  { first, skip }: { first: number; skip: number },
): Promise<SeriesCoverage[]> {
  const rows = await reader.read<SeriesRow>(SERIES, { first: integer(first), skip: integer(skip) })
  return rows.map(seriesFrom)
}
