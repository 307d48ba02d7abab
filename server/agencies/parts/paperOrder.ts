/** Puts what papers tell paper by paper, in the order of each: the papers by id, and `item.order` at its full width. */
export const paperOrder = (told: string): string =>
  `head([(told:Document)-[:${told}]->(item) | told.id]) + ' ' + right('000000' + toString(item.order), 7)`
