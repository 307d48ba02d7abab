/** A link to a paper as a load keeps it with that paper: of which very many lead there, the first are found by it. */
export const keptLink = ({ from, id }: { from: string; id: string }): string => `${from} ${id}`

interface Kept {
  /** The list of them. */
  list: string
  /** Variables of the link, of where it comes from, and of the paper. */
  link: string
  from?: string
  paper: string
  /** Types of the link. */
  types: string
}

/** Finds the links that a list keeps. */
export const matchKept = ({ list, link, from = '', paper, types }: Kept): string => `
UNWIND [kept IN ${list} | split(kept, ' ')] AS kept
MATCH (${from}:Document {id: kept[0]})-[${link}:${types}]->(${paper}) WHERE ${link}.id = kept[1]`
