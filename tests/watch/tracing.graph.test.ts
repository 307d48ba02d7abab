import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { startTracing } from '../../server/watch/tracing'
import { loadPapers } from '../graphql/papers'
import { testApi } from '../support/api'
import { testGraph } from '../support/graph'

interface Span {
  traceId: string
  spanId: string
  parentSpanId?: string
  name: string
  status: { code?: number }
  attributes: { key: string; value: object }[]
}
/** What a collector is sent as JSON. */
interface Sent {
  resourceSpans: { scopeSpans: { spans: Span[] }[] }[]
}

const spans: Span[] = []
const collector = createServer(async (request, response) => {
  const { resourceSpans }: Sent = JSON.parse(await text(request))
  if (request.url === '/v1/traces')
    spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(one => one.spans)))
  response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
})
collector.listen(0, '127.0.0.1')
await once(collector, 'listening')
afterAll(() => collector.close())
const end = startTracing(`http://127.0.0.1:${(collector.address() as AddressInfo).port}/`)

const graph = await testGraph()
await loadPapers(graph.driver, graph.database)
const { request } = await testApi(graph)

const attributeOf = ({ attributes }: Span, key: string) => attributes.find(one => one.key === key)?.value

test('a collector gets the request, its operation and its statements as one trace, which the proxy in front began', async () => {
  const trace = '0af7651916cd43dd8448eb211c80319c'
  const parent = 'b7ad6b7169203331'
  const query =
    'query Asked { document(number: "4321/QĐ-TTg", year: 2021) { __typename } dataVersion { version } }'
  const answer = await request(`/graphql?query=${encodeURIComponent(query)}`, {
    headers: { 'content-type': 'application/json', traceparent: `00-${trace}-${parent}-01` },
  })
  expect(answer.status).toBe(200)
  await request('/healthz')
  await request('/nowhere')
  await end()

  const whole = spans.find(({ name }) => name === 'GET /graphql')!
  expect(whole).toMatchObject({ traceId: trace, parentSpanId: parent })
  expect(attributeOf(whole, 'nguon.request.id')).toEqual({ stringValue: answer.headers.get('x-request-id') })
  expect(attributeOf(whole, 'http.response.status_code')).toEqual({ intValue: 200 })
  const below = spans.filter(({ parentSpanId }) => parentSpanId === whole.spanId)
  expect(below.map(({ name }) => name)).toContain('operation Asked')
  const statements = below
    .filter(({ name }) => name === 'statement')
    .map(one => attributeOf(one, 'db.query.text'))
  expect(JSON.stringify(statements)).toMatch(/DataVersion/)
  expect(JSON.stringify(spans)).not.toMatch(/4321/)
  expect(spans.filter(({ name }) => /healthz/.test(name))).toEqual([])
  expect(spans.some(({ name, traceId }) => name === 'GET other' && traceId !== trace)).toBe(true)
})
