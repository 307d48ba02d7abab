import { isRunning, terminate } from './processes'

export interface SupervisedOptions {
  /** Starts the process anew, to the time when it answers; ends what it started where the signal says so. */
  relaunch(signal: AbortSignal): Promise<number>
  /** Whether it is still ours to start; where it is not, nothing is done any more. */
  isOurs?(): Promise<boolean>
  /** Whether it does its work; one that has not for long, though it runs, is ended and started anew. */
  isWell?(): Promise<boolean>
  /** Told of every end that nobody asked for, every start that failed, and of data that kept it from starting. */
  tell?: (event: 'ended' | 'unwell' | 'restarted' | 'failed' | 'setAside', error?: unknown) => void
  lookEveryMs?: number
  /** So often in a row it may be found unwell, with so long between. */
  unwellTimes?: number
  wellEveryMs?: number
  /** First wait after a start that failed; each is twice as long as the one before. */
  backOffMs?: number
}

const LONGEST_WAIT = 30_000

/** Keeps a process running until it is told to stop. */
export function supervise(
  first: number,
  {
    relaunch,
    isOurs = async () => true,
    isWell = async () => true,
    tell = () => {},
    lookEveryMs = 200,
    unwellTimes = 6,
    wellEveryMs = 5_000,
    backOffMs = 500,
  }: SupervisedOptions,
): { stop(): Promise<void> } {
  const ending = new AbortController()
  const { signal } = ending
  let pid = first
  const watching = watch()

  async function watch(): Promise<void> {
    let wait = backOffMs
    while (!signal.aborted) {
      await rest(lookEveryMs, signal)
      if (signal.aborted || ((await isRunning(pid)) && !(await isUnwell()))) continue
      if (!(await isOurs())) return
      tell((await isRunning(pid)) ? 'unwell' : 'ended')
      await terminate(pid)
      try {
        pid = await relaunch(signal)
        wait = backOffMs
        tell('restarted')
      } catch (error) {
        if (signal.aborted) return
        tell('failed', error)
        await rest(wait, signal)
        wait = Math.min(2 * wait, LONGEST_WAIT)
      }
    }
  }

  let asked = performance.now()
  let times = 0
  async function isUnwell(): Promise<boolean> {
    if (performance.now() - asked < wellEveryMs) return false
    times = (await isWell()) ? 0 : times + 1
    asked = performance.now()
    if (times < unwellTimes) return false
    times = 0
    return true
  }

  return {
    async stop() {
      ending.abort()
      await watching
      await terminate(pid)
    },
  }
}

/** A wait that keeps nobody from ending, and that the signal ends. */
function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds).unref()
    signal.addEventListener('abort', done)
    if (signal.aborted) done()
  })
}
