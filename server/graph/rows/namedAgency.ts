import type { NamedAgency } from '../../../schema/agencies/namedAgency'
import { type AgencyRow, agencyColumns, agencyFrom } from './agency'

export type NamedAgencyRow = [through: string | null, agency: AgencyRow]

/** The bodies that a node names by one type of relationship, in the order of the paper. */
export const namedAgencyColumns = (node: string, type: string): string =>
  `COLLECT {
      MATCH (${node})-[names:${type}]->(agency:Agency)
      WITH agency, names ORDER BY names.order, agency.id
      RETURN DISTINCT [names.through, ${agencyColumns('agency')}]
    }`

export const namedAgenciesFrom = (rows: readonly NamedAgencyRow[]): NamedAgency[] =>
  rows.map(([through, agency]) => ({ through, agency: agencyFrom(agency) }))

/** Each body once, however often it is named. */
export const agenciesOf = (named: readonly NamedAgency[]): NamedAgency['agency'][] => [
  ...new Map(named.map(({ agency }) => [agency.id, agency])).values(),
]
