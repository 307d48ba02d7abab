/**
 * What a load keeps with a node of which very many things are told, for each list of them: how many there are, and the
 * ids of the first, so that the first page is read without the others.
 */
export const keptTotal = (list: string): string => `${list}Count`
export const keptFirst = (list: string): string => `${list}First`

/** One more than the longest page; of fewer nothing is kept. */
export const MOST_KEPT = 101
