/** Whom words ask, and where begins what is asked. */
export interface Asked {
  names: { name: string; through: string | null; at: number }[]
  /** Place of the verb, the end of the names, and of the first word of what is asked. */
  from: number
  end: number
  rest: number
}
