import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Access } from '../../server/graph/connect'
import { freePort } from '../../server/graph/embedded/ports'
import { projectRoot } from '../../server/root'

export interface Got {
  /** 0 where no answer came at all. */
  status: number
  headers: Headers
  text: string
  ms: number
}

const PATIENCE_MS = 30_000

/** The product as an operator starts it, its Neo4j in a folder of its own. */
export class ServiceProcess {
  said = ''

  private constructor(
    private readonly child: ChildProcess,
    readonly origin: string,
    readonly graphDir: string,
  ) {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', chunk => {
        this.said = `${this.said}${chunk}`.slice(-400_000)
      })
  }

  /** Resolves when it has said its address. @throws what it said, where it ended instead */
  static async start(settings: Record<string, string> = {}): Promise<ServiceProcess> {
    const port = await freePort()
    const graphDir = settings.GRAPH_DIR ?? (await mkdtemp(join(tmpdir(), 'nguon-torture-')))
    const { NEO4J_URI: _, ...environment } = process.env
    const child = spawn(process.execPath, [join(projectRoot, 'server/setup/nguon.mjs'), 'serve'], {
      cwd: projectRoot,
      env: { ...environment, LOG_LEVEL: 'warn', ...settings, PORT: String(port), GRAPH_DIR: graphDir },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const service = new ServiceProcess(child, `http://127.0.0.1:${port}`, graphDir)
    await service.says(/Nguồn is at/)
    if (!service.isRunning) throw new Error(service.said)
    return service
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null
  }

  get pid(): number {
    return this.child.pid!
  }

  async databasePid(): Promise<number> {
    const claim = JSON.parse(await readFile(join(this.graphDir, 'nguon.pid'), 'utf8'))
    return claim.database.pid
  }

  /** Bytes of memory that it has now. */
  async memory(): Promise<number> {
    const status = await readFile(`/proc/${this.pid}/status`, 'utf8')
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024
  }

  async says(words: RegExp): Promise<void> {
    while (!words.test(this.said) && this.isRunning) await new Promise(resolve => setTimeout(resolve, 50))
  }

  async get(path: string, init: RequestInit = {}): Promise<Got> {
    const begun = performance.now()
    const took = () => Math.round(performance.now() - begun)
    try {
      const response = await fetch(this.origin + path, { signal: AbortSignal.timeout(PATIENCE_MS), ...init })
      const text = await response.text()
      return { status: response.status, headers: response.headers, text, ms: took() }
    } catch (error) {
      return { status: 0, headers: new Headers(), text: String(error), ms: took() }
    }
  }

  ask(query: string, variables?: Record<string, unknown>): Promise<Got> {
    return this.get('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
  }

  /** How its database is entered. */
  async access(): Promise<Access> {
    const { database } = JSON.parse(await readFile(join(this.graphDir, 'nguon.pid'), 'utf8'))
    const password = await readFile(join(this.graphDir, 'password'), 'utf8')
    return { uri: `bolt://127.0.0.1:${database.port}`, user: 'neo4j', password, database: 'neo4j' }
  }

  /** Ends it as Ctrl-C does. */
  async end(): Promise<void> {
    if (!this.isRunning) return
    this.child.kill('SIGINT')
    await once(this.child, 'exit')
  }

  /** Ends it and removes its database. */
  async stop(): Promise<void> {
    await this.end()
    await rm(this.graphDir, { recursive: true, force: true })
  }
}
