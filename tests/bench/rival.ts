import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Access } from '../../server/graph/connect'
import { projectRoot } from '../../server/root'
import type { Operation } from './operations'
import { SIDE } from './side'

/**
 * The product made to answer anew each time, the same with no rows at hand, what is generated of the graph, one statement
 * of Cypher, the product as it ships, and the same bytes sent by bare node:http.
 */
export const rivalNames = ['ours', 'anew', 'generated', 'raw', 'kept', 'bytes'] as const
export type RivalName = (typeof rivalNames)[number]

/** What one press of some seconds gave. */
export interface Pressed {
  answers: number
  /** Answers that were none: another status, an error of the connection. */
  refused: number
  seconds: number
  /** Milliseconds that the slowest fortieth took at least. */
  slow: number
}

const PROGRAMS: Record<RivalName, string> = {
  ours: 'build/bench/ours.js',
  anew: 'build/bench/ours.js',
  kept: 'build/bench/ours.js',
  bytes: 'build/bench/bytes.js',
  generated: 'tests/bench/rivals/generated.mjs',
  raw: 'build/bench/raw.js',
}

/** One who answers the operations, in a process of its own. */
export class Rival {
  private constructor(
    readonly name: RivalName,
    private readonly child: ChildProcess,
    private readonly port: number,
  ) {}

  /** @throws where it ends instead of telling its port */
  static async start(name: RivalName, { uri, user, password, database }: Access): Promise<Rival> {
    const child = fork(
      join(projectRoot, PROGRAMS[name]),
      [JSON.stringify({ uri, user, password, database }), SIDE, name],
      { env: { ...process.env, NODE_ENV: 'production' } },
    )
    const told = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => null)])
    if (!told) throw new Error(`${name} did not start`)
    return new Rival(name, child, Number(told[0]))
  }

  /** Whether it has an answer at all. */
  knows({ generated }: Operation): boolean {
    return this.name !== 'generated' || generated !== undefined
  }

  get pid(): number {
    return this.child.pid!
  }

  /** The data of one answer. @throws what it said instead */
  async data(operation: Operation, at: number, variables: object): Promise<unknown> {
    const response = await fetch(this.url(at), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: this.body(operation, variables),
    })
    const said = await response.text()
    if (response.status !== 200 || said.includes('"errors"'))
      throw new Error(`${this.name}, ${operation.name}: ${said.slice(0, 300)}`)
    const { data } = JSON.parse(said)
    return this.name === 'generated' ? operation.generated!.dataFrom(data) : data
  }

  /** Asks in turn over so many connections, by a process of its own, for so many seconds. */
  async press(
    operation: Operation,
    at: number,
    {
      variables,
      connections,
      seconds,
    }: { variables: readonly object[]; connections: number; seconds: number },
  ): Promise<Pressed> {
    const child = spawn(process.execPath, [join(projectRoot, 'tests/bench/rivals/press.mjs')], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const bodies = variables.map(given => this.body(operation, given))
    child.stdin.end(JSON.stringify({ url: this.url(at), bodies, connections, seconds }))
    return JSON.parse(await text(child.stdout))
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return
    const ended = once(this.child, 'exit')
    this.child.disconnect()
    await ended
  }

  private url(at: number): string {
    return `http://127.0.0.1:${this.port}/${asksTheProduct(this.name) ? 'graphql' : at}`
  }

  private body({ query, generated }: Operation, variables: object): string {
    if (this.name === 'raw') return JSON.stringify({ variables })
    return JSON.stringify({ query: this.name === 'generated' ? generated!.query : query, variables })
  }
}

/** Its answers are the product's own. */
const asksTheProduct = (name: RivalName) => name !== 'generated' && name !== 'raw'

const TICKS_A_SECOND = 100

/** Milliseconds of CPU that a process has used. */
export async function cpuOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
  return ((Number(user) + Number(system)) / TICKS_A_SECOND) * 1000
}
