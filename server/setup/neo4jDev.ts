import { resolve } from 'node:path'
import { endSignal } from '../endSignal'
import { startEmbedded } from '../graph/embedded/embedded'

/** `npm run neo4j:dev -- HOME [PORT]`: a private Neo4j for work on the code, until a signal ends it. */
const [home = 'data/dev', port] = process.argv.slice(2)
const ending = endSignal()
const { stop, ...access } = await startEmbedded({
  home: resolve(home),
  port: port ? Number(port) : undefined,
  signal: ending,
})
console.log(JSON.stringify(access))
const alive = setInterval(() => {}, 60_000)
ending.addEventListener('abort', async () => {
  await stop()
  clearInterval(alive)
})
