/**
 * Aborted by the first signal that asks this process to end, or by the end of the npm that runs it. Later signals, such
 * as the second that npm passes on after Ctrl-C, change nothing: what was started is being stopped already.
 */
export function endSignal(): AbortSignal {
  const ending = new AbortController()
  const end = () => ending.abort(new Error('stopped before it was done'))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
  if (process.env.npm_lifecycle_event) onParentEnd(end)
  return ending.signal
}

/** A killed npm passes on nothing; its child is then given to another parent. */
function onParentEnd(act: () => void): void {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    act()
  }, 1_000)
  watch.unref()
}
