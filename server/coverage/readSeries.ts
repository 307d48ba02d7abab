import type { SeriesCoverage } from '../../schema/coverage/seriesCoverage'
import type { Reader } from '../graph/read'
import { type SeriesRow, seriesFrom } from '../graph/rows/series'
import { integer } from '../graph/values'

export const MOST_SERIES = 100

const SERIES = `
MATCH (series:Series) WHERE series.seriesPlace >= $skip AND series.seriesPlace < $skip + $first
RETURN series.row ORDER BY series.seriesPlace`

/** Series with the holes in each; the load has put them in order. */
export async function readSeries(
  reader: Reader,
  { first, skip }: { first: number; skip: number },
): Promise<SeriesCoverage[]> {
  const rows = await reader.read<string>(SERIES, { first: integer(first), skip: integer(skip) })
  return rows.map(row => seriesFrom(JSON.parse(row) as SeriesRow))
}
