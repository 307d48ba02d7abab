import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Outcome } from './scenario'
import { ServiceProcess } from './serviceProcess'

const VERSION = '{ dataVersion { version documents } }'

/** Data that Neo4j cannot start with: set aside, said in a sentence, and everything is there again from the register. */
export async function brokenData(): Promise<Outcome> {
  const graphDir = await mkdtemp(join(tmpdir(), 'nguon-broken-'))
  try {
    const first = await ServiceProcess.start({ GRAPH_DIR: graphDir })
    const before = (await first.ask(VERSION)).text
    await first.end()
    for (const name of ['neo4j', 'system']) {
      const store = join(graphDir, 'data/databases', name)
      for (const file of await readdir(store))
        if (file.startsWith('neostore')) await writeFile(join(store, file), 'torn')
    }
    const begun = performance.now()
    const second = await ServiceProcess.start({ GRAPH_DIR: graphDir })
    const seconds = Math.round((performance.now() - begun) / 1000)
    const after = (await second.ask(VERSION)).text
    const told = /its data kept it from starting: they are in (\S+) now/.exec(second.said)
    await second.end()
    const faults: string[] = []
    if (!told) faults.push(`not told: ${second.said.slice(0, 500)}`)
    if (after !== before) faults.push(`${before} became ${after}`)
    return { did: `started in ${seconds} s, the register loaded anew`, faults }
  } finally {
    await rm(graphDir, { recursive: true, force: true })
  }
}
