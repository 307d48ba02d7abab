import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll } from 'vitest'
import { loadRegister } from '../../../seed/load/load'
import { createApi } from '../../../server/api'
import { projectRoot } from '../../../server/root'
import { createSite } from '../../../server/site'
import { testGraph } from '../../support/graph'
import { buildClient } from './clientBuild'

type Graph = Awaited<ReturnType<typeof testGraph>>

/** The whole service, with the register loaded or other papers, on a port of its own; closed when the test file is done. */
export async function testSite(
  fill: (graph: Graph) => Promise<unknown> = register,
): Promise<{ origin: string }> {
  await buildClient()
  const graph = await testGraph()
  await fill(graph)
  const api = await createApi({
    ...graph,
    logger: pino({ level: 'silent' }),
    mount: service => createSite({ ...service, origin: undefined, explorer: true }),
  })
  api.server.listen(0, '127.0.0.1')
  await once(api.server, 'listening')
  afterAll(() => api.close())
  return { origin: `http://127.0.0.1:${(api.server.address() as AddressInfo).port}` }
}

const register = (graph: Graph) => loadRegister({ ...graph, registerDir: join(projectRoot, 'seed/register') })
