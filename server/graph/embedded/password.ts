import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { OperatorFault } from '../../fault'
import { said } from '../../terminal/said.mjs'

const FIRST_PASSWORD = 'neo4j'

/**
 * The password of a home folder's database; on its first run a random one is set and kept there, readable by us alone.
 * @throws OperatorFault where the database has a password that is not the kept one
 */
export async function passwordOf(home: string, uri: string): Promise<string> {
  const kept = await keptPassword(home)
  if (kept !== null && (await opens(uri, kept))) return kept
  const password = kept ?? randomBytes(18).toString('base64url')
  await writeFile(fileIn(home), password, { mode: 0o600 })
  if (!(await changePassword(uri, password))) {
    throw new OperatorFault(
      said(
        `The database in ${home} has another password than ${fileIn(home)}: remove the folder ${home}, and the next start makes it anew.`,
        `Cơ sở dữ liệu trong ${home} có mật khẩu khác với ${fileIn(home)}: hãy xoá thư mục ${home}, lần chạy sau sẽ tạo lại.`,
      ),
    )
  }
  return password
}

/** Null where no password was set yet. */
export async function keptPassword(home: string): Promise<string | null> {
  const text = await readFile(fileIn(home), 'utf8').catch(() => '')
  return text || null
}

const fileIn = (home: string) => join(home, 'password')

async function opens(uri: string, password: string): Promise<boolean> {
  return enters(uri, password, driver => driver.verifyConnectivity())
}

async function changePassword(uri: string, password: string): Promise<boolean> {
  return enters(uri, FIRST_PASSWORD, driver =>
    driver.executeQuery(
      `ALTER CURRENT USER SET PASSWORD FROM '${FIRST_PASSWORD}' TO $password`,
      { password },
      { database: 'system' },
    ),
  )
}

/** False where the password is refused; any other fault is thrown. */
async function enters(
  uri: string,
  password: string,
  act: (driver: Driver) => Promise<unknown>,
): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password))
  try {
    await act(driver)
    return true
  } catch (error) {
    if (error instanceof neo4j.Neo4jError && error.code.includes('Security')) return false
    throw error
  } finally {
    await driver.close()
  }
}
