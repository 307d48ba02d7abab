import { said } from '../../../server/terminal/said.mjs'

/** One thing that is told on pages, in Vietnamese, and on the terminal, in its language. */
export interface Worded {
  en: string
  vi: string
}

export const worded = (en: string, vi: string): Worded => ({ en, vi })
export const inTerminal = ({ en, vi }: Worded): string => said(en, vi)

/** As the message of a check in a schema, which is one text. */
export const asMessage = (en: string, vi: string): string => JSON.stringify(worded(en, vi))

/** A message of a schema that is not ours is told as it is. */
export function ofMessage(message: string): Worded {
  try {
    const { en, vi } = JSON.parse(message)
    return worded(en, vi)
  } catch {
    return worded(message, message)
  }
}
