import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { endSignal } from '../../server/endSignal'
import { connect } from '../../server/graph/connect'
import { projectRoot } from '../../server/root'
import { startTestNeo4j } from '../support/neo4j'
import { writeRegister } from './generatedRegister'
import { loadOurs, loadPlain } from './loads'
import { Rival, rivalNames } from './rival'
import { measureRounds } from './rounds'
import { toldRun } from './told'

/**
 * `npm run bench -- [--papers 1000] [--per-file 100] [--connections 10] [--seconds 5] [--rounds 3] [--to docs/benchmarks.md]
 * [WORD…]`: how fast the product loads and answers beside others, written as a page; of operations those alone whose
 * name has one of the words.
 */
const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: {
    papers: { type: 'string', default: '1000' },
    'per-file': { type: 'string', default: '100' },
    connections: { type: 'string', default: '10' },
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '3' },
    to: { type: 'string', default: 'docs/benchmarks.md' },
  },
})
const [papers, perFile, connections, seconds, rounds] = (
  ['papers', 'per-file', 'connections', 'seconds', 'rounds'] as const
).map(name => wholeNumber(name, values[name])) as [number, number, number, number, number]
const ending = endSignal()
const load = { before: loadavg()[0]! }
const registerDir = await mkdtemp(join(tmpdir(), 'nguon-bench-'))
try {
  const bytes = await writeRegister(registerDir, papers, perFile)
  const plain = await loadPlain(registerDir, ending)
  console.log(`plain UNWIND: ${plain.rows} rows in ${plain.seconds.toFixed(1)} s`)
  const { ours, rows, neo4jVersion } = await measureOnGraph()
  const page = toldRun({
    command: ['npm run bench', ...(process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : [])].join(
      ' ',
    ),
    day: new Date().toISOString().slice(0, 10),
    versions: {
      Nguồn: await commit(),
      Node: process.versions.node,
      'Neo4j Community': neo4jVersion,
      ...(await rivalVersions()),
    },
    machine: {
      cores: availableParallelism(),
      memoryGb: Math.round(totalmem() / 1e9),
      load: { ...load, after: loadavg()[0]! },
    },
    register: { papers, perFile, bytes },
    loads: { papers, rows: plain.rows, seconds: { ours, plain: plain.seconds } },
    asked: { connections, seconds, rounds, words },
    rows,
  })
  await writeFile(resolve(projectRoot, values.to), page)
  console.log(page)
} finally {
  await rm(registerDir, { recursive: true })
}

/** Loads it, then asks the product and its rival over the same graph. */
async function measureOnGraph() {
  const neo4j = await startTestNeo4j('bench')
  const rivals: Rival[] = []
  try {
    const ours = await loadOurs(neo4j, registerDir, ending)
    console.log(`ours: ${papers} papers in ${ours.toFixed(1)} s`)
    const driver = await connect(neo4j)
    try {
      const graph = { driver, database: neo4j.database }
      for (const name of rivalNames) rivals.push(await Rival.start(name, neo4j))
      const claim = JSON.parse(await readFile(join(neo4j.home, 'nguon.pid'), 'utf8'))
      const asked = { connections, seconds, rounds, words, ending }
      const rows = await measureRounds(graph, rivals, claim.database.pid, asked)
      const { records } = await driver.executeQuery(
        'CALL dbms.components() YIELD versions RETURN versions[0] AS version',
      )
      return { ours, rows, neo4jVersion: String(records[0]!.get('version')) }
    } finally {
      await driver.close()
    }
  } finally {
    for (const rival of rivals) await rival.stop()
    await neo4j.stop()
  }
}

/** Which version of the product it is. */
async function commit(): Promise<string> {
  const asked = promisify(execFile)('git', ['describe', '--always', '--dirty'], { cwd: projectRoot })
  return asked.then(
    ({ stdout }) => stdout.trim(),
    () => 'without git',
  )
}

/** Of what the bench compares with and presses with. */
async function rivalVersions(): Promise<Record<string, string>> {
  const { dependencies } = JSON.parse(
    await readFile(join(projectRoot, 'tests/bench/rivals/package.json'), 'utf8'),
  )
  return dependencies
}

/** @throws where it is none */
function wholeNumber(name: string, given: string): number {
  const value = Number(given)
  if (Number.isInteger(value) && value > 0) return value
  throw new Error(`--${name} must be a whole number from 1 on, not ${given}`)
}
