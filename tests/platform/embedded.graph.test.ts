import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { connect } from '../../server/graph/connect'
import type { Claim } from '../../server/graph/embedded/claim'
import { shareEmbedded, startEmbedded } from '../../server/graph/embedded/embedded'
import { isRunning, startOf } from '../../server/graph/embedded/processes'

/** Vietnamese letters and blanks, as people name their folders. */
const home = await mkdtemp(join(tmpdir(), 'Dự án nguồn '))
const claimFile = join(home, 'nguon.pid')
const claim = async (): Promise<Claim> => JSON.parse(await readFile(claimFile, 'utf8'))
const claimBy = async (owner: number, ownerStart: string) =>
  writeFile(claimFile, JSON.stringify({ ...(await claim()), owner, ownerStart }))

afterAll(async () => {
  const left = existsSync(claimFile) ? (await claim()).database?.pid : undefined
  if (left !== undefined && (await isRunning(left))) process.kill(left, 'SIGKILL')
  await rm(home, { recursive: true, force: true })
})

test('a start that is cut short leaves no process and no claim', async () => {
  const cut = new AbortController()
  const start = startEmbedded({ home, signal: cut.signal })
  while (!existsSync(claimFile) || (await claim()).database === undefined) {
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  const { database } = await claim()
  cut.abort(new Error('cut'))
  await expect(start).rejects.toThrow('cut')
  expect(await isRunning(database!.pid)).toBe(false)
  expect(existsSync(claimFile)).toBe(false)
})

test('what a killed start left is stopped, and its data and password serve on', async () => {
  const first = await startEmbedded({ home })
  const driver = await connect(first)
  await driver.executeQuery("CREATE (:Kept {id: 'k'})", {}, { database: first.database })
  await driver.close()
  expect((await stat(join(home, 'password'))).mode & 0o077).toBe(0)
  const left = (await claim()).database!.pid
  await claimBy(process.ppid, 'another start')

  const second = await startEmbedded({ home })
  expect(second.clearedLeftover).toBe(true)
  expect(await isRunning(left)).toBe(false)
  expect(second.password).toBe(first.password)
  const again = await connect(second)
  const { records } = await again.executeQuery('MATCH (k:Kept) RETURN k.id AS id', {}, { database: 'neo4j' })
  await again.close()
  expect(records.map(record => record.get('id'))).toEqual(['k'])

  await claimBy(process.ppid, await startOf(process.ppid))
  await expect(startEmbedded({ home })).rejects.toThrow(/already runs from this checkout .* stop it first/)
  const shared = await shareEmbedded({ home })
  expect(shared).toMatchObject({ uri: second.uri, password: second.password })
  await shared.stop()
  expect(await isRunning((await claim()).database!.pid)).toBe(true)

  const { pid } = (await claim()).database!
  await second.stop()
  await second.stop()
  expect(await isRunning(pid)).toBe(false)
  expect(existsSync(claimFile)).toBe(false)
})

test('one that is killed is started again where it was, and the driver finds it', async () => {
  const events: string[] = []
  const running = await startEmbedded({ home, onEvent: event => events.push(event) })
  const driver = await connect(running)
  const { pid, port } = (await claim()).database!
  process.kill(pid, 'SIGKILL')
  while (!events.includes('restarted')) await new Promise(resolve => setTimeout(resolve, 50))
  expect((await claim()).database).toMatchObject({ port })
  expect((await claim()).database!.pid).not.toBe(pid)
  const { records } = await driver.executeQuery('RETURN 1 AS one', {}, { database: running.database })
  expect(records).toHaveLength(1)
  await driver.close()
  const last = (await claim()).database!.pid
  await running.stop()
  expect([await isRunning(last), existsSync(claimFile), events]).toEqual([
    false,
    false,
    ['ended', 'restarted'],
  ])
})

test('a database whose password is not the kept one is told, with the way out', async () => {
  await writeFile(join(home, 'password'), 'not-the-one')
  await expect(startEmbedded({ home })).rejects.toThrow(/has another password .* remove the folder/)
  expect(existsSync(claimFile)).toBe(false)
})

test('a refused password and a missing database are named by their settings', async () => {
  const access = inject('neo4j')
  await expect(connect({ ...access, password: 'wrong' })).rejects.toThrow(
    'check NEO4J_USER and NEO4J_PASSWORD',
  )
  await expect(connect({ ...access, database: 'none' })).rejects.toThrow('check NEO4J_DATABASE')
})
