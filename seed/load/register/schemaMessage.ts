import { type Worded, worded } from '../../../server/terminal/worded'

/** A message of a check in a schema is one text: it holds both languages. */
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
