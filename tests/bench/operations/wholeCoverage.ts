import { number } from '../../../server/graph/values'
import type { Count, Operation } from './operation'

type Row = [
  held: Count,
  citedOnly: Count,
  from: string,
  to: string,
  series: Count,
  first: [symbol: string, year: Count, numbers: string[]][],
]

export const wholeCoverage: Operation = {
  name: 'coverage',
  goals: [[{ atLeast: 1000, times: 'one' }]],
  query: '{ coverage { held citedOnly from to seriesTotal series(first: 100) { symbol year held } } }',
  variables: 'RETURN {} AS row',
  raw: `MATCH (d:Document)
    WITH coalesce(d.held, false) AS held, count(d) AS papers, min(d.issuedFirst) AS first, max(d.issuedLast) AS last
    WITH sum(CASE WHEN held THEN papers ELSE 0 END) AS held, sum(CASE WHEN held THEN 0 ELSE papers END) AS cited,
      min(CASE WHEN held THEN first END) AS first, max(CASE WHEN held THEN last END) AS last
    CALL () {
      MATCH (agency:Agency)<-[:ISSUED_BY]-(d:Document {held: true})
      WHERE d.symbol IS NOT NULL AND d.year IS NOT NULL AND d.digits IS NOT NULL
      WITH agency.id AS agency, d.symbol AS symbol, d.year AS year, collect(DISTINCT d.number) AS numbers
      ORDER BY year, symbol, agency
      RETURN count(*) AS total, collect([symbol, year, numbers])[..100] AS series
    }
    RETURN [held, cited, first, last, total, series]`,
  dataFrom: ([row]: readonly Row[]) => {
    const [held, citedOnly, from, to, series, first] = row!
    const totals = { held: number(held), citedOnly: number(citedOnly), from, to, seriesTotal: number(series) }
    const listed = first.map(([symbol, year, numbers]) => ({ symbol, year: number(year), held: numbers }))
    return { coverage: { ...totals, series: listed } }
  },
}
