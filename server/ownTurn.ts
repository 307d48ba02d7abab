let last: Promise<void> = Promise.resolve()

/** A turn of the event loop for a piece of work, after those who asked before: others are answered between two pieces. */
export function ownTurn(): Promise<void> {
  last = last.then(() => new Promise(resolve => setImmediate(resolve)))
  return last
}
