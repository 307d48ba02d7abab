import { afterAll } from 'vitest'
import { testGraph } from '../../support/graph'
import { serveSite } from '../../support/serveSite'
import { buildClient } from './clientBuild'

type Graph = Awaited<ReturnType<typeof testGraph>>

/** The whole service over papers of a test's own; closed when the test file is done. What only asks takes `siteOrigin`. */
export async function ownSite(fill: (graph: Graph) => Promise<unknown>): Promise<{ origin: string }> {
  await buildClient()
  const graph = await testGraph()
  await fill(graph)
  const { origin, close } = await serveSite(graph)
  afterAll(close)
  return { origin }
}
