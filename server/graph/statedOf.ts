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
  UNWIND [pair IN ${paper}.statedFirst | split(pair, ' ')] AS pair
  MATCH (:Document {id: pair[0]})-[states:STATES]->(${paper}) WHERE states.id = pair[1]
  RETURN states
}`
