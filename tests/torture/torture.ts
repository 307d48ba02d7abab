import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { connect } from '../../server/graph/connect'
import { startEmbedded } from '../../server/graph/embedded/embedded'
import { projectRoot } from '../../server/root'
import { killedLoads } from './killedLoads'
import type { Scenario } from './scenario'
import { seeded } from './seeded'

/** `npm run torture -- [SEED]`: what real processes survive, a line each; ends with 1 where one did not. */
const scenarios: Scenario[] = [
  { name: 'one load, killed', run: ground => killedLoads(ground, { rounds: 20, atOnce: 1 }) },
  { name: 'two loads at once, one killed', run: ground => killedLoads(ground, { rounds: 20, atOnce: 2 }) },
]

const seed = Number(process.argv[2] ?? Date.now() % 1_000_000)
const home = join(projectRoot, 'data', `torture-${process.pid}`)
const neo4j = await startEmbedded({ home })
const driver = await connect(neo4j)
console.log(`seed ${seed}`)
try {
  for (const { name, run } of scenarios) {
    const begin = performance.now()
    const ground = { graph: { driver, database: neo4j.database }, access: neo4j, random: seeded(seed) }
    const { did, faults } = await run(ground)
    const seconds = ((performance.now() - begin) / 1000).toFixed(0)
    console.log(`${faults.length === 0 ? 'held  ' : 'BROKE '} ${name}: ${did} (${seconds} s)`)
    for (const fault of faults.slice(0, 10)) console.log(`       ${fault}`)
    if (faults.length > 0) process.exitCode = 1
  }
} finally {
  await driver.close()
  await neo4j.stop()
  await rm(home, { recursive: true, force: true })
}
