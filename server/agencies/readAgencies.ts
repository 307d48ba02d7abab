import type { Agency } from '../../schema/agencies/agency'
import type { Context } from '../context'
import { type AgencyRow, agencyColumns, agencyFrom } from '../graph/rows/agency'

/** Agencies with their own rows, kept for what will name them: `choose` finds `a` in the order wanted. */
export async function readAgencies(
  { reader, loaders }: Context,
  choose: string,
  parameters: Record<string, unknown>,
): Promise<Agency[]> {
  const statement = `${choose}
RETURN ${agencyColumns('a')}`
  const rows = await reader.read<AgencyRow>(statement, parameters)
  return rows.map(row => {
    const agency = agencyFrom(row)
    loaders.agencies.keep(agency.id, agency)
    return agency
  })
}
