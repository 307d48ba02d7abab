import type { Operation } from './operation'

type Row = [kind: string, said: string]

/** Both ask the same index for the same words; the product then ranks them, so that only how many there are is compared. */
export const searchTen: Operation = {
  name: 'search, first 10',
  goals: [[{ atLeast: 3, times: 'generated' }], [{ atLeast: 0.7, times: 'raw' }]],
  query:
    'query ($text: String!) { search(text: $text, first: 10) { nodes { snippet node { __typename } } } }',
  variables: `UNWIND [['an toàn giao thông', 'an AND toan AND giao AND thong'], ['tiêm chủng', 'tiem AND chung'],
      ['truyền thông cơ sở', 'truyen AND thong AND co AND so'], ['chuyển đổi số', 'chuyen AND doi AND so']] AS asked
    RETURN {text: asked[0], words: asked[1]} AS row`,
  raw: `CALL db.index.fulltext.queryNodes('nguonSearch' + $side, $words, {limit: 10}) YIELD node
    RETURN [head([label IN labels(node) WHERE NOT label IN ['Document', 'Nguon' + $side]]),
      coalesce(node.title, node.text, node.statement, node.name)]`,
  dataFrom: (rows: readonly Row[]) => ({
    search: { nodes: rows.map(([kind, snippet]) => ({ snippet, node: { __typename: kind } })) },
  }),
  compared: (data: { search: { nodes: unknown[] } }) => data.search.nodes.length,
}
