/** Label of every node that we write, and of none that somebody else does. */
export const MARK = 'NguonA'

/** Property of every relationship that we write. */
export const MARKED = 'nguon: true'
