import type { Connection } from '../../schema/connection'
import type { CoverageNote } from '../../schema/coverageNote'
import { connectionOf, type PageArguments, pageOf, pageParameters } from '../graph/page'
import { number } from '../graph/values'
import type { DocumentPart } from './part'

/** A list of nodes below a document. `item` is the Cypher variable of one of them. */
interface ListPart<Row, Item> {
  name: string
  /** Finds the items of `d`. */
  match: string
  /** What orders them; ties go by id. */
  order: string
  /** A value of the order's type. */
  orderExample: number | string
  columns: string
  from: (row: Row) => Item
  coverage: CoverageNote
  asked: PageArguments
  /** Parameters that `match` reads below the parameter of the part's name. */
  parameters?: Record<string, unknown>
}

/** One page of the list, with its total, in one subquery. */
export function listPart<Row, Item>(list: ListPart<Row, Item>): DocumentPart<Connection<Item>> {
  const page = pageOf(list.name, list.asked, [list.orderExample, ''])
  return {
    name: list.name,
    statement: listStatement(list),
    parameters: { ...pageParameters(page), ...list.parameters },
    shape(column) {
      const [total, rows] = column as [number, [[number | string, string], Row][]]
      const items = rows.map(([[order, id], row]) => ({
        place: [typeof order === 'string' ? order : number(order), id],
        node: list.from(row),
      }))
      return connectionOf(page, items, number(total), list.coverage)
    },
  }
}

const listStatement = ({ name, match, order, columns }: ListPart<never, unknown>): string => `
CALL (d) {
  ${match}
  WITH DISTINCT item
  WITH {item: item, order: ${order}, id: item.id} AS listed ORDER BY listed.order, listed.id
  RETURN collect(listed) AS whole
}
CALL (whole) {
  UNWIND [listed IN whole WHERE $${name}.after IS NULL OR listed.order > $${name}.after[0]
    OR (listed.order = $${name}.after[0] AND listed.id > $${name}.after[1])][..$${name}.limit] AS listed
  WITH listed, listed.item AS item
  RETURN collect([[listed.order, listed.id], ${columns}]) AS rows
}
RETURN [size(whole), rows] AS ${name}`
