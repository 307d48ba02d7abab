import type { Driver, ManagedTransaction } from 'neo4j-driver'

/** Largest number of rows that one statement carries. */
const BATCH = 500

/** The graph being written. */
export interface Target {
  driver: Driver
  database: string
}
type Parameters = Record<string, unknown>

/** Runs `work` in one transaction, again where the database says that it may. */
export async function inTransaction<T>(
  target: Target,
  work: (tx: ManagedTransaction) => Promise<T>,
): Promise<T> {
  const session = target.driver.session({ database: target.database })
  try {
    return await session.executeWrite(work)
  } finally {
    await session.close()
  }
}

/** One statement in a transaction of its own. */
export async function run(target: Target, statement: string, parameters: Parameters = {}): Promise<void> {
  await inTransaction(target, tx => tx.run(statement, parameters))
}

/** Reads rows that a statement returns as one list each. */
export async function rowsOf<Row>(target: Target, statement: string): Promise<Row[]> {
  const session = target.driver.session({ database: target.database })
  try {
    return await session.executeRead(async tx => {
      const { records } = await tx.run(statement)
      return records.map(record => record.get('row') as Row)
    })
  } finally {
    await session.close()
  }
}

/** `rows` in pieces that one statement can carry. */
export function* batches<T>(rows: readonly T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH)
}
