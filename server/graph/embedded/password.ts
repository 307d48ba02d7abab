import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'

/** The password of a home folder's database; on its first run a random one is set and kept there, readable by us alone. */
export async function passwordOf(home: string, uri: string): Promise<string> {
  const file = join(home, 'password')
  const kept = await readFile(file, 'utf8').catch(() => null)
  if (kept && (await opens(uri, kept))) return kept
  const password = kept ?? randomBytes(18).toString('base64url')
  await writeFile(file, password, { mode: 0o600 })
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'neo4j'))
  try {
    await driver.executeQuery(
      "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password",
      { password },
      { database: 'system' },
    )
  } finally {
    await driver.close()
  }
  return password
}

async function opens(uri: string, password: string): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password))
  try {
    await driver.verifyConnectivity()
    return true
  } catch {
    return false
  } finally {
    await driver.close()
  }
}
