import { readFile } from 'node:fs/promises'
import { run } from './run'

/** Command line of a process; empty where there is none, or where it has ended and nobody has asked how. */
export async function commandOf(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    const words = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    return words.replaceAll('\0', ' ').trim()
  }
  return (await run('ps', ['-ww', '-o', 'args=', '-p', String(pid)])).output.trim()
}

export async function isRunning(pid: number): Promise<boolean> {
  return (await commandOf(pid)) !== ''
}

/** SIGTERM, then a wait, and SIGKILL only for a process that does not end. */
export async function terminate(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGTERM', 15_000],
    ['SIGKILL', 5_000],
  ] as const) {
    if (!(await isRunning(pid))) return
    send(pid, signal)
    const limit = performance.now() + patience
    while (performance.now() < limit && (await isRunning(pid))) await pause(50)
  }
}

export const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    const ended = error instanceof Error && 'code' in error && error.code === 'ESRCH'
    if (!ended) throw error
  }
}
