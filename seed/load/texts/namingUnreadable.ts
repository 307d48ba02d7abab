import { type Worded, worded } from '../../../server/terminal/worded'
import type { RegisterProblem } from '../register/problem'
import type { TextOf } from './originals'

/** An original that cannot be read is named and counts as not at hand; the others are. */
export function namingUnreadable(textOf: TextOf, problems: RegisterProblem[]): TextOf {
  return async file => {
    try {
      return await textOf(file)
    } catch (cause) {
      const { en, vi } = reasonOf(cause)
      const message = worded(
        `its original cannot be read for comparison: ${en}`,
        `không đọc được nguyên bản để đối chiếu: ${vi}`,
      )
      problems.push({ file, line: 1, field: '', message })
      return null
    }
  }
}

/** Faults of files say themselves in both languages; what else there is, in its first line. */
function reasonOf(cause: unknown): Worded {
  if (cause instanceof Error && 'worded' in cause) return cause.worded as Worded
  const [line = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n')
  return worded(line, line)
}
