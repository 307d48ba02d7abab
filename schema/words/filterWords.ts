import { tokens } from './fold'

/**
 * Words that no one can type, at the end of what is searched: what a filter asks for is part of the query, so that the
 * index itself keeps to it, however much else has the words.
 */
const filterWord = (filter: string, value: string): string => `_${filter}_${tokens(value).join('_')}`

export const kindWord = (kind: string): string => filterWord('kind', kind)
export const provinceWord = (province: string): string => filterWord('province', province)

/** @param agency the id of a body, or the path of its page */
export const agencyWord = (agency: string): string => filterWord('agency', agency)

/** The first and the last day that something may be dated, ISO; words of days stand in their order. */
export const firstDayWord = (day: string): string => filterWord('first', day)
export const lastDayWord = (day: string): string => filterWord('last', day)

/** The words of a `search` property without those of filters. */
export const searchedWords = (search: string): string => search.replace(/ ?_\w+(?: _\w+)*$/, '')

/** Words of a range of the index, both ends within, from one word of a filter to another. */
export const wordsBetween = (from: string, to: string): string => `[${from} TO ${to}]`
