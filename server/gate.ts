export interface GateOptions {
  /** How much may be under way at once. */
  atOnce: number
  /** How many may wait for their turn, and how long; without end where absent. */
  waiting?: number
  patienceMs?: number
}

export interface Gate {
  /** Waits for its turn; what comes back gives the place to the next. @throws Busy */
  enter(): Promise<() => void>
  run<T>(work: () => Promise<T>): Promise<T>
  readonly running: number
  readonly waiting: number
}

/** There is more to do than is done in time: come again later. */
export class Busy extends Error {
  override readonly name = 'Busy'
}

/** Lets in so many at once, the others in the order in which they came. */
export function createGate({ atOnce, waiting = Number.POSITIVE_INFINITY, patienceMs }: GateOptions): Gate {
  let running = 0
  const queue: (() => void)[] = []

  const leave = () => {
    const next = queue.shift()
    if (next) next()
    else running -= 1
  }
  const once = () => {
    let left = false
    return () => {
      if (!left) leave()
      left = true
    }
  }
  const turn = () =>
    new Promise<void>((resolve, reject) => {
      const begin = () => {
        clearTimeout(timer)
        resolve()
      }
      const giveUp = () => {
        queue.splice(queue.indexOf(begin), 1)
        reject(new Busy())
      }
      const timer = patienceMs === undefined ? undefined : setTimeout(giveUp, patienceMs)
      queue.push(begin)
    })

  async function enter(): Promise<() => void> {
    if (running < atOnce) running += 1
    else if (queue.length >= waiting) throw new Busy()
    else await turn()
    return once()
  }

  return {
    enter,
    async run(work) {
      const leaveGate = await enter()
      try {
        return await work()
      } finally {
        leaveGate()
      }
    },
    get running() {
      return running
    },
    get waiting() {
      return queue.length
    },
  }
}
