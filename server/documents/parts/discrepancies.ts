import type { Discrepancy } from '../../../schema/facts/discrepancy'
import type { Part } from '../../graph/parts/part'
import {
  type DiscrepancyRow,
  discrepancyColumns,
  discrepancyFrom,
  discrepancyRank,
} from '../../graph/rows/discrepancy'

const DISCREPANCIES = `
OPTIONAL MATCH (found:Discrepancy)-[:CONCERNS]->(d)
WITH DISTINCT found WHERE found IS NOT NULL
WITH found ORDER BY ${discrepancyRank('found')}, found.id
WITH ${discrepancyColumns('found')} AS row
RETURN collect(row) AS discrepancies`

/** Every contradiction that the document is part of; what an editor dismissed comes last. */
export const discrepancies = (): Part<Discrepancy[]> => ({
  name: 'discrepancies',
  statement: DISCREPANCIES,
  parameters: {},
  shape: column => (column as DiscrepancyRow[]).map(discrepancyFrom),
})
