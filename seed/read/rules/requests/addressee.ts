/** Whom words ask, and where begins what is asked. */
export interface Asked {
  names: { name: string; through: string | null; at: number }[]
  /** Place of the verb, the end of the names, and of the first word of what is asked. */
  from: number
  end: number
  rest: number
}

/** A request that a passage tells. */
export interface Told {
  /** Where its clause begins and ends. */
  from: number
  to: number
  asked: Asked
  /** Number of the paper that asks, where it is not this one. */
  number: string | null
  /** Who asks, where the sentence begins so. */
  speaker?: { name: string; from: number; to: number }
}
