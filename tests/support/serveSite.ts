import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { Driver } from 'neo4j-driver'
import { pino } from 'pino'
import { createApi } from '../../server/api'
import { createSite } from '../../server/site'
import { PATIENCE } from './patience'

/** The whole service over a graph, on a port of its own. */
export async function serveSite(graph: {
  driver: Driver
  database: string
}): Promise<{ origin: string; close(): Promise<void> }> {
  const api = await createApi({
    ...graph,
    logger: pino({ level: 'silent' }),
    timeoutMs: PATIENCE,
    mount: service => createSite({ ...service, origin: undefined, explorer: true }),
  })
  api.server.listen(0, '127.0.0.1')
  await once(api.server, 'listening')
  const { port } = api.server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, close: () => api.close() }
}
