import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver'

/** The graph being written. */
export interface Target {
  driver: Driver
  database: string
}
type Parameters = Record<string, unknown>

/** Runs `work` in one transaction, again where the database says that it may. */
export async function inTransaction<T>(
  { driver, database }: Target,
  work: (tx: ManagedTransaction) => Promise<T>,
): Promise<T> {
  const session = driver.session({ database })
  try {
    return await session.executeWrite(work)
  } finally {
    await session.close()
  }
}

/** Hands on the column `row` of every row, one after another. */
export async function eachRow<Row>(
  { driver, database }: Target,
  statement: string,
  take: (row: Row) => void,
): Promise<void> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  try {
    for await (const record of session.run(statement)) take(record.get('row') as Row)
  } finally {
    await session.close()
  }
}

export async function rowsOf<Row>(
  { driver, database }: Target,
  statement: string,
  parameters: Parameters = {},
): Promise<Row[]> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  try {
    return await session.executeRead(async tx => {
      const { records } = await tx.run(statement, parameters)
      return records.map(record => record.get('row') as Row)
    })
  } finally {
    await session.close()
  }
}
