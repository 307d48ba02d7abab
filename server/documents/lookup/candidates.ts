import type { Document } from '../../../schema/documents/document'
import type { Context } from '../../context'
import { integer } from '../../graph/values'
import { type PlacedDocument, readDocuments } from '../readDocuments'
import type { AskedNumber } from './askedNumber'

const MOST = 50

/** Symbols and numbers differ in blanks and signs as people write them; letters and digits are compared. */
const BY_NUMBER = `
MATCH (d:Document {digits: $digits})
WITH d, reduce(key = toLower(d.numberKey), sign IN ['/', '-', '&', '.', ' '] | replace(key, sign, '')) AS compact
WHERE CASE WHEN $whole THEN compact IN $keys ELSE $kinds IS NULL OR d.kind IN $kinds END
  AND ($year IS NULL OR d.year = $year OR d.year IS NULL)
WITH d, d.id AS place ORDER BY d.held DESC, d.issuedFirst, d.id LIMIT $most`

/** Documents of that number, whoever issued them; those that we hold first. */
export function documentsByNumber(context: Context, asked: AskedNumber): Promise<Document[]> {
  const { digits, groups, keys, kinds, year } = asked
  const parameters = { digits, whole: groups.length > 0, keys, kinds, year, most: integer(MOST) }
  return documentsOf(readDocuments(context, BY_NUMBER, parameters))
}

const NEAREST = `
MATCH (d:Document) WHERE d.digits IN $near
WITH d, reduce(key = toLower(d.symbol), sign IN ['/', '-', '&', '.', ' '] | replace(key, sign, '')) AS symbol
WITH d, symbol, toInteger(d.digits) AS digits,
  CASE WHEN symbol IS NULL THEN 0 WHEN symbol = $symbol THEN 3 WHEN $symbol <> '' AND (symbol STARTS WITH $symbol OR $symbol STARTS WITH symbol) THEN 2
    WHEN d.kind IN $kinds THEN 1 ELSE 0 END AS likeness
WITH d, likeness, abs(coalesce(digits, 0) - $number) AS distance
WHERE distance = 0 OR likeness >= 1
WITH d, d.id AS place ORDER BY CASE WHEN distance = 0 THEN likeness + 2 ELSE likeness END DESC, distance, d.held DESC, d.id LIMIT 5`

const REACH = 12

/** At most five documents with the same digits, or near ones in the same or a like series. */
export function nearestDocuments(
  context: Context,
  { digits, groups, kinds }: AskedNumber,
): Promise<Document[]> {
  const number = Number.parseInt(digits, 10)
  const around = Array.from({ length: 2 * REACH + 1 }, (_, at) => number - REACH + at).filter(
    near => near > 0,
  )
  const near = [...new Set([...around.map(String), digits])]
  const parameters = { near, symbol: groups.join(''), kinds: kinds ?? [], number: integer(number) }
  return documentsOf(readDocuments(context, NEAREST, parameters))
}

const documentsOf = async (read: Promise<PlacedDocument<unknown>[]>): Promise<Document[]> =>
  (await read).map(({ document }) => document)
