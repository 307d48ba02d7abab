import { number } from '../../../server/graph/values'
import { MOST_CITED } from '../generatedPapers'
import { type GeneratedRelations, mergedRelations, relationFields } from './generatedRelations'
import { CITED, type Count, type Operation } from './operation'

type Row = [total: Count, citing: [relation: string, number: string, issued: string, quote: string][]]

export const mostCited: Operation = {
  name: '20 papers that cite the most cited one',
  goals: [[{ atLeast: 3, times: 'generated' }]],
  query: `query ($id: ID!) { document(id: $id) { ... on DocumentFound { document {
    citedBy(first: 20) { totalCount nodes { relation from { number issued } evidence { quote } } } } } } }`,
  variables: `MATCH (d:Document {number: '${MOST_CITED.number}', issued: '${MOST_CITED.issued}'})
    RETURN {id: d.id} AS row`,
  raw: `MATCH (d:Document {id: $id})
    RETURN [COUNT { (d)<-[:${CITED}]-(:Document) }, COLLECT {
      MATCH (d)<-[cites:${CITED}]-(other:Document)
      WITH cites, other ORDER BY cites.order, other.id LIMIT 20
      RETURN [type(cites), other.number, other.issued, cites.quote]
    }]`,
  dataFrom: ([row]: readonly Row[]) => {
    const [total, citing] = row!
    const nodes = citing.map(([relation, own, issued, quote]) => ({
      relation,
      from: { number: own, issued },
      evidence: [{ quote }],
    }))
    return { document: { document: { citedBy: { totalCount: number(total), nodes } } } }
  },
  generated: {
    query: `query ($id: ID!) { documents(where: {id: {eq: $id}}) { ${relationFields(20, 'number issued', '_BY')} } }`,
    dataFrom: ({
      documents: [found],
    }: {
      documents: GeneratedRelations<{ id: string; number: string; issued: string }>[]
    }) => {
      const { totalCount, edges } = mergedRelations(found!, 20)
      const citing = edges.map(
        ({ relation, properties: { quote }, node }) => [relation, node.number, node.issued, quote] as const,
      )
      return mostCited.dataFrom([[totalCount, citing]])
    },
  },
}
