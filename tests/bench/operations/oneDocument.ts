import { number } from '../../../server/graph/values'
import { type GeneratedRelations, mergedRelations, relationFields } from './generatedRelations'
import { CITED, type Count, type Operation } from './operation'

type Cited = [
  relation: string,
  printed: string,
  number: string,
  title: string,
  locator: string,
  quote: string,
]
type Row = [number: string, title: string, issued: string, issuer: string, total: Count, cites: Cited[]]

type GeneratedDocument = GeneratedRelations<{ id: string; number: string; title: string }> & {
  number: string
  title: string
  issued: string
  issuers: { name: string }[]
}

export const oneDocument: Operation = {
  name: 'document, 20 citations',
  goals: [[{ atLeast: 3, times: 'generated' }], [{ atLeast: 0.7, times: 'raw' }]],
  query: `query ($id: ID!) { document(id: $id) { ... on DocumentFound { document {
    number title issued issuer { name } cites(first: 20) { totalCount nodes {
      relation printed to { number title } evidence { locator quote } } } } } } }`,
  variables: `MATCH (d:Document {held: true}) WHERE COUNT { (d)-[:${CITED}]->(:Document) } >= 20
    RETURN {id: d.id} AS row ORDER BY d.id`,
  raw: `MATCH (d:Document {id: $id})
    RETURN [d.number, d.title, d.issued, head([(d)-[:ISSUED_BY]->(issuer:Agency) | issuer.name]),
      COUNT { (d)-[cites:${CITED}]->(:Document) WHERE cites.source = d.id },
      COLLECT {
        MATCH (d)-[cites:${CITED}]->(other:Document) WHERE cites.source = d.id
        WITH cites, other ORDER BY cites.order, other.id LIMIT 20
        RETURN [type(cites), cites.printed, other.number, other.title, cites.at, cites.quote]
      }]`,
  dataFrom: ([row]: readonly Row[]) => {
    const [own, title, issued, issuer, total, cites] = row!
    const nodes = cites.map(([relation, printed, cited, name, locator, quote]) => ({
      relation,
      printed,
      to: { number: cited, title: name },
      evidence: [{ locator, quote }],
    }))
    const found = { number: own, title, issued, issuer: { name: issuer } }
    return { document: { document: { ...found, cites: { totalCount: number(total), nodes } } } }
  },
  generated: {
    query: `query ($id: ID!) { documents(where: {id: {eq: $id}}) {
      number title issued issuers { name } ${relationFields(20, 'number title')} } }`,
    dataFrom: ({ documents: [found] }: { documents: GeneratedDocument[] }) => {
      const { number: own, title, issued, issuers, ...relations } = found!
      const { totalCount, edges } = mergedRelations(relations, 20)
      const cites = edges.map(
        ({ relation, properties: { printed, at, quote }, node }): Cited => [
          relation,
          printed,
          node.number,
          node.title,
          at,
          quote,
        ],
      )
      return oneDocument.dataFrom([[own, title, issued, issuers[0]!.name, totalCount, cites]])
    },
  },
}
