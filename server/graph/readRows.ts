import neo4j, { type Driver, isRetryableError, Neo4jError } from 'neo4j-driver'
import { DatabaseUnavailable } from './unavailable'

export interface ReadOptions {
  driver: Driver
  database: string
  /** The database stops a statement after this time; where it does not even do that, it counts as not there. */
  timeoutMs: number
}

const GRACE_OF_DEADLINE = 500

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
  const running = session.run(statement, parameters, { timeout: timeoutMs })
  try {
    const result = await beforeDeadline(running, timeoutMs + GRACE_OF_DEADLINE)
    return result.records.map(record => record.get(0) as Row)
  } finally {
    // One that does not answer does not say goodbye either.
    await beforeDeadline(session.close(), GRACE_OF_DEADLINE).catch(() => {})
  }
}

function beforeDeadline<T>(work: PromiseLike<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new DatabaseUnavailable({ cause: new Error('No answer in time') }))
    const timer = setTimeout(late, milliseconds)
    work.then(
      value => {
        clearTimeout(timer)
        resolve(value)
      },
      error => {
        clearTimeout(timer)
        reject(error)
      },
    )
  })
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
