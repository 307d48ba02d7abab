import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OperatorFault } from '../../fault'
import { said } from '../../terminal/said.mjs'
import { isRunning, pause } from './processes'
import { javaArguments, writeSettings } from './settings'

/** The Bolt port was free when it was chosen, and is not any more. */
export class PortTaken extends OperatorFault {}

/** What is in its folder keeps it from starting; made anew it would. */
export class BrokenDatabase extends OperatorFault {}

export interface Launch {
  /** Program that runs Java. */
  java: string
  /** Folder of the jars. */
  jars: string
  home: string
  port: number
  /** Of Neo4j, beside ours. */
  settings?: Readonly<Record<string, string>>
  signal?: AbortSignal | undefined
}

export interface Launched {
  pid: number
  /** Settles when Neo4j takes connections; rejects with an OperatorFault where it ended instead. */
  ready: Promise<void>
}

/** Of a machine that does much else too. */
const START_LIMIT = 300_000

/** Detached, so that Ctrl-C reaches us alone and we stop it after the last answer. */
export async function launch({ java, jars, home, port, settings, signal }: Launch): Promise<Launched> {
  signal?.throwIfAborted()
  await writeSettings(home, port, settings)
  const log = await open(join(home, 'console.log'), 'w')
  try {
    const child = spawn(java, javaArguments(jars, home), {
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
      // Under a plain C locale Java 17 cannot open a folder whose name has Vietnamese letters.
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    })
    const pid = await pidOf(child)
    child.unref()
    const ready = untilStarted(home, pid, signal)
    // Whoever awaits `ready` gets its fault; until then it is not an unhandled one.
    ready.catch(() => {})
    return { pid, ready }
  } finally {
    await log.close()
  }
}

async function pidOf(child: ChildProcess): Promise<number> {
  try {
    await once(child, 'spawn')
  } catch (error) {
    const reason = error instanceof Error ? error.message : error
    throw new OperatorFault(
      said(`Java could not be started (${reason}).`, `Không khởi động được Java (${reason}).`),
    )
  }
  return child.pid!
}

async function untilStarted(home: string, pid: number, signal?: AbortSignal): Promise<void> {
  const console = join(home, 'console.log')
  const limit = performance.now() + START_LIMIT
  while (performance.now() < limit) {
    signal?.throwIfAborted()
    const running = await isRunning(pid)
    const output = await readFile(console, 'utf8')
    if (!running) throw startFault(output, home, console)
    if (/^.* Started\.$/m.test(output)) return
    await pause(50)
  }
  throw new OperatorFault(
    said(
      `Neo4j did not start within ${START_LIMIT / 1000} seconds: see ${console}.`,
      `Neo4j chưa chạy sau ${START_LIMIT / 1000} giây: hãy xem ${console}.`,
    ),
  )
}

function startFault(output: string, home: string, console: string): OperatorFault {
  if (/no space left/i.test(output)) {
    return new OperatorFault(
      said(
        'The disk is full while starting Neo4j: free about 1 GB and start again.',
        'Đĩa đầy khi khởi động Neo4j: hãy giải phóng khoảng 1 GB rồi chạy lại.',
      ),
    )
  }
  if (/address already in use/i.test(output)) {
    return new PortTaken(
      said(
        'The port chosen for Neo4j is taken: start again, or choose another.',
        'Cổng chọn cho Neo4j đang bị dùng: hãy chạy lại, hoặc chọn cổng khác.',
      ),
    )
  }
  if (/insufficient memory|could not reserve|cannot allocate memory/i.test(output)) {
    return new OperatorFault(
      said(
        'Not enough memory for Neo4j: it needs about 600 MB free.',
        'Không đủ bộ nhớ cho Neo4j: cần khoảng 600 MB trống.',
      ),
    )
  }
  if (/store_lock|database_lock|locked by another process/i.test(output)) {
    return new OperatorFault(
      said(
        `Another Neo4j uses ${home}: end the Java process whose command line names that folder.`,
        `Một Neo4j khác đang dùng ${home}: hãy dừng tiến trình Java có tên thư mục đó trong dòng lệnh.`,
      ),
    )
  }
  if (/permission denied|AccessDenied|read-only file system/i.test(output)) {
    return new OperatorFault(
      said(
        `Neo4j may not write in ${home}: give this user write access to the checkout.`,
        `Neo4j không được ghi vào ${home}: hãy cho người dùng này quyền ghi vào thư mục mã nguồn.`,
      ),
    )
  }
  return new BrokenDatabase(
    said(
      `Neo4j ended while starting: see ${console}; removing the folder ${home} makes a new database at the next start.`,
      `Neo4j dừng khi đang khởi động: hãy xem ${console}; xoá thư mục ${home} thì lần chạy sau sẽ tạo cơ sở dữ liệu mới.`,
    ),
  )
}
