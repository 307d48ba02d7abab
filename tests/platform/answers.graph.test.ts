import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { connect } from '../../server/graph/connect'
import { askDatabase, askUntilAnswer } from '../../server/graph/embedded/answers'
import { access } from '../support/access'
import { PATIENCE } from '../support/patience'

/** Takes connections and says nothing, as what is stuck or has no time does. */
const silent = createServer(() => {})
silent.listen(0, '127.0.0.1')
await once(silent, 'listening')
afterAll(() => silent.close())
const uri = `bolt://127.0.0.1:${(silent.address() as AddressInfo).port}`
const nothing = { ...access, database: 'khong-co' }

test('a database that is not there is told from one that says nothing', async () => {
  expect(await askDatabase(access, PATIENCE)).toBe('answered')
  expect(await askDatabase(nothing, PATIENCE)).toBe('refused')
  expect(await askDatabase({ ...access, uri }, 300)).toBe('nothing')
  expect(await askDatabase({ ...access, uri: 'bolt://127.0.0.1:1' }, PATIENCE)).toBe('nothing')
})

test('silence is waited for by its own time, a refusal by its own', async () => {
  expect(await askUntilAnswer({ ...access, uri }, { refusedMs: PATIENCE, nothingMs: 300 })).toBe('nothing')
  expect(await askUntilAnswer(nothing, { refusedMs: 300, nothingMs: PATIENCE })).toBe('refused')
})

test('a refused password and a missing database are named by their settings', async () => {
  await expect(connect({ ...access, password: 'wrong' })).rejects.toThrow(
    'check NEO4J_USER and NEO4J_PASSWORD',
  )
  await expect(connect({ ...access, database: 'none' })).rejects.toThrow('check NEO4J_DATABASE')
})
