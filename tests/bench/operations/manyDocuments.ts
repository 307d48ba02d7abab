import { type GeneratedRelations, mergedRelations, relationFields } from './generatedRelations'
import { CITED, type Operation } from './operation'

type Row = [
  number: string,
  title: string,
  issued: string,
  cites: [relation: string, id: string, number: string][],
]

type GeneratedDocument = GeneratedRelations<{ id: string; number: string }> & {
  number: string
  title: string
  issued: string
}

export const manyDocuments: Operation = {
  name: '20 documents, 5 citations each',
  goals: [
    [
      { atLeast: 3, times: 'generated' },
      { atLeast: 0.9, times: 'raw' },
    ],
  ],
  query: `query ($day: Date!) { documents(from: $day, first: 20) { nodes {
    number title issued cites(first: 5) { nodes { relation to { id number } } } } } }`,
  variables: `MATCH (d:Document {held: true}) WITH d.issuedFirst AS day ORDER BY day
    WITH collect(DISTINCT day) AS days UNWIND range(0, 19) AS at
    RETURN {day: days[toInteger(at * size(days) / 22.0)]} AS row`,
  raw: `MATCH (d:Document) WHERE d.issuedFirst >= $day
    WITH d ORDER BY d.issuedFirst, d.id LIMIT 20
    RETURN [d.number, d.title, d.issued, COLLECT {
      MATCH (d)-[cites:${CITED}]->(other:Document) WHERE cites.source = d.id
      WITH cites, other ORDER BY cites.order, other.id LIMIT 5
      RETURN [type(cites), other.id, other.number]
    }]`,
  dataFrom: (rows: readonly Row[]) => ({
    documents: {
      nodes: rows.map(([own, title, issued, cites]) => ({
        number: own,
        title,
        issued,
        cites: { nodes: cites.map(([relation, id, number]) => ({ relation, to: { id, number } })) },
      })),
    },
  }),
  generated: {
    query: `query ($day: String!) { documents(where: {issuedFirst: {gte: $day}}, sort: [{issuedFirst: ASC}, {id: ASC}], limit: 20) {
      number title issued ${relationFields(5, 'number')} } }`,
    dataFrom: ({ documents }: { documents: GeneratedDocument[] }) =>
      manyDocuments.dataFrom(
        documents.map(({ number, title, issued, ...relations }) => {
          const { edges } = mergedRelations(relations, 5)
          return [number, title, issued, edges.map(({ relation, node }) => [relation, node.id, node.number])]
        }),
      ),
  },
}
