import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { pino } from 'pino'
import { afterAll, expect, test } from 'vitest'
import { createApi } from '../../server/api'
import { connect } from '../../server/graph/connect'
import { access } from '../support/access'
import { testGraph } from '../support/graph'
import { PATIENCE } from '../support/patience'
import { planSaying } from './paper'
import { sampleLoader } from './sampleRegister'

const { database } = await testGraph()
const QUERY = '{ dataVersion { version } messages(first: 5) { nodes { text } } }'
/** So often each asks which data are in use. */
const A_SECOND = 1_000

/** A server with a driver of its own, as it stands on another machine. */
async function startServer() {
  const driver = await connect(access)
  const logger = pino({ level: 'silent' })
  const { server, close } = await createApi({
    driver,
    database,
    logger,
    timeoutMs: PATIENCE,
    keptBytes: 1_000_000,
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
  afterAll(async () => {
    await close()
    await driver.close()
  })
  return async (): Promise<{ version: string; text: string }> => {
    const body = JSON.stringify({ query: QUERY })
    const headers = { 'content-type': 'application/json' }
    const { data } = await (await fetch(url, { method: 'POST', headers, body })).json()
    return { version: data.dataVersion.version, text: data.messages.nodes[0].text }
  }
}

test('a load is seen by both servers on one database within a second', async () => {
  const loading = await connect(access)
  afterAll(() => loading.close())
  const { load } = await sampleLoader({ driver: loading, database })
  const servers = await Promise.all([startServer(), startServer()])
  const askBoth = () => Promise.all(servers.map(ask => ask()))

  const first = { version: (await load([planSaying('Ở yên một chỗ')])).version, text: 'Ở yên một chỗ' }
  await pause(A_SECOND)
  expect(await askBoth()).toEqual([first, first])
  expect(await askBoth()).toEqual([first, first])

  const second = { version: (await load([planSaying('Đi lại cẩn thận')])).version, text: 'Đi lại cẩn thận' }
  expect(second.version).not.toBe(first.version)
  await pause(A_SECOND)
  expect(await askBoth()).toEqual([second, second])
})
