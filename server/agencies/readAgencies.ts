import type { Agency } from '../../schema/agencies/agency'
import type { Context } from '../context'
import { type Part, partCalls, partColumns, partParameters } from '../graph/parts/part'
import { type AgencyRow, agencyColumns, agencyFrom } from '../graph/rows/agency'

/** The view of agencies in one statement: `choose` finds `a` in the order wanted, the parts are read below it. */
export async function readAgencies(
  { reader, loaders }: Context,
  choose: string,
  parameters: Record<string, unknown>,
  parts: readonly Part<unknown>[],
): Promise<Agency[]> {
  const statement = `${choose}
${partCalls('a', parts)}
RETURN [${agencyColumns('a')}, ${partColumns(parts)}]`
  const rows = await reader.read<[AgencyRow, unknown[]]>(statement, {
    ...parameters,
    ...partParameters(parts),
  })
  return rows.map(([row, columns]) => {
    const agency = agencyFrom(row)
    loaders.agencies.keep(agency.id, agency)
    loaders.agencyParts.keep(agency.id, parts, columns)
    return agency
  })
}
