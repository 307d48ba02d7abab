import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { connect } from '../../server/graph/connect'
import type { Claim } from '../../server/graph/embedded/claim'
import { type EmbeddedNeo4j, shareEmbedded, startEmbedded } from '../../server/graph/embedded/embedded'
import { isRunning } from '../../server/graph/embedded/processes'
import { startOf } from '../../server/processes/startOf.mjs'

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

/** Of the tests that follow, on the same data. */
let running: EmbeddedNeo4j
const events: string[] = []

test('what a killed start left is stopped, and its data and password serve on', async () => {
  const first = await startEmbedded({ home })
  const driver = await connect(first)
  await driver.executeQuery("CREATE (:Kept {id: 'k'})", {}, { database: first.database })
  await driver.close()
  expect((await stat(join(home, 'password'))).mode & 0o077).toBe(0)
  const left = (await claim()).database!.pid
  await claimBy(process.ppid, 'another start')

  const second = await startEmbedded({ home, onEvent: event => events.push(event) })
  running = second
  expect(second.clearedLeftover).toBe(true)
  expect(await isRunning(left)).toBe(false)
  expect(second.password).toBe(first.password)
  const again = await connect(second)
  const { records } = await again.executeQuery('MATCH (k:Kept) RETURN k.id AS id', {}, { database: 'neo4j' })
  await again.close()
  expect(records.map(record => record.get('id'))).toEqual(['k'])

  await claimBy(process.ppid, startOf(process.ppid))
  await expect(startEmbedded({ home })).rejects.toThrow(/already runs from this checkout .* stop it first/)
  const shared = await shareEmbedded({ home })
  expect(shared).toMatchObject({ uri: second.uri, password: second.password })
  await shared.stop()
  expect(await isRunning((await claim()).database!.pid)).toBe(true)
  await claimBy(process.pid, startOf(process.pid))
})

test('one that is killed is started again where it was, and the driver finds it', async () => {
  const driver = await connect(running)
  const { pid, port } = (await claim()).database!
  process.kill(pid, 'SIGKILL')
  while (!events.includes('restarted')) await new Promise(resolve => setTimeout(resolve, 50))
  expect((await claim()).database).toMatchObject({ port })
  expect((await claim()).database!.pid).not.toBe(pid)
  const { records } = await driver.executeQuery('RETURN 1 AS one', {}, { database: running.database })
  expect(records).toHaveLength(1)
  await driver.close()
  expect(events).toEqual(['ended', 'restarted'])
})

test('one whose start fails on the way is started again when it can be', async () => {
  events.length = 0
  const { pid, port } = (await claim()).database!
  process.kill(pid, 'SIGKILL')
  const squatter = await listenOn(port)
  while (!events.includes('failed')) await new Promise(resolve => setTimeout(resolve, 20))
  squatter.close()
  while (!events.includes('restarted')) await new Promise(resolve => setTimeout(resolve, 50))
  const last = (await claim()).database!
  expect(last.port).toBe(port)
  expect(await isRunning(last.pid)).toBe(true)
})

test('one that is stopped, twice, leaves no process and no claim', async () => {
  const { pid } = (await claim()).database!
  await running.stop()
  await running.stop()
  expect(await isRunning(pid)).toBe(false)
  expect(existsSync(claimFile)).toBe(false)
})

/** As soon as nobody else has the port. */
async function listenOn(port: number): Promise<Server> {
  for (;;) {
    const server = createServer().listen(port, '127.0.0.1')
    const listens = await once(server, 'listening').then(
      () => true,
      () => false,
    )
    if (listens) return server
    await new Promise(resolve => setTimeout(resolve, 10))
  }
}

test('data that keep it from starting are set aside under their date, and it starts empty', async () => {
  const store = join(home, 'data/databases/neo4j')
  for (const name of await readdir(store))
    if (/^neostore/.test(name)) await writeFile(join(store, name), 'torn')
  await writeFile(join(home, 'data/databases/system/neostore'), 'torn')
  const { setAside, stop, ...access } = await startEmbedded({ home })
  expect(setAside).toMatch(/data\.\d{4}-\d{2}-\d{2}T[\d-]+$/)
  expect(await readFile(join(setAside!, 'databases/system/neostore'), 'utf8')).toBe('torn')
  const driver = await connect(access)
  const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS n', {}, { database: 'neo4j' })
  await driver.close()
  await stop()
  expect(Number(records[0]?.get('n'))).toBe(0)
})

test('a database whose password is not the kept one is told, with the way out', async () => {
  await writeFile(join(home, 'password'), 'not-the-one')
  await expect(startEmbedded({ home })).rejects.toThrow(/has another password .* remove the folder/)
  expect(existsSync(claimFile)).toBe(false)
})
