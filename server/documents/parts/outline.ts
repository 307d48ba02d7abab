import type { Section } from '../../../schema/documents/section'
import type { Part } from '../../graph/parts/part'

/** The headings, which the graph keeps as JSON texts. */
export const outline = (): Part<Section[]> => ({
  name: 'outline',
  statement: 'RETURN coalesce(d.outline, []) AS outline',
  parameters: {},
  shape: column => (column as string[]).map(section => JSON.parse(section) as Section),
})
