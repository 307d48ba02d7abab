import { once } from 'node:events'
import { createServer } from 'node:http'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { createHandler } from 'graphql-http/lib/use/http'
import neo4j from 'neo4j-driver'

/**
 * `node generated.mjs ACCESS SIDE`: what @neo4j/graphql makes of the same graph, over HTTP without a framework; tells its
 * parent the port and ends with it. A relation is a field of its own; those that generated papers have are here.
 */
const { uri, user, password, database } = JSON.parse(process.argv[2])
const side = `Nguon${process.argv[3]}`
const relations = ['BASED_ON', 'CONTINUES', 'IMPLEMENTS', 'MENTIONS']
const relationFields = relations.flatMap(type => [
  `${type}: [Document!]! @relationship(type: "${type}", direction: OUT, properties: "Said")`,
  `${type}_BY: [Document!]! @relationship(type: "${type}", direction: IN, properties: "Said")`,
])

const typeDefs = `
type Document @node(labels: ["Document", "${side}"]) {
  id: ID! number: String title: String kind: String issued: String issuedFirst: String
  issuers: [Agency!]! @relationship(type: "ISSUED_BY", direction: OUT)
  ${relationFields.join('\n  ')}
}
type Plan @node(labels: ["Plan", "${side}"]) {
  number: String issued: String
  carries: [Message!]! @relationship(type: "CARRIES", direction: OUT, properties: "Carried")
}
type Message @node(labels: ["Message", "${side}"]) { text: String }
type Agency @node(labels: ["Agency", "${side}"]) { name: String sortName: String url: String province: String }
type Event @node(labels: ["Event", "${side}"]) { id: ID! on: String until: String first: String }
type Said @relationshipProperties { order: Int printed: String at: String quote: String }
type Carried @relationshipProperties { from: String until: String at: String quote: String }
`
const ended = once(process, 'disconnect')
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true })
const comparisons = { LT: true, GT: true, LTE: true, GTE: true }
const library = new Neo4jGraphQL({ typeDefs, driver, features: { filters: { String: comparisons } } })
const schema = await library.getSchema()
const context = () => ({ sessionConfig: { database } })
const server = createServer(createHandler({ schema, context })).listen(0, '127.0.0.1')
await once(server, 'listening')
process.send(server.address().port)
await ended
process.exit()
