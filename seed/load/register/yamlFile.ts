import { CORE_SCHEMA, loadAll } from 'js-yaml'
import { type Document, isCollection, isNode, LineCounter, parseAllDocuments, visit } from 'yaml'
import type { z } from 'zod'
import { type Worded, worded } from '../../../server/terminal/worded'
import { explainIssue } from './explainIssue'
import { withOwnStrings } from './ownStrings'
import type { RegisterProblem } from './problem'
import { faultOfSource } from './sourceFault'

/** The values of a YAML file, one for each of its documents, or what is wrong with them: never both. */
export type YamlFile<T> = { values: T[]; problems: [] } | { values: []; problems: RegisterProblem[] }

/** What is wrong with a field of a value whose shape is right. */
export interface FieldIssue {
  path: readonly PropertyKey[]
  message: Worded
}

const MOST_PROBLEMS = 20

/** Parses and checks every YAML document of a file. One bad document spoils the file; the first problems are told. */
export function readYamlFile<T>(
  file: string,
  source: string,
  schema: z.ZodType<T>,
  issuesOf: (value: T) => FieldIssue[] = () => [],
): YamlFile<T> {
  try {
    const { values, problems } = read(source, schema, issuesOf)
    if (problems.length === 0) return { values: withOwnStrings(values), problems: [] }
    return { values: [], problems: problems.slice(0, MOST_PROBLEMS).map(problem => ({ file, ...problem })) }
  } catch (cause) {
    const [message = ''] = String(cause).split('\n')
    return {
      values: [],
      problems: [
        {
          file,
          line: 1,
          field: '',
          message: worded(`cannot be read as YAML: ${message}`, `không đọc được YAML: ${message}`),
        },
      ],
    }
  }
}

type Problem = Omit<RegisterProblem, 'file'>

function read<T>(
  source: string,
  schema: z.ZodType<T>,
  issuesOf: (value: T) => FieldIssue[],
): { values: T[]; problems: Problem[] } {
  const broken = faultOfSource(source)
  if (broken) return { values: [], problems: [{ field: '', ...broken }] }
  return readQuickly(source, schema, issuesOf) ?? readWithPlaces(source, schema, issuesOf)
}

/**
 * What two readers of YAML may take for other things: anchors, aliases and tags, and numbers of YAML 1.1. Where a text
 * has them, only the slower is asked.
 */
const DOUBTFUL = /(?:^\s*|[:?-]\s+|[[{,]\s*)[&*!%]|\b0b[01]|\d_\d|-0(?![.\d])/m

/** The values, where nothing is wrong with them; without the place of anything. */
function readQuickly<T>(
  source: string,
  schema: z.ZodType<T>,
  issuesOf: (value: T) => FieldIssue[],
): { values: T[]; problems: [] } | null {
  const documents = DOUBTFUL.test(source) ? null : documentsIn(source)
  if (!documents) return null
  const values: T[] = []
  for (const document of documents) {
    const { data, success } = schema.safeParse(document)
    if (!success || issuesOf(data).length > 0) return null
    values.push(data)
  }
  return { values, problems: [] }
}

function documentsIn(source: string): unknown[] | null {
  const documents: unknown[] = []
  try {
    loadAll(source, document => documents.push(document), { schema: CORE_SCHEMA })
    return documents
  } catch {
    return null
  }
}

function readWithPlaces<T>(
  source: string,
  schema: z.ZodType<T>,
  issuesOf: (value: T) => FieldIssue[],
): { values: T[]; problems: Problem[] } {
  const lines = new LineCounter()
  const documents = parseAllDocuments(source, { lineCounter: lines, prettyErrors: false })
  if (!Array.isArray(documents)) return { values: [], problems: [] }
  const values: T[] = []
  const problems: Problem[] = []
  for (const document of documents) {
    const fault = faultOf(document, lines)
    if (fault) {
      problems.push({ field: '', ...fault })
      continue
    }
    const result = schema.safeParse(document.toJS())
    const issues = result.success ? issuesOf(result.data) : result.error.issues.map(explainIssue)
    for (const { path, message } of issues)
      problems.push({ line: lineOf(document, lines, path), field: fieldName(path), message })
    if (result.success) values.push(result.data)
  }
  return { values, problems }
}

function faultOf(document: Document, lines: LineCounter): { line: number; message: Worded } | null {
  const [error] = document.errors
  if (error)
    return {
      line: lines.linePos(error.pos[0]).line,
      message: worded(`cannot be read as YAML (${error.code})`, `không đọc được YAML (${error.code})`),
    }
  let alias: number | null = null
  visit(document, {
    Alias(_, node) {
      alias ??= node.range?.[0] ?? 0
    },
  })
  return alias === null
    ? null
    : {
        line: lines.linePos(alias).line,
        message: worded(
          'has an alias (*), which the register does not take',
          'có bí danh (*), không dùng được trong sổ',
        ),
      }
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
