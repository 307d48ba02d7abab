import type { Driver } from 'neo4j-driver'
import { expect, test } from 'vitest'
import { beforeDeadline, whileThere } from '../../server/graph/deadline'
import { DatabaseUnavailable } from '../../server/graph/unavailable'

/** A database that answers after so long; never where that is null. */
function database(afterMs: number | null): Driver {
  const answer = () =>
    new Promise(resolve => {
      if (afterMs !== null) setTimeout(resolve, afterMs)
    })
  return { session: () => ({ run: answer, close: async () => {} }) } as unknown as Driver
}
const asked = (driver: Driver) => ({ driver, database: 'neo4j', timeoutMs: 1_000 })
const never = new Promise<never>(() => {})
const later = <T>(value: T, milliseconds: number) =>
  new Promise<T>(resolve => setTimeout(() => resolve(value), milliseconds))

test('what comes in time comes, what does not is told to be unavailable', async () => {
  expect(await beforeDeadline(later('so', 5), 1_000)).toBe('so')
  await expect(beforeDeadline(never, 20)).rejects.toThrow(DatabaseUnavailable)
})

test('a fault of the work is its own', async () => {
  const fault = new Error('of its own')
  await expect(beforeDeadline(Promise.reject(fault), 1_000)).rejects.toBe(fault)
  await expect(whileThere(Promise.reject(fault), asked(database(0)))).rejects.toBe(fault)
})

test.concurrent('a database that answers nothing is given up within 3 seconds', async () => {
  const begun = performance.now()
  await expect(whileThere(never, asked(database(null)))).rejects.toThrow(DatabaseUnavailable)
  expect(performance.now() - begun).toBeLessThan(10_000)
})

test.concurrent('one that answers others is waited for', async () => {
  expect(await whileThere(later('slow', 4_500), asked(database(10)))).toBe('slow')
})

test.concurrent('one whose other statements end meanwhile is waited for, though it is slow to answer a look', async () => {
  const driver = database(null)
  const others = Array.from({ length: 9 }, (_, at) => whileThere(later(at, 500 * at), asked(driver)))
  expect(await whileThere(later('slow', 4_200), asked(driver))).toBe('slow')
  await Promise.all(others)
})
