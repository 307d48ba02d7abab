import { isRunning, terminate } from './processes'

export interface SupervisedOptions {
  /** Starts the process anew, to the time when it answers; ends what it started where the signal says so. */
  relaunch(signal: AbortSignal): Promise<number>
  /** Whether the process is still ours to start; where it is not, nothing is done any more. */
  isOurs?(pid: number): Promise<boolean>
  /** Told of every end that nobody asked for, and of every start that failed. */
  tell?: (event: 'ended' | 'restarted' | 'failed', error?: unknown) => void
  lookEveryMs?: number
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
    tell = () => {},
    lookEveryMs = 200,
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
      if (signal.aborted || (await isRunning(pid))) continue
      if (!(await isOurs(pid))) return
      tell('ended')
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
