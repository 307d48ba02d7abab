import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import neo4j from 'neo4j-driver'
import { afterAll, expect, test } from 'vitest'
import { createLiveData } from '../../server/graph/live/liveData'
import { createReader } from '../../server/graph/read'
import { access } from '../support/access'
import { testApi } from '../support/api'
import { testGraph } from '../support/graph'
import { loadPapers } from './papers'

const graph = await testGraph()
await loadPapers(graph.driver, graph.database)

/** A way to the database that can be cut, as when it is stopped, and restored. */
const target = new URL(access.uri.replace(/^[a-z+]+:/, 'http:'))
const sockets = new Set<Socket>()
const relay = createServer(socket => {
  const onward = connect(Number(target.port), target.hostname)
  for (const end of [socket, onward]) {
    sockets.add(end)
    end.on('error', () => end.destroy())
  }
  socket.pipe(onward).pipe(socket)
})
relay.listen(0, '127.0.0.1')
await once(relay, 'listening')
const { port } = relay.address() as AddressInfo
const cut = () => {
  relay.close()
  for (const socket of sockets) socket.destroy()
  sockets.clear()
}
const restore = async () => {
  relay.listen(port, '127.0.0.1')
  await once(relay, 'listening')
}

const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic(access.user, access.password), {
  connectionAcquisitionTimeout: 2_000,
})
afterAll(async () => {
  await driver.close()
  cut()
})
const { ask, request } = await testApi({ driver, database: graph.database })
const MESSAGE = '{ currentMessage(on: "2021-09-30") { status explanation } }'
const VERSION = '{ dataVersion { version } }'

test('without its database the service says so, and recovers by itself', async () => {
  expect((await request('/readyz')).status).toBe(200)
  expect((await ask(VERSION)).data).toEqual({ dataVersion: { version: 'v1' } })
  const known = await ask(MESSAGE)
  expect(known.extensions.asOf).toBeUndefined()

  cut()
  // What was just read of the database is believed for a second.
  await expect.poll(async () => (await ask(MESSAGE)).extensions.asOf, { timeout: 60_000 }).toBeDefined()
  const askedAt = Date.now()
  const last = await ask(MESSAGE)
  expect(last.data).toEqual(known.data)
  expect(new Date(String(last.extensions.asOf)).getTime()).toBeLessThanOrEqual(askedAt)
  expect(last.headers.get('warning')).toBe('110 - "Response is Stale"')
  const ready = await request('/readyz')
  expect(ready.status).toBe(503)
  expect(JSON.parse(ready.text)).toMatchObject({ status: 'unavailable', code: 'DATABASE_UNAVAILABLE' })
  const answer = await ask(VERSION)
  expect(answer.errors.map(({ extensions }) => extensions)).toEqual([
    { code: 'DATABASE_UNAVAILABLE', correlationId: answer.headers.get('x-request-id') },
  ])
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
  expect(answer.text).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|neo4j|MATCH|\/server\//i)
  expect((await request('/healthz')).status).toBe(200)

  await restore()
  expect((await request('/readyz')).status).toBe(200)
  expect((await ask(VERSION)).data).toEqual({ dataVersion: { version: 'v1' } })
})

test('the database refuses what would write, and a fault of ours is told by its number alone', async () => {
  const options = { ...graph, timeoutMs: 5_000 }
  const reader = createReader({ ...options, live: createLiveData(options) })
  await expect(reader.read('CREATE (n:Document) RETURN n.id')).rejects.toMatchObject({
    code: 'Neo.ClientError.Statement.AccessMode',
  })
  await graph.driver.executeQuery('MATCH (d:DataVersion) REMOVE d.loadedAt', {}, { database: graph.database })
  const { errors, text } = await ask('{ dataVersion { loadedAt } }')
  expect(errors[0]).toMatchObject({ message: 'Internal error.', extensions: { code: 'INTERNAL' } })
  expect(errors[0]?.extensions?.correlationId).toMatch(/^[0-9a-f-]{36}$/)
  expect(text).not.toMatch(/non-nullable|stack|\/server\//)
})
