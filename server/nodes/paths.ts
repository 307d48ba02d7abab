import type { Reader } from '../graph/read'
import { integer } from '../graph/values'

/** Lists whose nodes have a page each. */
export const listed = { documents: 'Document', agencies: 'Agency' } as const
export type ListWithPages = keyof typeof listed

/** Nodes in the order of their ids, from `from` on; up to the end where `to` is null. */
export interface Span {
  from: string
  to: string | null
}

/** The paths of all pages of a list, a span at a time. */
export interface Paths {
  /** Spans of `most` nodes. */
  spans(list: ListWithPages, most: number): Promise<Span[]>
  of(list: ListWithPages, span: Span): Promise<readonly string[]>
}

const startOf = (list: ListWithPages) =>
  `MATCH (n:${listed[list]}) WHERE n.id >= $from RETURN n.id ORDER BY n.id SKIP $skip LIMIT 1`
const pathsOf = (list: ListWithPages) =>
  `MATCH (n:${listed[list]}) WHERE n.id >= $from AND ($to IS NULL OR n.id < $to) RETURN n.url ORDER BY n.id`

/** Read by the index of ids alone, however many they are. */
export const pathsRead = (reader: Reader): Paths => ({
  of: (list, { from, to }) => reader.read<string>(pathsOf(list), { from, to }),
  spans: (list, most) =>
    reader.kept(`spans of ${most} ${list}`, async () => {
      const startAt = async (from: string, skip: number) =>
        (await reader.read<string>(startOf(list), { from, skip: integer(skip) }))[0] ?? null
      const spans: Span[] = []
      for (let from = await startAt('', 0); from !== null; ) {
        const to = await startAt(from, most)
        spans.push({ from, to })
        from = to
      }
      return spans
    }),
})
