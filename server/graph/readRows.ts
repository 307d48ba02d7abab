import neo4j, { type Driver, isRetryableError, Neo4jError } from 'neo4j-driver'
import { beforeDeadline, whileThere } from './deadline'
import { inStatementSpan } from './statementSpan'
import { DatabaseUnavailable } from './unavailable'

export interface ReadOptions {
  driver: Driver
  database: string
  /** The database stops a statement after this time; where it does not even do that, it counts as not there. */
  timeoutMs: number
  /** Told of every statement that begins; what it gives back, of its end. */
  onStatement?: () => (outcome: 'answered' | 'failed') => void
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
  const ask = () => inStatementSpan(statement, () => attempt<Row>(options, statement, parameters))
  try {
    return await ask().catch(error => {
      if (!isRetryableError(error)) throw error
      return ask()
    })
  } catch (error) {
    throw isUnavailable(error) ? new DatabaseUnavailable({ cause: error }) : error
  }
}

async function attempt<Row>(
  options: ReadOptions,
  statement: string,
  parameters: Record<string, unknown>,
): Promise<Row[]> {
  const { driver, database, timeoutMs, onStatement } = options
  const ended = onStatement?.()
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  const running = session.run(statement, parameters, { timeout: timeoutMs })
  try {
    const result = await beforeDeadline(whileThere(running, options), timeoutMs + GRACE_OF_DEADLINE)
    ended?.('answered')
    return result.records.map(record => record.get(0) as Row)
  } catch (error) {
    ended?.('failed')
    throw error
  } finally {
    // One that does not answer does not say goodbye either: nobody waits for it.
    session.close().catch(() => {})
  }
}

const UNREACHABLE = new Set<string>([
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.ClientError.Database.DatabaseNotFound',
])

/**
 * A pool that cannot give a connection reports a plain Neo4jError with the code N/A; a fault of the database’s own, such
 * as a full disk, is one of its class DatabaseError.
 */
function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Neo4jError)) return false
  return (
    isRetryableError(error) ||
    UNREACHABLE.has(error.code) ||
    error.code === 'N/A' ||
    error.code.startsWith('Neo.DatabaseError.') ||
    error.code.startsWith('Neo.ClientError.Security.')
  )
}
