/** A first load fills this side of the graph. */
export const SIDE = 'A'
