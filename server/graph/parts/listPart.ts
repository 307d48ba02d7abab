import type { Connection } from '../../../schema/connections/connection'
import type { CoverageNote } from '../../../schema/coverage/coverageNote'
import type { Document } from '../../../schema/documents/document'
import type { Loader } from '../loader'
import { connectionOf, type PageArguments, pageOf, pageParameters } from '../page'
import { number } from '../values'
import { keptFirst, keptTotal } from './keptLists'
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
  /** Label of the items where a load may have kept the first of them with the owner, and Cypher that says of which lists. */
  kept?: { label: string; when?: string }
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

type Statement = Pick<ListPart<never, unknown>, 'name' | 'owner' | 'match' | 'order' | 'columns' | 'kept'>

function listStatement(list: Statement): string {
  const { name, owner, kept } = list
  if (!kept) return `${statementOfAll(list)}\nRETURN [total, rows] AS ${name}`
  const isKept = `${owner}.${keptFirst(name)} IS NOT NULL AND $${name}.after IS NULL AND ${kept.when ?? 'true'}`
  return `
CALL (${owner}) {
  WITH ${owner} WHERE ${isKept}
  ${statementOfKept(list, kept.label)}
  RETURN total, rows
  UNION ALL
  WITH ${owner} WHERE NOT (${isKept})
  ${statementOfAll(list)}
  RETURN total, rows
}
RETURN [total, rows] AS ${name}`
}

const rowOf = ({ columns, order }: Statement) => `[[${order}, item.id], ${columns}]`

const statementOfKept = (list: Statement, label: string): string => `
CALL (${list.owner}) {
  UNWIND ${list.owner}.${keptFirst(list.name)}[..$${list.name}.limit] AS id
  MATCH (item:${label} {id: id})
  WITH item, ${list.order} AS order ORDER BY order, item.id
  WITH ${rowOf(list)} AS row
  RETURN collect(row) AS rows
}
WITH ${list.owner}.${keptTotal(list.name)} AS total, rows`

const statementOfAll = (list: Statement): string => `
CALL (${list.owner}) {
  ${list.match}
  WITH DISTINCT item
  WITH {item: item, order: ${list.order}, id: item.id} AS listed ORDER BY listed.order, listed.id
  RETURN collect(listed) AS whole
}
CALL (whole) {
  UNWIND [listed IN whole WHERE $${list.name}.after IS NULL OR listed.order > $${list.name}.after[0]
    OR (listed.order = $${list.name}.after[0] AND listed.id > $${list.name}.after[1])][..$${list.name}.limit] AS listed
  WITH listed, listed.item AS item
  WITH [[listed.order, listed.id], ${list.columns}] AS row
  RETURN collect(row) AS rows
}
WITH size(whole) AS total, rows`
