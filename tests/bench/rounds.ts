import { isDeepStrictEqual } from 'node:util'
import type { Driver } from 'neo4j-driver'
import { onSide } from '../../server/graph/live/side'
import { type Operation, operations } from './operations'
import { cpuOf, type Pressed, type Rival, type RivalName } from './rival'
import { SIDE } from './side'

export interface Asked {
  connections: number
  seconds: number
  rounds: number
  /** Only operations whose name has one of them; all where there is none. */
  words: readonly string[]
}
/** Medians of the rounds. */
export interface Figures {
  perSecond: number
  slow: number
  /** Milliseconds of CPU an answer. */
  nodeCpu: number
  databaseCpu: number
  refused: number
}
export interface Row {
  operation: Operation
  figures: Partial<Record<RivalName, Figures>>
  /** Where the answers of the rivals differ, in a few words. */
  fault: string | null
}

const MOST_VARIABLES = 20

/** Every operation asked of every rival in turn, round by round, so that what else the machine does meets all alike. */
export async function measureRounds(
  graph: { driver: Driver; database: string },
  rivals: readonly Rival[],
  databasePid: number,
  { connections, seconds, rounds, words, ending }: Asked & { ending: AbortSignal },
): Promise<Row[]> {
  const chosen = [...operations.entries()].filter(
    ([, { name }]) => words.length === 0 || words.some(word => name.includes(word)),
  )
  const prepared = []
  for (const [at, operation] of chosen) {
    const variables = await variablesOf(graph, operation)
    const asked = rivals.filter(rival => rival.knows(operation))
    const fault = await differenceOf(asked, at, operation, variables)
    prepared.push({ at, operation, asked, variables, fault, samples: new Map<RivalName, Figures[]>() })
  }
  for (let round = 0; round <= rounds; round++) {
    for (const { at, operation, asked, variables, samples } of prepared) {
      for (const rival of asked) {
        ending.throwIfAborted()
        const before = [await cpuOf(rival.pid), await cpuOf(databasePid)] as const
        // The first round warms both up and is not counted.
        const press = { variables, connections, seconds: round === 0 ? Math.ceil(seconds / 2) : seconds }
        const pressed = await rival.press(operation, at, press)
        const used = [(await cpuOf(rival.pid)) - before[0], (await cpuOf(databasePid)) - before[1]] as const
        if (round > 0) samples.set(rival.name, [...(samples.get(rival.name) ?? []), figuresOf(pressed, used)])
      }
    }
    console.log(round === 0 ? 'warm' : `round ${round} of ${rounds}`)
  }
  return prepared.map(({ operation, fault, samples }) => ({
    operation,
    fault,
    figures: Object.fromEntries([...samples].map(([name, all]) => [name, medians(all)])),
  }))
}

async function variablesOf(
  { driver, database }: { driver: Driver; database: string },
  { name, variables }: Operation,
): Promise<Record<string, unknown>[]> {
  const { records } = await driver.executeQuery(onSide(variables, SIDE), {}, { database })
  if (records.length === 0) throw new Error(`The graph has nothing to ask for: ${name}`)
  return records.slice(0, MOST_VARIABLES).map(record => record.get('row'))
}

/** Whoever answers less is fast for nothing: the same data, in whatever order, or a fault. */
async function differenceOf(
  rivals: readonly Rival[],
  at: number,
  operation: Operation,
  variables: readonly Record<string, unknown>[],
): Promise<string | null> {
  const { compared = (data: unknown) => data } = operation
  for (const given of variables) {
    const all = await Promise.all(rivals.map(rival => rival.data(operation, at, given)))
    const [first, ...others] = all.map(data => inAnyOrder(compared(data)))
    if (others.some(other => !isDeepStrictEqual(first, other)))
      return `${JSON.stringify(given)}: ${all.map(data => JSON.stringify(data).slice(0, 400)).join(' / ')}`
  }
  return null
}

function inAnyOrder(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(inAnyOrder).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inAnyOrder(one)]))
}

function figuresOf(
  { answers, refused, seconds, slow }: Pressed,
  [node, database]: readonly [number, number],
): Figures {
  const each = Math.max(answers, 1)
  return { perSecond: answers / seconds, slow, nodeCpu: node / each, databaseCpu: database / each, refused }
}

function medians(all: readonly Figures[]): Figures {
  const of = (name: keyof Figures) => median(all.map(one => one[name]))
  return {
    perSecond: of('perSecond'),
    slow: of('slow'),
    nodeCpu: of('nodeCpu'),
    databaseCpu: of('databaseCpu'),
    refused: all.reduce((sum, { refused }) => sum + refused, 0),
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2
}
