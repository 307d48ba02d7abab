import { type ChildProcess, fork } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { projectRoot } from '../../server/root'
import { said } from '../../server/terminal/said.mjs'
import type { ReadResult } from './readOne'

/** What one file may take. */
export interface ReadLimits {
  /** Of the processor: a busy machine is no fault of the file. Where the system does not tell that, ten times it by the clock. */
  milliseconds: number
  /** Of the whole process, in bytes; where the system does not tell that, of its heap alone. */
  memory: number
}

/** Many times what any real paper takes. */
export const usualLimits: ReadLimits = { milliseconds: 60_000, memory: 1024 ** 3 }

const LOOK_EVERY_MS = 100
/** Beside this file where it runs from source, else where the build puts it. */
const workerFile = import.meta.url.endsWith('.ts')
  ? fileURLToPath(new URL('readWorker.ts', import.meta.url))
  : join(projectRoot, 'build/readWorker.js')

/** A process that reads files one after another; one that a file ends or stops is replaced before the next. */
export class ApartReader {
  #child: ChildProcess | null = null
  #stopped = false

  constructor(private readonly limits: ReadLimits) {}

  /** What came of the file; a process that ended or took too much is a fault of the file. */
  async read(path: string): Promise<ReadResult> {
    if (this.#stopped) return { path, fault: words.stopped }
    this.#child ??= start(this.limits)
    const child = this.#child
    const { milliseconds, memory } = this.limits
    return new Promise(resolve => {
      let over = false
      const end = (result: ReadResult) => {
        over = true
        clearTimeout(late)
        clearInterval(looking)
        child.off('message', answered).off('exit', ended)
        resolve(result)
      }
      const giveUp = (fault: string) => {
        if (over) return
        child.kill('SIGKILL')
        this.#child = null
        end({ path, fault })
      }
      const answered = (result: unknown) => end(result as ReadResult)
      const ended = () => giveUp(words.ended(memory))
      const late = setTimeout(() => giveUp(words.late(milliseconds)), 10 * milliseconds)
      const before = workOf(child.pid)
      const looking = setInterval(async () => {
        if ((await memoryOf(child.pid)) > memory) giveUp(words.large(memory))
        else if ((await workOf(child.pid)) - (await before) > milliseconds) giveUp(words.late(milliseconds))
      }, LOOK_EVERY_MS)
      child.once('message', answered).once('exit', ended)
      child.send(path, error => error && ended())
    })
  }

  stop(): void {
    this.#stopped = true
    this.#child?.kill('SIGKILL')
    this.#child = null
  }
}

const words = {
  stopped: said('Not read: the reading was stopped.', 'Chưa đọc: việc đọc đã dừng.'),
  late: (milliseconds: number) =>
    said(
      `Not read after ${Math.round(milliseconds / 1000)} seconds: the file is broken or meant to harm, and is left out.`,
      `Đọc quá ${Math.round(milliseconds / 1000)} giây vẫn chưa xong: tệp hỏng hoặc độc hại, đã bỏ qua.`,
    ),
  large: (memory: number) =>
    said(
      `More than ${megabytes(memory)} MB of memory are needed to read it: it is broken or meant to harm, and is left out.`,
      `Cần hơn ${megabytes(memory)} MB bộ nhớ để đọc: tệp hỏng hoặc độc hại, đã bỏ qua.`,
    ),
  ended: (memory: number) =>
    said(
      `The file ended its reader (perhaps it needs more than ${megabytes(memory)} MB of memory), and is left out.`,
      `Tệp làm chương trình đọc dừng giữa chừng (có thể vì cần hơn ${megabytes(memory)} MB bộ nhớ), đã bỏ qua.`,
    ),
}

const megabytes = (bytes: number): number => Math.round(bytes / 1024 ** 2)

function start({ memory }: ReadLimits): ChildProcess {
  const heap = `--max-old-space-size=${megabytes(memory)}`
  // What V8 says of its end is not for the reader of our messages.
  return fork(workerFile, {
    execArgv: [...process.execArgv, heap],
    serialization: 'advanced',
    stdio: ['inherit', 'ignore', 'ignore', 'ipc'],
  })
}

/** Bytes of memory of a process; 0 where that cannot be told. */
async function memoryOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024
}

const MS_OF_A_TICK = 10

/** Milliseconds that a process has worked; 0 where that cannot be told. */
async function workOf(pid: number | undefined): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  // The name, in parentheses, may hold anything; 11 and 12 on from the state come the ticks of the process and of the system for it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * MS_OF_A_TICK
}
