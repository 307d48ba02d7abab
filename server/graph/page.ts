import type { Integer } from 'neo4j-driver'
import type { Connection } from '../../schema/connections/connection'
import type { CoverageNote } from '../../schema/coverage/coverageNote'
import { badInput } from './badInput'
import { decodeCursor, encodeCursor, type Place } from './cursor'
import { integer } from './values'

export interface PageArguments {
  first?: number | null
  after?: string | null
}

/** A page as a statement needs it. */
export interface Page {
  /** Name of the list, kept in its cursors. */
  list: string
  first: number
  after: Place | null
}

const USUAL = 20
const MOST = 100

/** @throws BAD_USER_INPUT when first is not 1–100 or after is no cursor of this list. */
export const pageOf = (list: string, { first, after }: PageArguments, example: Place): Page => ({
  list,
  first: checkFirst(first ?? USUAL),
  after: decodeCursor(list, after, example),
})

/** @throws BAD_USER_INPUT when first is not 1–100. */
export function checkFirst(first: number): number {
  if (first < 1 || first > MOST) throw badInput('first', `first must be 1 to ${MOST}.`)
  return first
}

/** Parameters of a statement that reads one item more than the page holds, to see whether there are more. */
export function pageParameters(page: Page): { limit: Integer; after: Place | null } {
  return { limit: integer(page.first + 1), after: page.after }
}

/** The page as a connection; `items` may hold the one more that `pageParameters` asked for. */
export function connectionOf<Item>(
  page: Page,
  items: readonly { node: Item; place: Place }[],
  totalCount: number | (() => Promise<number>),
  coverage: CoverageNote,
): Connection<Item> {
  const shown = items.slice(0, page.first)
  const cursorOf = ({ place }: { place: Place }) => encodeCursor(page.list, place)
  const [first, last] = [shown[0], shown.at(-1)]
  // Cursors are written where they are asked for.
  return {
    get edges() {
      return shown.map(item => ({ node: item.node, cursor: cursorOf(item) }))
    },
    nodes: shown.map(({ node }) => node),
    pageInfo: {
      hasNextPage: items.length > page.first,
      hasPreviousPage: page.after !== null,
      get startCursor() {
        return first ? cursorOf(first) : null
      },
      get endCursor() {
        return last ? cursorOf(last) : null
      },
    },
    totalCount,
    coverage,
  }
}
