/**
 * A statement whose parameters are all taken from one, the map `$given`. Neo4j plans a statement anew for every
 * combination of types that its parameters have, null and lists of another length among them; into a map it does not look.
 */
export const inOneMap = (statement: string): string => statement.replace(/\$(\w+)/g, '$given.$1')
