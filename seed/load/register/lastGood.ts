import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { type Worded, worded } from '../../../server/terminal/worded'
import { batches } from '../batches'
import { inTransaction, rowsOf, type Target } from '../sync/database'
import { describeProblem, type RegisterProblem } from './problem'
import { composed, type FileRead, type Register } from './readRegister'

/**
 * Beside the facts the graph keeps each file of the register as it was last without a fault. A file that is broken
 * now then leaves the answers as they were, and says so, until it is mended or taken away.
 */
const FILE = 'NguonRegisterFile'

const KEPT = `MATCH (f:${FILE}) WHERE f.id IN $files RETURN [f.id, f.kept] AS row`
const HASHES = `MATCH (f:${FILE}) RETURN [f.id, f.hash] AS row`
const KEEP = `UNWIND $rows AS row MERGE (f:${FILE} {id: row.id}) SET f += row`
const FORGET = `MATCH (f:${FILE}) WHERE NOT f.id IN $files DELETE f`

const AT_ONCE = 200

export interface WholeRegister extends Register {
  /** Broken files that stand as they were last without a fault. */
  lastGood: string[]
}

/** The register with its broken files as they were last without a fault, where the graph knows them. */
export async function withLastGood(target: Target, register: Register): Promise<WholeRegister> {
  const taken = new Set(register.read.map(({ file }) => file))
  const broken = register.files.filter(file => !taken.has(file))
  if (broken.length === 0) return { ...register, lastGood: [] }
  const kept = await rowsOf<[file: string, kept: string]>(target, KEPT, { files: broken })
  const found = kept.map(([, packed]) => unpacked(packed))
  const { entries, editor } = composed([...register.read, ...found], [])
  return { ...register, entries, editor, lastGood: kept.map(([file]) => file) }
}

/** What was read without a fault, packed, where the graph does not know it yet. */
export interface PackedReading {
  rows: { id: string; hash: string; kept: string }[]
  /** All files of the register. */
  files: string[]
}

export async function packReading(target: Target, { read, files }: WholeRegister): Promise<PackedReading> {
  const hashes = new Map(await rowsOf<[string, string]>(target, HASHES))
  const rows = read.flatMap(file => {
    const json = JSON.stringify(file)
    const hash = createHash('sha256').update(json).digest('hex')
    return hashes.get(file.file) === hash ? [] : [{ id: file.file, hash, kept: packed(json) }]
  })
  return { rows, files }
}

/** Keeps what was read without a fault, and forgets files that are gone. */
export async function keepReading(target: Target, { rows, files }: PackedReading): Promise<void> {
  for (const some of batches(rows, AT_ONCE)) await inTransaction(target, tx => tx.run(KEEP, { rows: some }))
  await inTransaction(target, tx => tx.run(FORGET, { files }))
}

/** One problem in a sentence, with what stands in place of its file. */
export function toldOf(problem: RegisterProblem, lastGood: readonly string[]): Worded {
  const { en, vi } = describeProblem(problem)
  return lastGood.includes(problem.file)
    ? worded(
        `${en}; the last good version of this file stays in use`,
        `${vi}; bản hợp lệ gần nhất của tệp này vẫn được dùng`,
      )
    : worded(`${en}; nothing of this file is loaded`, `${vi}; cả tệp này không được nạp`)
}

/** The version of the data with what could not be read: other problems are another answer to what we hold. */
export function versionWith(version: string, problems: readonly string[]): string {
  if (problems.length === 0) return version
  const hash = createHash('sha256').update([version, ...problems].join('\n'))
  return hash.digest('hex').slice(0, version.length)
}

const packed = (json: string): string => deflateRawSync(json, { level: 1 }).toString('base64')
const unpacked = (kept: string): FileRead =>
  JSON.parse(inflateRawSync(Buffer.from(kept, 'base64')).toString('utf8'))
