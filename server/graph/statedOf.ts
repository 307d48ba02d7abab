import { matchKept } from './keptLinks'

/**
 * The statements of what a paper is, in a subquery that gives each as `states`; where a load has kept the first of each
 * value with a paper of which very many tell, those.
 */
export const statedOf = (paper: string): string => `
CALL (${paper}) {
  WITH ${paper} WHERE ${paper}.statedFirst IS NULL
  MATCH (${paper})<-[states:STATES]-(:Document)
  RETURN states
  UNION ALL
  WITH ${paper} WHERE ${paper}.statedFirst IS NOT NULL
  ${matchKept({ list: `${paper}.statedFirst`, link: 'states', paper, types: 'STATES' })}
  RETURN states
}`
