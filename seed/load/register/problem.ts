import { type Worded, worded } from '../../../server/terminal/worded'

/** A fault in a file of the register, told so that whoever wrote the line can repair it. */
export interface RegisterProblem {
  file: string
  /** 1-based; the line of the field, or of the nearest thing around it that is there. */
  line: number
  /** Path of the field: `citations[3].start`; empty for the whole file. */
  field: string
  /** What is expected and what stands there, in one clause. */
  message: Worded
}

export function describeProblem({ file, line, field, message: { en, vi } }: RegisterProblem): Worded {
  const place = `${file}:${line}:`
  return field
    ? worded(`${place} field ${field}: ${en}`, `${place} trường ${field}: ${vi}`)
    : worded(`${place} ${en}`, `${place} ${vi}`)
}
