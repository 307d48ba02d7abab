import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { connect } from '../../server/graph/connect'
import { startEmbedded } from '../../server/graph/embedded/embedded'
import { projectRoot } from '../../server/root'
import { brokenData } from './brokenData'
import { dearestOperations } from './dearest'
import { frozenDatabase, killedDatabase } from './failingDatabase'
import { fullDisk } from './fullDisk'
import { hostileBatch } from './hostileBatch'
import { hostileRequests } from './hostileRequests'
import { killedLoads } from './killedLoads'
import { mixedRequests } from './mixedRequests'
import type { Ground, Scenario } from './scenario'
import { seeded } from './seeded'

const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { share: { type: 'string' } },
})
const share = Number(values.share ?? 1)

/**
 * `npm run torture -- [SEED] [--share=0.1] [WORD…]`: what real processes survive, a line each, those alone whose name has
 * one of the words; ends with 1 where one did not. Of requests by the thousand a share may be enough.
 */
const scenarios: Scenario[] = [
  { name: 'one load, killed', run: onGraph(ground => killedLoads(ground, { rounds: Array(20).fill(1) })) },
  {
    name: 'two loads at once, one killed',
    run: onGraph(ground => killedLoads(ground, { rounds: Array(20).fill(2) })),
  },
  { name: 'ten of the dearest at once', run: dearestOperations },
  { name: '20,000 hostile requests', run: random => hostileRequests(random, share * 20_000) },
  { name: '100,000 mixed requests', run: random => mixedRequests(random, share * 100_000) },
  { name: 'hostile files', run: hostileBatch },
  { name: 'data that do not start', run: brokenData },
  { name: 'the disk is full', run: fullDisk },
  { name: 'the database is killed', run: killedDatabase },
  { name: 'the database is frozen', run: frozenDatabase },
]

// What is started is read in English, whatever the language of the terminal.
process.env.LC_ALL = 'C.UTF-8'
const seed = /^\d+$/.test(words[0] ?? '') ? Number(words.shift()) : Date.now() % 1_000_000
const asked = scenarios.filter(({ name }) => words.length === 0 || words.some(word => name.includes(word)))
console.log(`seed ${seed}`)
for (const { name, run } of asked) {
  const begin = performance.now()
  const { did, faults } = await run(seeded(seed))
  const seconds = ((performance.now() - begin) / 1000).toFixed(0)
  console.log(`${faults.length === 0 ? 'held  ' : 'BROKE '} ${name}: ${did} (${seconds} s)`)
  for (const fault of faults.slice(0, 10)) console.log(`       ${fault}`)
  if (faults.length > 0) process.exitCode = 1
}

/** Runs it with a real Neo4j of its own. */
function onGraph(run: (ground: Ground) => ReturnType<Scenario['run']>): Scenario['run'] {
  return async random => {
    const home = join(projectRoot, 'data', `torture-${process.pid}`)
    const neo4j = await startEmbedded({ home })
    const driver = await connect(neo4j)
    try {
      return await run({ graph: { driver, database: neo4j.database }, access: neo4j, random })
    } finally {
      await driver.close()
      await neo4j.stop()
      await rm(home, { recursive: true, force: true })
    }
  }
}
