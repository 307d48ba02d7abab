import { setImmediate as nextTurn } from 'node:timers/promises'

/**
 * Waits of one operation. What is asked for in one turn is answered together, so what is asked because of it is one turn
 * again: an operation waits as often as its relations go deep, whatever it asks for side by side.
 */
export interface Turns {
  /** The answer, once all that was asked for in its turn have theirs. */
  join<Answer>(answer: Promise<Answer>): Promise<Answer>
  /** Turns so far. */
  readonly count: number
}

export function createTurns(): Turns {
  let count = 0
  let turn: { asked: Promise<unknown>[]; answered: Promise<unknown> } | null = null

  function begin() {
    count += 1
    const asked: Promise<unknown>[] = []
    const answered = nextTurn().then(() => {
      turn = null
      return Promise.all(asked)
    })
    return { asked, answered }
  }

  return {
    get count() {
      return count
    },
    async join(answer) {
      turn ??= begin()
      const { asked, answered } = turn
      asked.push(answer.catch(() => {}))
      await answered
      return answer
    },
  }
}
