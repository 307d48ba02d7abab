import type { Connection } from '../../../schema/connections/connection'
import type { CoverageNote } from '../../../schema/coverage/coverageNote'
import type { Document } from '../../../schema/documents/document'
import type { Loader } from '../loader'
import { connectionOf, type PageArguments, pageOf, pageParameters } from '../page'
import { number } from '../values'
import type { Owner, Part } from './part'

/** A list of nodes below an owner. `item` is the Cypher variable of one of them. */
interface ListPart<Row, Item> {
  name: string
  owner: Owner
  /** Finds the items of the owner. */
  match: string
  /** What orders them; ties go by id. */
  order: string
  /** A value of the order's type. */
  orderExample: number | string
  columns: string
  from: (row: Row, documents: Loader<Document>) => Item
  coverage: CoverageNote
  asked: PageArguments
  /** Parameters that `match` reads below the parameter of the part's name. */
  parameters?: Record<string, unknown>
}

/** One page of the list, with its total, in one subquery. */
export function listPart<Row, Item>(list: ListPart<Row, Item>): Part<Connection<Item>> {
  const page = pageOf(list.name, list.asked, [list.orderExample, ''])
  return {
    name: list.name,
    statement: listStatement(list),
    parameters: { ...pageParameters(page), ...list.parameters },
    shape(column, _ownerId, documents) {
      const [total, rows] = column as [number, [[number | string, string], Row][]]
      const items = rows.map(([[order, id], row]) => ({
        place: [typeof order === 'string' ? order : number(order), id],
        node: list.from(row, documents),
      }))
      return connectionOf(page, items, number(total), list.coverage)
    },
  }
}

const listStatement = ({ name, owner, match, order, columns }: ListPart<never, unknown>): string => `
CALL (${owner}) {
  ${match}
  WITH DISTINCT item
  WITH {item: item, order: ${order}, id: item.id} AS listed ORDER BY listed.order, listed.id
  RETURN collect(listed) AS whole
}
CALL (whole) {
  UNWIND [listed IN whole WHERE $${name}.after IS NULL OR listed.order > $${name}.after[0]
    OR (listed.order = $${name}.after[0] AND listed.id > $${name}.after[1])][..$${name}.limit] AS listed
  WITH listed, listed.item AS item
  WITH [[listed.order, listed.id], ${columns}] AS row
  RETURN collect(row) AS rows
}
RETURN [size(whole), rows] AS ${name}`
