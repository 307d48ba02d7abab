import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSchema as buildFromText } from 'graphql'
import { expect, test } from 'vitest'
import { buildSchema } from '../../server/schema'
import { describeWhere } from '../support/describeWhere'
import { promises } from './promises'

const shared = (name: string) => fileURLToPath(new URL(`../../../shared/${name}`, import.meta.url))
const additions = shared('contract-additions.graphql')

const listOf = (item: string) => `
  type ${item}Edge { cursor: String! node: ${item}! }
  type ${item}Connection { edges: [${item}Edge!]! nodes: [${item}!]! pageInfo: PageInfo! totalCount: Int! coverage: CoverageNote! }`
const page = '(first: Int = 20, after: String)'
/** What the additions say in a remark, not in the language of schemas. */
const REMARKS = `${['Action', 'Request'].map(listOf).join('')}
${['interface Document', 'type Plan', 'type Policy', 'type Report', 'type Dispatch']
  .map(owner => `extend ${owner} { actions${page}: ActionConnection! requests${page}: RequestConnection! }`)
  .join('\n')}
extend type Agency {
  actions${page}: ActionConnection! requestsMade${page}: RequestConnection! requestsReceived${page}: RequestConnection!
}`

/** Promised and not built yet; whoever builds one takes its line out. */
const TO_COME = [
  /^QuoteVerdict\.PARTIAL/,
  /^QuoteMatch\.(official|citation)/,
  /^QuoteDifference\.kind/,
  /^QuoteDifferenceKind/,
]

describeWhere(existsSync(additions), 'the additions to the contract', 'the additions to the contract', () => {
  const sources = [shared('contract.graphql'), additions].map(path => readFileSync(path, 'utf8'))
  const promised = Object.values(buildFromText([...sources, REMARKS].join('\n')).getTypeMap())
  const served = buildSchema().getTypeMap()

  test.each(promised.filter(({ name }) => !name.startsWith('__')).map(type => [type.name, type] as const))(
    '%s is served with every name and nullability',
    (name, type) => {
      const due = promises(type).filter(promise => !TO_COME.some(later => later.test(promise)))
      expect(served[name] ? promises(served[name]) : []).toEqual(expect.arrayContaining(due))
    },
  )
})
