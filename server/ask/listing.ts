import type { Connection } from '../../schema/connections/connection'
import { type Said, said } from './told'

/** So many of a list are looked at for one answer. */
export const MOST_LOOKED_AT = 100

/** What of lists was looked at: all, or, where it is cut, the first of more. */
export interface Listing<Item> {
  nodes: Item[]
  isCut: boolean
}

export const listingOf = <Item>(...pages: readonly Connection<Item>[]): Listing<Item> => ({
  nodes: pages.flatMap(({ nodes }) => nodes),
  isCut: pages.some(({ pageInfo }) => pageInfo.hasNextPage),
})

/** Of rows of which one more was read than are looked at. */
export const listingOfRows = <Item>(rows: readonly Item[], most = MOST_LOOKED_AT): Listing<Item> => ({
  nodes: rows.slice(0, most),
  isCut: rows.length > most,
})

/** What stands before a count: of a list that is cut there may be more. */
export const atLeast = (isCut: boolean): Said => (isCut ? said('ít nhất ', 'at least ') : said('', ''))
