import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import type { Integer } from 'neo4j-driver'
import type { Side } from '../../server/graph/live/side'
import { integer, number } from '../../server/graph/values'
import { inTerminal } from '../../server/terminal/worded'
import { type LoadOptions, loadRegister } from './load'
import { dayRange } from './register/dayRange'
import { registerFiles } from './register/readRegister'
import { sentenceOf } from './summary'
import { inTransaction, rowsOf, type Target } from './sync/database'
import { isAtRest } from './sync/sync'

/** What a start tells of its load. */
export interface Loaded {
  /** One line, in the language of the terminal. */
  sentence: string
  /** What could not be read, a sentence each. */
  told: string[]
}

export interface UnlessLoadedOptions extends LoadOptions {
  /** Names the program that reads the register, so that another reads it anew; null where it has no name. */
  program: string | null
}

/** Loads the register, but where the graph was made of the same bytes by the same program: nothing is read then. */
export async function loadUnlessLoaded({ program, ...options }: UnlessLoadedOptions): Promise<Loaded> {
  const source = program === null ? null : await sourceOf(program, options)
  const loaded = source === null ? null : await loadedFrom(options, source)
  if (loaded) return loaded
  const { version, sentence, told, nodes, discrepancies } = await loadRegister(options)
  if (source !== null) {
    const counts = [nodes.Document ?? 0, discrepancies.length].map(integer)
    await inTransaction(options, tx =>
      tx.run(NOTE, { source, version, told: told.map(line => JSON.stringify(line)), counts }),
    )
  }
  return { sentence, told: told.map(inTerminal) }
}

/** All that the graph depends on, in one hash. */
async function sourceOf(
  program: string,
  { registerDir, days, now = () => new Date() }: LoadOptions,
): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([program, dayRange(now(), days)]))
  for (const path of await registerFiles(registerDir)) {
    // What cannot be read is told by the load.
    const bytes = await readFile(path).catch(() => Buffer.of())
    hash.update(JSON.stringify([relative(registerDir, path), bytes.length])).update(bytes)
  }
  return hash.digest('hex')
}

const NOTE = `
  MATCH (live:NguonLive {id: 'live', version: $version})
  SET live.source = $source, live.sourceVersion = $version, live.told = $told, live.counts = $counts`

/** Where another load came in between, as one with the originals, it is another version. */
const LOADED = `
  MATCH (live:NguonLive {id: 'live', source: $source}) WHERE live.sourceVersion = live.version
  RETURN [live.side, live.version, live.told, live.counts] AS row`

type LoadedRow = [
  side: Side,
  version: string,
  told: string[],
  counts: [documents: Integer, discrepancies: Integer],
]

async function loadedFrom(target: Target, source: string): Promise<Loaded | null> {
  const [row] = await rowsOf<LoadedRow>(target, LOADED, { source })
  if (!row) return null
  const [side, version, told, counts] = row
  if (!(await isAtRest(target, { side, version }))) return null
  const [documents, discrepancies] = counts.map(number) as [number, number]
  return {
    sentence: sentenceOf({ written: [], gone: [], unchanged: 0 }, documents, discrepancies),
    told: told.map(line => inTerminal(JSON.parse(line))),
  }
}
