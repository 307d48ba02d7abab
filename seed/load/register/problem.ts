/** A fault in a file of the register, told so that whoever wrote the line can repair it. */
export interface RegisterProblem {
  file: string
  /** 1-based; the line of the field, or of the nearest thing around it that is there. */
  line: number
  /** Path of the field: `citations[3].start`; empty for the whole file. */
  field: string
  /** What is expected and what stands there, in one Vietnamese clause. */
  message: string
}

export function describeProblem({ file, line, field, message }: RegisterProblem): string {
  return `${file}:${line}: ${field ? `trường ${field}: ` : ''}${message}`
}
