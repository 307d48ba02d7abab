import type { Agency } from '../../../schema/agencies/agency'
import type { AgencyLevel } from '../../../schema/enums/agencyLevel'

export type AgencyRow = [
  id: string,
  name: string,
  names: string[] | null,
  abbreviation: string | null,
  level: AgencyLevel,
  province: string | null,
  url: string,
  parentId: string | null,
]

/** The list of an agency's columns, for the Cypher variable that holds it. */
export const agencyColumns = (a: string): string =>
  `[${a}.id, ${a}.name, ${a}.names, ${a}.abbreviation, ${a}.level, ${a}.province, ${a}.url, ${a}.parentId]`

export function agencyFrom(row: AgencyRow): Agency {
  const [id, name, names, abbreviation, level, province, url, parentId] = row
  return {
    __typename: 'Agency',
    id,
    name,
    names: names ?? [name],
    abbreviation,
    level,
    province,
    url,
    parentId,
  }
}
