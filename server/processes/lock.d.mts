/**
 * Runs `work` while no other process holds the lock file, and gives its result. Waits without yielding.
 * @throws Error where this process holds it already
 */
export function holding<T>(file: string, work: () => T, say?: (sentence: string) => void): T
