import type { RegisterProblem } from '../register/problem'
import type { TextOf } from './originals'

/** An original that cannot be read is named and counts as not at hand; the others are. */
export function namingUnreadable(textOf: TextOf, problems: RegisterProblem[]): TextOf {
  return async file => {
    try {
      return await textOf(file)
    } catch (cause) {
      const [why = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n')
      problems.push({ file, line: 1, field: '', message: `không đọc được nguyên bản để đối chiếu: ${why}` })
      return null
    }
  }
}
