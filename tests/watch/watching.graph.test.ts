import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { Writable } from 'node:stream'
import { pino } from 'pino'
import { afterAll, expect, test } from 'vitest'
import { createApi } from '../../server/api'
import { loadPapers } from '../graphql/papers'
import { testGraph } from '../support/graph'
import { PATIENCE } from '../support/patience'

const graph = await testGraph()
await loadPapers(graph.driver, graph.database)
const lines: Record<string, unknown>[] = []
const sink = new Writable({
  write(chunk, _, done) {
    lines.push(JSON.parse(String(chunk)))
    done()
  },
})
const api = await createApi({
  ...graph,
  timeoutMs: PATIENCE,
  logger: pino({ level: 'info' }, sink),
  requestIdHeader: 'X-Correlation',
})
api.server.listen(0, '127.0.0.1')
await once(api.server, 'listening')
afterAll(() => api.close())
const origin = `http://127.0.0.1:${(api.server.address() as AddressInfo).port}`
const ask = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
async function lineOf(id: string | null): Promise<Record<string, unknown>> {
  for (;;) {
    const line = lines.find(one => one.id === id)
    if (line) return line
    await new Promise(resolve => setTimeout(resolve, 10))
  }
}
const metrics = async () => (await fetch(`${origin}/metrics`)).text()

test('a request has one line with its id, what it was for, cost, round trips and time, and nothing of who asked', async () => {
  const answer = await ask('query Counted { search(text: "an ai do") { totalCount } }', {
    'x-correlation': 'from-the-proxy-1',
    'x-forwarded-for': '203.0.113.77',
  })
  expect(answer.headers.get('x-request-id')).toBe('from-the-proxy-1')
  const line = await lineOf('from-the-proxy-1')
  expect(line).toMatchObject({
    of: '/graphql',
    status: 200,
    operations: ['Counted'],
    msg: 'A request was answered',
  })
  expect(line.cost).toBeGreaterThanOrEqual(900)
  expect(line.roundTrips).toBeGreaterThan(0)
  expect(line.milliseconds).toBeTypeOf('number')
  expect(JSON.stringify(line)).not.toMatch(/203\.0\.113|ai do|127\.0\.0\.1/)
  expect(lines.filter(({ id }) => id === 'from-the-proxy-1')).toHaveLength(1)
})

test.each(['', 'a b', 'x'.repeat(200), '"><script>'])(
  '„%s“ is no id: the request gets one of its own',
  async given => {
    const answer = await ask('{ dataVersion { version } }', { 'x-correlation': given })
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  },
)

test('a fault of ours is told by the id of its request', async () => {
  await graph.driver.executeQuery('MATCH (d:DataVersion) REMOVE d.loadedAt', {}, { database: graph.database })
  const answer = await ask('{ dataVersion { loadedAt } }')
  const { errors } = await answer.json()
  expect(errors[0].extensions).toEqual({
    code: 'INTERNAL',
    correlationId: answer.headers.get('x-request-id'),
  })
})

test('/metrics counts what was asked, refused and is in the graph', async () => {
  await ask(
    `{ ${Array.from({ length: 30 }, (_, at) => `a${at}: search(text: "a") { totalCount }`).join(' ')} }`,
  )
  const text = await metrics()
  expect(text).toMatch(/nguon_request_seconds_count\{of="\/graphql",status="2xx"\} [1-9]/)
  expect(text).toMatch(/nguon_operation_seconds_count\{operation="of a client",outcome="answer"\} [1-9]/)
  expect(text).toMatch(/nguon_errors_total\{code="QUERY_TOO_COSTLY"\} 1/)
  expect(text).toMatch(/nguon_statement_seconds_count\{outcome="answered"\} [1-9]/)
  expect(text).toMatch(/nguon_connections \d/)
  expect(text).toMatch(/nguon_graph\{of="loads"\} [1-9]/)
  expect(text).toMatch(/nguon_graph\{of="loading"\} 0/)
  expect(text).toMatch(/nguon_places\{gate="heavy",state="running"\} 0/)
  expect(text).toMatch(/nguon_graph\{of="registerProblems"\} 0/)
  expect(text).toMatch(/process_resident_memory_bytes/)
  expect(text).not.toMatch(/Counted/)
})
