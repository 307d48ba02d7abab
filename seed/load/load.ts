import type { Driver } from 'neo4j-driver'
import type { DayRange } from '../../schema/words/calendar'
import { applyConstraints } from '../../server/graph/constraints'
import { assemble } from './assemble'
import { requireOurGround } from './ground/requireOurGround'
import { dayRange } from './register/dayRange'
import { keepReading, toldOf, versionWith, withLastGood } from './register/lastGood'
import { readRegister } from './register/readRegister'
import { countImage, type LoadSummary, sentenceOf } from './summary'
import { sync } from './sync/sync'
import { namingUnreadable } from './texts/namingUnreadable'
import { checkOriginals, type TextOf } from './texts/originals'

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
    registerDir,
    textOf,
    onProgress = () => {},
    now = () => new Date(),
    sharing = false,
    graceMs,
  } = options
  const target = { driver, database }
  await requireOurGround(target, sharing)
  onProgress('đọc sổ')
  const register = await withLastGood(target, await readRegister(registerDir, dayRange(now(), options.days)))
  if (textOf) onProgress('đối chiếu nguyên bản')
  const { entries, texts, dropped } = textOf
    ? await checkOriginals(register.entries, namingUnreadable(textOf, register.problems))
    : { entries: register.entries, texts: undefined, dropped: [] }
  onProgress('nối các văn bản')
  const { image: facts, discrepancies, unresolved } = assemble(entries, register.editor, texts)
  const problems = register.problems.map(problem => toldOf(problem, register.lastGood))
  const image = { ...facts, version: versionWith(facts.version, problems), problems }
  await applyConstraints(driver, database)
  const result = await sync(target, image, { now, onProgress, ...(graceMs !== undefined && { graceMs }) })
  await keepReading(target, register)
  const counted = countImage(image)
  return {
    version: image.version,
    ...counted,
    sync: result,
    discrepancies,
    problems: register.problems,
    told: [...problems, ...unresolved],
    dropped,
    unresolved,
    sentence: sentenceOf(result, counted.nodes.Document ?? 0, discrepancies.length),
  }
}
