import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Driver } from 'neo4j-driver'
import { projectRoot } from '../root'
import { sides } from './live/side'

/** Applies `schema/graph.cypher`; every statement may run again. Waits until the indexes are there. */
export async function applyConstraints(driver: Driver, database: string): Promise<void> {
  const file = await readFile(join(projectRoot, 'schema/graph.cypher'), 'utf8')
  const statements = file
    .replace(/^\/\/.*$/gm, '')
    .split(';')
    .map(statement => statement.trim())
    .filter(Boolean)
    .flatMap(forEachSide)
  const session = driver.session({ database })
  try {
    await session.executeWrite(tx => Promise.all(statements.map(statement => tx.run(statement))))
    await session.run('CALL db.awaitIndexes(60)')
  } finally {
    await session.close()
  }
}

function forEachSide(statement: string): string[] {
  if (!statement.includes('Side')) return [statement]
  return sides.map(side => statement.replaceAll('Side', side))
}
