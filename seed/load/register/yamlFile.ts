import { type Document, isCollection, isNode, LineCounter, parseAllDocuments } from 'yaml'
import type { z } from 'zod'
import { explainIssue } from './explainIssue'
import type { RegisterProblem } from './problem'

/** The values of a YAML file, one for each of its documents, or what is wrong with them: never both. */
export type YamlFile<T> = { values: T[]; problems: [] } | { values: []; problems: RegisterProblem[] }

/** Parses and checks every YAML document of a file. One bad document spoils the file. */
export function readYamlFile<T>(file: string, source: string, schema: z.ZodType<T>): YamlFile<T> {
  const lines = new LineCounter()
  const documents = parseAllDocuments(source, { lineCounter: lines, prettyErrors: false })
  if (!Array.isArray(documents)) return { values: [], problems: [] }
  const problems: RegisterProblem[] = []
  const values: T[] = []
  for (const document of documents) {
    const [fault] = document.errors
    if (fault) {
      const message = `không đọc được YAML (${fault.code})`
      problems.push({ file, line: lines.linePos(fault.pos[0]).line, field: '', message })
      continue
    }
    const result = schema.safeParse(document.toJS({ maxAliasCount: 0 }))
    if (result.success) values.push(result.data)
    else {
      for (const issue of result.error.issues) {
        const { path, message } = explainIssue(issue)
        problems.push({ file, line: lineOf(document, lines, path), field: fieldName(path), message })
      }
    }
  }
  return problems.length > 0 ? { values: [], problems } : { values, problems: [] }
}

/** Line of the deepest node on the path that is there. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true)
    const node = isCollection(parent) ? parent.get(path[depth - 1], true) : undefined
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return lines.linePos(document.contents?.range?.[0] ?? 0).line
}

function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, key) =>
      typeof key === 'number' ? `${name}[${key}]` : name === '' ? String(key) : `${name}.${String(key)}`,
    '',
  )
}
