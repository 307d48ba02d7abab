import { resolve } from 'node:path'
import { startEmbedded } from '../graph/embedded/embedded'

/** `npm run neo4j:dev -- HOME [PORT]`: a private Neo4j for work on the code, until a signal ends it. */
const [home = 'data/dev', port] = process.argv.slice(2)
const { stop, ...access } = await startEmbedded({
  home: resolve(home),
  port: port ? Number(port) : undefined,
})
console.log(JSON.stringify(access))
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await stop()
    process.exit(0)
  })
}
setInterval(() => {}, 60_000)
