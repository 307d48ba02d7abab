/**
 * Aborted by the first signal that asks this process to end. Later ones, such as the second that npm passes on after
 * Ctrl-C, change nothing: what was started is being stopped already.
 */
export function endSignal(): AbortSignal {
  const ending = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ending.abort())
  return ending.signal
}
