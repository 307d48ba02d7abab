import { loadRegister } from '../../seed/load/load'
import { ourContent } from '../loading/content'
import { LoadProcess } from './loadProcess'
import { threeRegisters } from './registers'
import type { Ground, Outcome } from './scenario'
import { watcher } from './watcher'

/** When something was loaded: the same register loaded again is the same but for that. */
const INSTANT = /\d{4}-\d\d-\d\dT[\d:.]+Z/g

/** Last of what a load says. */
const ENDED = /^(?:Version|Phiên bản)/m
/** A share of what is to be written; more than all of it: what comes after is cut off too. */
const PAST_WRITING = 1.3
/** At most, from there to the kill. */
const MOMENT_MS = 500

interface Loads {
  /** For each, how many load side by side. */
  rounds: readonly (1 | 2)[]
  /** So many of the shortest papers; all where absent. */
  papers?: number
  /** Between two questions of a reader. */
  pauseMs?: number
  /** What loads, as `LoadProcess` takes it. */
  program?: string
}

/**
 * Loads in processes of their own, in each round so many side by side, one of them killed at a random moment, while a
 * service answers: each of its answers is one register's, and after the next load the graph is that load's, byte for byte.
 */
export async function killedLoads(
  { graph, access, random }: Ground,
  { rounds, papers, pauseMs, program }: Loads,
): Promise<Outcome> {
  const registers = await threeRegisters({ papers })
  const folders = registers.folders.toReversed()
  const readers = await watcher(graph, pauseMs)
  const contents = new Map<string, string>()
  const faults: string[] = []
  let killed = 0
  const content = async () => (await ourContent(graph)).join('\n').replaceAll(INSTANT, '')
  const load = (registerDir: string) => loadRegister({ ...graph, registerDir })

  async function round(number: number, atOnce: 1 | 2): Promise<void> {
    const [firstDir, secondDir] = [1, 2].map(more => folders[(number + more) % 3]!) as [string, string]
    const first = new LoadProcess(firstDir, access, program)
    const second = atOnce === 2 ? new LoadProcess(secondDir, access, program) : null
    await first.wrote(random() * PAST_WRITING)
    await pause(random() * MOMENT_MS)
    await first.kill()
    if (!ENDED.test(first.said)) killed += 1
    await second?.ended()
    if (second && !ENDED.test(second.said)) faults.push(`round ${number}: ${second.said}`)
    await load(firstDir)
    if ((await content()) !== contents.get(firstDir))
      faults.push(`round ${number}: after the next load the graph is not its register's`)
  }

  try {
    // The whole one first: a plan that knows no such word yet is made anew when there is one.
    for (const registerDir of registers.folders) {
      await load(registerDir)
      contents.set(registerDir, await content())
      await readers.learn()
    }
    readers.start()
    for (const [number, atOnce] of rounds.entries()) await round(number, atOnce)
  } finally {
    await readers.stop()
    await registers.remove()
  }
  if (killed === 0) faults.push('no load was killed before its end')
  const did = `${rounds.length} rounds, ${killed} loads killed, ${readers.asked} questions meanwhile, ${readers.late} too late`
  return { did, faults: [...faults, ...readers.strange] }
}

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))
