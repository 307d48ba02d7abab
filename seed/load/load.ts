import type { Driver } from 'neo4j-driver'
import type { DayRange } from '../../schema/words/calendar'
import { applyConstraints } from '../../server/graph/constraints'
import type { Side } from '../../server/graph/live/side'
import { said } from '../../server/terminal/said.mjs'
import { assemble } from './assemble'
import { requireOurGround } from './ground/requireOurGround'
import { dayRange } from './register/dayRange'
import { keepReading, packReading, toldOf, versionWith, withLastGood } from './register/lastGood'
import { readRegister } from './register/readRegister'
import { type LoadSummary, sentenceOf } from './summary'
import { sync } from './sync/sync'
import { namingUnreadable } from './texts/namingUnreadable'
import { checkOriginals, type TextOf } from './texts/originals'
import { verifyNoted } from './texts/verifyNoted'

export type { LoadSummary } from './summary'

export interface LoadOptions {
  driver: Driver
  database: string
  registerDir: string
  /** Gives the originals that are at hand: their quotations are checked, their paragraphs added. */
  textOf?: TextOf
  onProgress?: (note: string) => void
  now?: () => Date
  /** The database may hold what is not ours. */
  sharing?: boolean
  /** How long readers may go on with the data before. */
  graceMs?: number
  /** Told which side will be read, before those who read another are switched to it. */
  beforeSwitch?: (side: Side) => Promise<void>
  /** Of so many units both sides are kept, where it is not the usual number. */
  keptFrom?: number
  /** The days that the register may name, where they are not the usual ones. */
  days?: Partial<DayRange>
}

/**
 * Brings the graph to what the register says. Bad files are told in the summary and left out; the rest is loaded.
 * @throws where the register's folder or the database cannot be reached, or the database is not ours
 */
export async function loadRegister(options: LoadOptions): Promise<LoadSummary> {
  const {
    driver,
    database,
    onProgress = () => {},
    now = () => new Date(),
    sharing = false,
    graceMs,
    beforeSwitch,
    keptFrom,
  } = options
  const target = { driver, database }
  await requireOurGround(target, sharing)
  const constrained = applyConstraints(driver, database)
  // Told where it is awaited: the register is read meanwhile.
  constrained.catch(() => {})
  const { image, discrepancies, problems, told, dropped, unresolved, reading } = await putTogether(options)
  await constrained
  const result = await sync(target, image, {
    now,
    onProgress,
    beforeSwitch,
    ...(graceMs !== undefined && { graceMs }),
    ...(keptFrom !== undefined && { keptFrom }),
  })
  await keepReading(target, reading)
  return {
    version: image.version,
    ...image.counts,
    sync: result,
    discrepancies,
    problems,
    told: [...told, ...unresolved],
    dropped,
    unresolved,
    sentence: sentenceOf(result, image.counts.nodes.Document ?? 0, discrepancies.length),
  }
}

/** All that is made of the register before anything is written; what was read for it is not in memory any more. */
async function putTogether({
  driver,
  database,
  registerDir,
  textOf,
  days,
  onProgress = () => {},
  now = () => new Date(),
}: LoadOptions) {
  const target = { driver, database }
  onProgress(said('reading the register', 'đọc sổ'))
  const register = await withLastGood(target, await readRegister(registerDir, dayRange(now(), days)))
  const reading = await packReading(target, register)
  if (textOf) onProgress(said('checking against the originals', 'đối chiếu nguyên bản'))
  const original = textOf && namingUnreadable(textOf, register.problems)
  const checked = original && (await checkOriginals(register.entries, original))
  const { entries, texts, dropped } = checked ?? { entries: register.entries, texts: undefined, dropped: [] }
  const { discrepancies: marked } = register.editor
  const noted = original ? await verifyNoted(marked, original) : { noted: marked, dropped: [] }
  onProgress(said('putting the papers together', 'nối các văn bản'))
  const editor = { ...register.editor, discrepancies: noted.noted }
  const { image, discrepancies, unresolved } = assemble(entries, editor, texts)
  const told = register.problems.map(problem => toldOf(problem, register.lastGood))
  const problems = told.map(({ vi }) => vi)
  return {
    image: { ...image, version: versionWith(image.version, problems), problems },
    discrepancies,
    problems: register.problems,
    told,
    dropped: [...dropped, ...noted.dropped],
    unresolved,
    reading,
  }
}
