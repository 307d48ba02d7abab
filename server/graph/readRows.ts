import neo4j, { type Driver, isRetryableError, Neo4jError } from 'neo4j-driver'
import { DatabaseUnavailable } from './unavailable'

export interface ReadOptions {
  driver: Driver
  database: string
  /** The database stops a statement after this time. */
  timeoutMs: number
}

/**
 * The first column of every row. Auto-commit in READ mode: half the messages of a managed transaction, and the server
 * refuses writes. The retry that a managed transaction would do is done here, once.
 * @throws DatabaseUnavailable when the database cannot be reached or does not answer in time.
 */
export async function readRows<Row>(
  options: ReadOptions,
  statement: string,
  parameters: Record<string, unknown> = {},
): Promise<Row[]> {
  try {
    return await attempt<Row>(options, statement, parameters).catch(error => {
      if (!isRetryableError(error)) throw error
      return attempt<Row>(options, statement, parameters)
    })
  } catch (error) {
    throw isUnavailable(error) ? new DatabaseUnavailable({ cause: error }) : error
  }
}

async function attempt<Row>(
  { driver, database, timeoutMs }: ReadOptions,
  statement: string,
  parameters: Record<string, unknown>,
): Promise<Row[]> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  try {
    const result = await session.run(statement, parameters, { timeout: timeoutMs })
    return result.records.map(record => record.get(0) as Row)
  } finally {
    await session.close()
  }
}

const UNREACHABLE = new Set<string>([
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.ClientError.Database.DatabaseNotFound',
])

/** A pool that cannot give a connection reports a plain Neo4jError with the code N/A. */
function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Neo4jError)) return false
  return (
    isRetryableError(error) ||
    UNREACHABLE.has(error.code) ||
    error.code === 'N/A' ||
    error.code.startsWith('Neo.ClientError.Security.')
  )
}
