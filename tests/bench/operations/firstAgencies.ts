import { number } from '../../../server/graph/values'
import type { Count, Operation } from './operation'

type Row = [total: Count, agencies: [name: string, url: string, province: string | null][]]

interface GeneratedAgencies {
  agencies: { name: string; url: string; province: string | null }[]
  agenciesConnection: { totalCount: number }
}

export const firstAgencies: Operation = {
  name: 'agencies, 20',
  goals: [[{ atLeast: 3, times: 'generated' }]],
  query: '{ agencies(first: 20) { totalCount nodes { name url province } } }',
  variables: 'RETURN {} AS row',
  raw: `RETURN [COUNT { (:Agency) }, COLLECT {
      MATCH (agency:Agency) WITH agency ORDER BY agency.sortName, agency.id LIMIT 20
      RETURN [agency.name, agency.url, agency.province]
    }]`,
  dataFrom: ([row]: readonly Row[]) => {
    const [total, agencies] = row!
    const nodes = agencies.map(([name, url, province]) => ({ name, url, province }))
    return { agencies: { totalCount: number(total), nodes } }
  },
  generated: {
    query: `{ agencies(sort: [{sortName: ASC}], limit: 20) { name url province } agenciesConnection { totalCount } }`,
    dataFrom: ({ agencies, agenciesConnection }: GeneratedAgencies) => ({
      agencies: { ...agenciesConnection, nodes: agencies },
    }),
  },
}
