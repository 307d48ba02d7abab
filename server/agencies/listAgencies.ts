import type { Integer } from 'neo4j-driver'
import type { Agency } from '../../schema/agencies/agency'
import type { Connection } from '../../schema/connections/connection'
import { alphabetKey } from '../../schema/words/alphabet'
import { tokens } from '../../schema/words/fold'
import type { Context } from '../context'
import { connectionOf, type PageArguments, pageOf, pageParameters } from '../graph/page'
import { type AgencyRow, agencyColumns, agencyFrom } from '../graph/rows/agency'
import { number } from '../graph/values'
import { agencyCoverage } from './listCoverage'

const FITS =
  '($tokens IS NULL OR (size($tokens) > 0 AND all(token IN $tokens WHERE a.search CONTAINS token)))'
/** The count of all is kept; of some it is made where it is asked for. */
const PAGE = `
CALL () {
  OPTIONAL MATCH (totals:Coverage {id: 'coverage'})
  WITH totals WHERE $tokens IS NULL OR NOT $counted
  RETURN coalesce(totals.agencies, 0) AS total
  UNION ALL
  WITH 1 AS one WHERE $tokens IS NOT NULL AND $counted
  OPTIONAL MATCH (a:Agency) WHERE ${FITS}
  WITH one, count(a) AS total
  RETURN total
}
CALL () {
  MATCH (a:Agency)
  WHERE ${FITS} AND ($after IS NULL OR a.sortName > $after[0] OR (a.sortName = $after[0] AND a.id > $after[1]))
  WITH a ORDER BY a.sortName, a.id LIMIT $limit
  RETURN collect(${agencyColumns('a')}) AS agencies
}
RETURN [total, agencies]`

/**
 * A page of agencies in Vietnamese alphabetical order; with a text, those of which some name has all its words.
 * @param counted whether the total is asked for
 */
export async function listAgencies(
  { reader, loaders }: Context,
  asked: PageArguments & { text?: string | null; counted: boolean },
): Promise<Connection<Agency>> {
  const page = pageOf('agencies', asked, ['', ''])
  const [row] = await reader.read<[total: number | Integer, agencies: AgencyRow[]]>(PAGE, {
    tokens: typeof asked.text === 'string' ? tokens(asked.text) : null,
    counted: asked.counted,
    ...pageParameters(page),
  })
  const [total, agencies] = row!
  const items = agencies.map(agencyFrom).map(agency => {
    loaders.agencies.keep(agency.id, agency)
    return {
      node: agency,
      get place() {
        return [alphabetKey(agency.name), agency.id]
      },
    }
  })
  return connectionOf(page, items, number(total), agencyCoverage)
}
