import neo4j, { type Driver, isRetryableError, Neo4jError } from 'neo4j-driver'
import { DatabaseUnavailable } from './unavailable'

/** Reads for one operation. Statements are fixed texts; what a caller gives goes into parameters only. */
export interface Reader {
  /**
   * Runs one statement and gives the first column of every row; statements return one list a row.
   * @throws DatabaseUnavailable when the database cannot be reached or does not answer in time.
   */
  read<Row>(statement: string, parameters?: Record<string, unknown>): Promise<Row[]>
  /** Bolt round trips so far. */
  readonly roundTrips: number
}

export interface ReaderOptions {
  driver: Driver
  database: string
  /** The database stops a statement after this time. */
  timeoutMs: number
}

/**
 * Auto-commit in READ mode: half the messages of a managed transaction, and the server refuses writes. The retry that
 * a managed transaction would do is done here, once.
 */
export function createReader({ driver, database, timeoutMs }: ReaderOptions): Reader {
  let roundTrips = 0

  async function attempt<Row>(statement: string, parameters: Record<string, unknown>): Promise<Row[]> {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
    try {
      roundTrips += 1
      const result = await session.run(statement, parameters, { timeout: timeoutMs })
      return result.records.map(record => record.get(0) as Row)
    } finally {
      await session.close()
    }
  }

  return {
    get roundTrips() {
      return roundTrips
    },
    async read<Row>(statement: string, parameters: Record<string, unknown> = {}) {
      try {
        return await attempt<Row>(statement, parameters).catch(error => {
          if (!isRetryableError(error)) throw error
          return attempt<Row>(statement, parameters)
        })
      } catch (error) {
        throw isUnavailable(error) ? new DatabaseUnavailable({ cause: error }) : error
      }
    },
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
