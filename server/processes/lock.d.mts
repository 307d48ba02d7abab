/**
 * Runs `work` while no other process holds the lock file, and gives its result. Waits without yielding.
 * @throws Error where this process holds it already
 */
export function holding<T>(file: string, work: () => T, say?: (sentence: string) => void): T

/**
 * The same for work that takes its time: others wait and yield, of this process too.
 * @throws AbortError where `signal` ends the wait
 */
export function holdingMeanwhile<T>(
  file: string,
  work: () => Promise<T>,
  options?: { signal?: AbortSignal | undefined; say?: (sentence: string) => void },
): Promise<T>
