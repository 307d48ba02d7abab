import { compare, type Table } from './compare'
import { factsOfGraph } from './fromGraph'
import { factsOfReading, factsOfRegister } from './fromReading'
import { GOALS } from './goals'
import { keyAtHand } from './key'
import type { Row } from './row'

/**
 * `npm run facts`: the register, loaded into a real Neo4j and asked for through the API, against the answer key.
 * `--from-reading` takes the originals read anew, and `--from-register` the register, put together in memory.
 * `--list figures` tells each miss of a section, `--list leads` of one row.
 */
async function run(): Promise<void> {
  if (!keyAtHand) {
    console.log('The answer key (../shared/documents/seeds-facts) is not at hand: nothing to compare.')
    return
  }
  const table = await compare(await facts())
  print(table)
  const at = process.argv.indexOf('--list')
  if (at > 0) for (const asked of process.argv.slice(at + 1)) list(table, asked)
}

function facts() {
  if (process.argv.includes('--from-reading')) return factsOfReading()
  return process.argv.includes('--from-register') ? factsOfRegister() : factsOfGraph()
}

function print(table: Table): void {
  for (const [section, rows] of Object.entries(table)) {
    console.log(`\n${section.toUpperCase()}`)
    for (const row of rows) console.log(`  ${row.name.padEnd(32)}${figureOf(row)}${goalOf(row)}`)
  }
}

function figureOf(row: Row): string {
  if (row.faults) return String(row.count).padStart(7).padEnd(20)
  const share = row.reached ? row.share.toFixed(3) : '–'
  return `${share.padStart(7)}  ${`${row.right}/${row.asked}`.padEnd(11)}`
}

function goalOf(row: Row): string {
  const goal = GOALS[row.name]
  if (goal === undefined) return ''
  const reached = row.faults ? row.count <= goal : row.share >= goal
  return `goal ${row.faults ? goal : `≥ ${goal}`}${reached ? '  ✓' : ''}`
}

function list(table: Table, asked: string): void {
  const rows =
    table[asked] ??
    Object.values(table)
      .flat()
      .filter(({ name }) => name === asked)
  if (rows.length === 0) throw new Error(`No section or row is called “${asked}”`)
  for (const row of rows) {
    console.log(`\n── ${row.name}: ${row.count}`)
    for (const miss of row.misses) console.log(miss)
  }
}

await run()
