import type { Agency } from '../../schema/agencies/agency'
import { Loader } from '../graph/loader'
import type { Reader } from '../graph/read'
import { type AgencyRow, agencyColumns, agencyFrom } from '../graph/rows/agency'

const AGENCIES_BY_IDS = `
UNWIND $ids AS id
MATCH (a:Agency {id: id})
RETURN ${agencyColumns('a')}`

export function agencyLoader(reader: Reader): Loader<Agency> {
  return new Loader(async ids => {
    const rows = await reader.read<AgencyRow>(AGENCIES_BY_IDS, { ids })
    return new Map(rows.map(row => [row[0], agencyFrom(row)]))
  })
}
