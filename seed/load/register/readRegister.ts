import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { z } from 'zod'
import type { DayRange } from '../../../schema/words/calendar'
import { worded } from '../../../server/terminal/worded'
import type { Entry } from '../../read/entry'
import { unitOf } from '../identity/unit'
import { dayRange, daysOfEditorOutside, daysOfEntryOutside } from './dayRange'
import { type Editor, type EditorFile, editorSchema } from './editorSchema'
import { entrySchema } from './entrySchema'
import type { RegisterProblem } from './problem'
import { type FieldIssue, readYamlFile } from './yamlFile'

/** A file without a fault, as it was read. */
export type FileRead =
  | { file: string; kind: 'entries'; values: Entry[] }
  | { file: string; kind: 'editor'; values: EditorFile[] }

export interface Register {
  /** In the order of file and part. */
  entries: Entry[]
  editor: Editor
  problems: RegisterProblem[]
  /** Every file that was looked at, relative to the register's folder. */
  files: string[]
  /** Those of them that were taken. */
  read: FileRead[]
}

/** Folder of the editor's files inside a register. */
export const EDITOR_FOLDER = 'editor'

/**
 * Reads `*.yaml` of a folder and of those below it as entries, and those of `editor` as editor's files. Nothing is taken from a file that is
 * bad in any place; the others are read. Throws only where the folder itself cannot be read.
 */
export async function readRegister(folder: string, days: DayRange = dayRange(new Date())): Promise<Register> {
  const entryFiles = await entryFilesOf(folder)
  const editorFiles = await editorFilesOf(folder)
  const problems: RegisterProblem[] = []
  const read = async <T>(
    path: string,
    schema: z.ZodType<T>,
    issuesOf: (value: T) => FieldIssue[],
  ): Promise<{ file: string; values: T[] }[]> => {
    const file = relative(folder, path)
    const bytes = await readFile(path).catch(() => null)
    if (bytes === null) {
      problems.push({
        file,
        line: 1,
        field: '',
        message: worded(
          'cannot be read: it is a folder, or may not be opened',
          'không đọc được: là thư mục hoặc không có quyền đọc',
        ),
      })
      return []
    }
    const result = readYamlFile(file, bytes.toString('utf8'), schema, issuesOf)
    problems.push(...result.problems)
    return result.problems.length > 0 ? [] : [{ file, values: result.values }]
  }
  const taken: FileRead[] = []
  for (const path of entryFiles)
    for (const one of await read<Entry>(path, entrySchema, daysOfEntryOutside(days)))
      taken.push({ kind: 'entries', ...one })
  for (const path of editorFiles)
    for (const one of await read<EditorFile>(path, editorSchema, daysOfEditorOutside(days)))
      taken.push({ kind: 'editor', ...one })
  const files = [...entryFiles, ...editorFiles].map(path => relative(folder, path))
  return { ...composed(taken, problems), files, read: taken }
}

/** What the files say together. */
export function composed(
  files: readonly FileRead[],
  problems: readonly RegisterProblem[],
): Pick<Register, 'entries' | 'editor' | 'problems'> {
  const editor = files.flatMap(({ kind, values }) => (kind === 'editor' ? values : []))
  const { entries, problems: doubled } = withoutDuplicates(files)
  return {
    entries,
    editor: {
      rulings: editor.flatMap(file => file.rulings ?? []),
      suggestions: editor.flatMap(file => file.suggestions ?? []),
      discrepancies: editor.flatMap(file => file.discrepancies ?? []),
      dismissals: editor.flatMap(file => file.dismissals ?? []),
      agencies: editor.flatMap(file => file.agencies ?? []),
    },
    problems: [...problems, ...doubled],
  }
}

/** Paths of all files of a register, in their order. */
export const registerFiles = async (folder: string): Promise<string[]> => [
  ...(await entryFilesOf(folder)),
  ...(await editorFilesOf(folder)),
]

const entryFilesOf = (folder: string): Promise<string[]> =>
  yamlFilesOf(folder, name => name === EDITOR_FOLDER)

const editorFilesOf = (folder: string): Promise<string[]> =>
  yamlFilesOf(join(folder, EDITOR_FOLDER)).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return []
    throw cause
  })

/** Also in folders below it; one that may not be opened stands for itself, so that reading it tells the fault. */
async function yamlFilesOf(
  folder: string,
  isOther: (name: string) => boolean = () => false,
): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const found = await Promise.all(
    entries.map(async entry => {
      const path = join(folder, entry.name)
      if (entry.name.endsWith('.yaml')) return [path]
      if (!entry.isDirectory() || isOther(entry.name)) return []
      return yamlFilesOf(path).catch(() => [path])
    }),
  )
  return found.flat().sort()
}

/** Two entries for one part of one original: neither can be trusted to be the reviewed one, so the second is refused. */
function withoutDuplicates(files: readonly FileRead[]): { entries: Entry[]; problems: RegisterProblem[] } {
  const seen = new Map<string, string>()
  const entries: Entry[] = []
  const problems: RegisterProblem[] = []
  for (const { file, kind, values } of files) {
    for (const entry of kind === 'entries' ? values : []) {
      const unit = unitOf(entry)
      const first = seen.get(unit)
      if (first === undefined) {
        seen.set(unit, file)
        entries.push(entry)
      } else
        problems.push({
          file,
          line: 1,
          field: 'file',
          message: worded(`${unit} is in ${first} already`, `${unit} đã có trong ${first}`),
        })
    }
  }
  return { entries: entries.sort((a, b) => compareText(a.file, b.file) || a.part - b.part), problems }
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
