import type { Driver } from 'neo4j-driver'
import { expect, test } from 'vitest'
import { createLiveData } from '../../server/graph/live/liveData'
import { DatabaseUnavailable } from '../../server/graph/unavailable'

test('a database that says nothing is asked once a second: whoever comes next has the same no at once', async () => {
  let clock = 0
  let asked = 0
  const silent = {
    session: () => ({
      run: () => {
        asked += 1
        clock += 2_500
        return Promise.reject(new DatabaseUnavailable({ cause: new Error('silent') }))
      },
      close: async () => {},
    }),
  } as unknown as Driver
  const live = createLiveData({ driver: silent, database: 'neo4j', timeoutMs: 1_000 }, () => clock)
  for (const later of [0, 300, 300, 500]) {
    clock += later
    await expect(live.current()).rejects.toThrow(DatabaseUnavailable)
  }
  expect(asked).toBe(2)
})
