import { spawn } from 'node:child_process'
import { afterAll, expect, test } from 'vitest'
import { isRunning } from '../../server/graph/embedded/processes'
import { supervise } from '../../server/graph/embedded/supervise'

const started: number[] = []
afterAll(() => {
  for (const pid of started) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It has ended already.
    }
  }
})

async function sleeper(): Promise<number> {
  const { pid } = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
  started.push(pid!)
  return pid!
}
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise(resolve => setTimeout(resolve, 10))
}

test('a process that is killed is started again, as often as it is killed, and stays ended once stopped', async () => {
  const events: string[] = []
  const first = await sleeper()
  const kept = supervise(first, {
    lookEveryMs: 10,
    relaunch: sleeper,
    tell: event => events.push(event),
  })
  process.kill(first, 'SIGKILL')
  await until(() => events.length === 2)
  const second = started.at(-1)!
  expect([second === first, await isRunning(second)]).toEqual([false, true])
  process.kill(second, 'SIGKILL')
  await until(() => events.length === 4)
  const third = started.at(-1)!
  await kept.stop()
  expect(await isRunning(third)).toBe(false)
  expect(events).toEqual(['ended', 'restarted', 'ended', 'restarted'])
  expect(started).toHaveLength(3)
})

test('a start that fails is tried again after longer and longer waits', async () => {
  const times: number[] = []
  const first = await sleeper()
  const kept = supervise(first, {
    lookEveryMs: 5,
    backOffMs: 40,
    async relaunch() {
      times.push(performance.now())
      if (times.length < 4) throw new Error('no room')
      return sleeper()
    },
  })
  process.kill(first, 'SIGKILL')
  await until(() => times.length === 4)
  const waits = times.slice(1).map((time, at) => time - times[at]!)
  for (const [at, least] of [40, 80, 160].entries()) expect(waits[at]).toBeGreaterThanOrEqual(least - 1)
  await kept.stop()
})

test('what another has taken over is left to it', async () => {
  const first = await sleeper()
  const before = started.length
  const kept = supervise(first, { lookEveryMs: 5, relaunch: sleeper, isOurs: async () => false })
  process.kill(first, 'SIGKILL')
  await until(async () => !(await isRunning(first)))
  await new Promise(resolve => setTimeout(resolve, 100))
  expect(started).toHaveLength(before)
  await kept.stop()
})

test('a stop cuts a start short', async () => {
  const first = await sleeper()
  let cut = false
  const kept = supervise(first, {
    lookEveryMs: 5,
    relaunch: signal =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          cut = true
          reject(new Error('cut'))
        })
        process.nextTick(() => kept.stop())
      }),
  })
  process.kill(first, 'SIGKILL')
  await until(() => cut)
  await kept.stop()
})

test('one that runs and does no work, again and again, is started anew', async () => {
  const events: string[] = []
  const first = await sleeper()
  let well = false
  const kept = supervise(first, {
    lookEveryMs: 5,
    wellEveryMs: 10,
    unwellTimes: 3,
    isWell: async () => well,
    async relaunch() {
      well = true
      return sleeper()
    },
    tell: event => events.push(event),
  })
  await until(() => events.includes('restarted'))
  await kept.stop()
  expect(events).toEqual(['unwell', 'restarted'])
  expect(await isRunning(first)).toBe(false)
})

test('one that is found unwell now and then is left alone', async () => {
  const first = await sleeper()
  let looked = 0
  const before = started.length
  const kept = supervise(first, {
    lookEveryMs: 2,
    wellEveryMs: 4,
    unwellTimes: 3,
    isWell: async () => ++looked % 3 === 0,
    relaunch: sleeper,
  })
  await until(() => looked > 12)
  expect([await isRunning(first), started.length]).toEqual([true, before])
  await kept.stop()
})
