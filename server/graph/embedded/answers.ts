import neo4j, { Neo4jError } from 'neo4j-driver'
import type { Access } from '../connect'
import { pause } from './processes'

/**
 * What a database says when it is asked. `refused`: Neo4j answers, and says that the database does not; `nothing` is said
 * in time where the process is not there, is stuck, or the machine has too much to do.
 */
export type Said = 'answered' | 'refused' | 'nothing'

/** Codes by which Neo4j says that a database does not run. */
const NOT_THERE = /^Neo\.\w+\.(?:Database|General)\./

/** Asks the database itself, and not only the process that serves it. */
export async function askDatabase(
  { uri, user, password, database }: Access,
  withinMs: number,
): Promise<Said> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    maxTransactionRetryTime: 0,
    connectionTimeout: withinMs,
    telemetryDisabled: true,
  })
  try {
    const asked = driver.executeQuery('RETURN 1', {}, { database, routing: 'READ' })
    return await Promise.race([
      asked.then(() => 'answered' as const),
      pause(withinMs).then(() => 'nothing' as const),
    ])
  } catch (error) {
    return error instanceof Neo4jError && NOT_THERE.test(error.code) ? 'refused' : 'nothing'
  } finally {
    driver.close().catch(() => {})
  }
}

export async function answers(access: Access, withinMs: number): Promise<boolean> {
  return (await askDatabase(access, withinMs)) === 'answered'
}

const ONE_TRY_MS = 20_000

/** Asked again and again until it answers, or has only refused, or said nothing, for so long. */
export async function askUntilAnswer(
  access: Access,
  patience: { refusedMs: number; nothingMs: number },
): Promise<Said> {
  const begun = performance.now()
  for (;;) {
    const said = await askDatabase(access, Math.min(ONE_TRY_MS, patience.nothingMs))
    if (said === 'answered') return said
    if (performance.now() - begun > patience[said === 'refused' ? 'refusedMs' : 'nothingMs']) return said
    await pause(200)
  }
}
