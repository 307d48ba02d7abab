import { z } from 'zod'
import { asMessage } from './schemaMessage'
import { isClean } from './sourceFault'

const LONGEST_TEXT = 2000

/** Any text of the register: said in full where it is shown, so it is neither endless nor invisible. */
export const text = z
  .string()
  .min(1)
  .max(LONGEST_TEXT, asMessage(`has at most ${LONGEST_TEXT} characters`, `dài nhất ${LONGEST_TEXT} ký tự`))
  .refine(isClean, asMessage('has control characters', 'có ký tự điều khiển'))
