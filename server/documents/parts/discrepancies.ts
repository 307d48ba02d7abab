import type { Discrepancy } from '../../../schema/discrepancy'
import { type DiscrepancyRow, discrepancyColumns, discrepancyFrom } from '../../graph/rows/discrepancy'
import type { DocumentPart } from '../part'

const DISCREPANCIES = `
OPTIONAL MATCH (found:Discrepancy)-[:CONCERNS]->(d)
WITH DISTINCT found WHERE found IS NOT NULL
WITH found ORDER BY found.id
RETURN collect(${discrepancyColumns('found')}) AS discrepancies`

/** Every contradiction that the document is part of. */
export const discrepancies = (): DocumentPart<Discrepancy[]> => ({
  name: 'discrepancies',
  statement: DISCREPANCIES,
  parameters: {},
  shape: column => (column as DiscrepancyRow[]).map(discrepancyFrom),
})
