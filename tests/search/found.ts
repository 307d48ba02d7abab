/** A search with all that its tests look at. */
export const SEARCH = `query ($text: String!, $kinds: [SearchKind!], $from: Date, $to: Date, $agency: ID, $province: String, $marks: Boolean, $order: SearchOrder, $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, from: $from, to: $to, agency: $agency, province: $province, marks: $marks, order: $order, first: $first, after: $after) {
    edges { cursor node { snippet reason locator matched { start end } document { id } node {
      __typename ... on Node { id } ... on Task { evidence { quote document { id } } assignments { agency { name } } } } } }
    match totalCount pageInfo { hasNextPage endCursor } facets { field values { value label count } } coverage { covers }
  } }`
interface Hit {
  snippet: string
  reason: string | null
  locator: string | null
  matched: { start: number; end: number }[]
  document: { id: string } | null
  node: { __typename: string; id: string }
}
export interface Found {
  search: {
    edges: { cursor: string; node: Hit }[]
    match: string
    totalCount: number
    pageInfo: { hasNextPage: boolean; endCursor: string }
    facets: { field: string; values: { value: string; label: string; count: number }[] }[]
    coverage: { covers: string }
  }
}
