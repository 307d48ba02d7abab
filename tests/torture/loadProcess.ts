import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Access } from '../../server/graph/connect'
import { projectRoot } from '../../server/root'

/** A process of its own that loads a register, as an operator's `nguon load` does. */
export class LoadProcess {
  readonly #child: ChildProcess
  said = ''

  /** `program` is called as `nguon` is. */
  constructor(
    registerDir: string,
    { uri, user, password, database }: Access,
    program: string = 'seed/cli.ts',
  ) {
    this.#child = spawn(
      process.execPath,
      ['--import', 'tsx', join(projectRoot, program), 'load', registerDir],
      {
        cwd: projectRoot,
        env: {
          ...process.env,
          NEO4J_URI: uri,
          NEO4J_USER: user,
          NEO4J_PASSWORD: password,
          NEO4J_DATABASE: database,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on('data', chunk => {
        this.said += String(chunk)
      })
    }
  }

  /** Resolves when it says that it wrote this share of what it has to write (all of it where more is asked), or has ended. */
  async wrote(share: number): Promise<void> {
    while (
      this.#written() < Math.min(share, 1) &&
      this.#child.exitCode === null &&
      this.#child.signalCode === null
    )
      await new Promise(resolve => setTimeout(resolve, 10))
  }

  #written(): number {
    const told = [...this.said.matchAll(/writing ([\d,]+) of ([\d,]+)/g)].at(-1)
    if (!told) return -1
    const [done, all] = told.slice(1).map(count => Number(count.replaceAll(',', ''))) as [number, number]
    return done / all
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL')
    await this.ended()
  }

  /** Exit code; null where it was killed. */
  async ended(): Promise<number | null> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) await once(this.#child, 'exit')
    return this.#child.exitCode
  }
}
