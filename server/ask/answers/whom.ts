import type { Agency } from '../../../schema/agencies/agency'
import type { Context } from '../../context'
import { type AgencyRow, agencyColumns, agencyFrom } from '../../graph/rows/agency'
import { integer } from '../../graph/values'
import type { Named } from '../reading/bodies'
import { ambiguous, said, type Told } from '../told'

/** Bodies of a province that one answer looks at. */
const MOST = 50
const OF_PROVINCE = `
MATCH (a:Agency {province: $province})
WITH a ORDER BY a.sortName, a.id LIMIT $most
RETURN ${agencyColumns('a')}`

/** The bodies that a name means: one, or all of a province. */
export async function bodiesOf(
  { reader }: Context,
  { agencies, province }: Named,
): Promise<readonly Agency[]> {
  if (province === null) return agencies
  return (await reader.read<AgencyRow>(OF_PROVINCE, { province, most: integer(MOST) })).map(agencyFrom)
}

/** Where one name is that of several bodies: which of them? */
export function whichBody({ agencies, province }: Named): Told | null {
  if (province !== null || agencies.length < 2) return null
  const items = agencies.map(({ name, url }) => ({ ...said(`${name}.`, `${name}.`), url, evidence: [] }))
  return ambiguous(`Có ${agencies.length} cơ quan mang tên ấy: hãy nêu cả tỉnh, hoặc chọn một.`, items)
}

export const nameOf = ({ agencies, province }: Named): string => province ?? agencies[0]?.name ?? ''
