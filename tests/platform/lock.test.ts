import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { holdingMeanwhile } from '../../server/processes/lock.mjs'
import { startOf } from '../../server/processes/startOf.mjs'
import { projectRoot } from '../../server/root'

const module = pathToFileURL(join(projectRoot, 'server/processes/lock.mjs')).href
let folder: string
let lock: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nguon-lock-'))
  lock = join(folder, 'deep', 'setup.lock')
})
afterEach(() => rm(folder, { recursive: true }))

/** A process that holds the lock for a while and writes down when it began and ended to. */
function holder(name: string, milliseconds = 300): ChildProcess {
  const code = `
    import { appendFileSync } from 'node:fs'
    import { holding } from ${JSON.stringify(module)}
    holding(${JSON.stringify(lock)}, () => {
      appendFileSync(${JSON.stringify(join(folder, 'log'))}, 'begin ${name}\\n')
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${milliseconds})
      appendFileSync(${JSON.stringify(join(folder, 'log'))}, 'end ${name}\\n')
    })`
  return spawn(process.execPath, ['--input-type=module', '-e', code])
}
/** Exit code and what was said. */
async function end(child: ChildProcess): Promise<[number | null, string]> {
  let said = ''
  child.stderr?.on('data', chunk => {
    said += String(chunk)
  })
  const [code] = await once(child, 'close')
  return [code, said]
}
const log = async () => (await readFile(join(folder, 'log'), 'utf8')).trim().split('\n')
/** As a process leaves it. */
async function leave(text: string, ageMs = 0): Promise<void> {
  await end(holder('maker', 0))
  await rm(join(folder, 'log'))
  await writeFile(lock, text)
  const then = new Date(Date.now() - ageMs)
  await utimes(lock, then, then)
}

describe('the lock of a checkout', () => {
  it('is held by one of many at a time, and whoever waits says for whom', async () => {
    const ends = await Promise.all(['a', 'b', 'c', 'd'].map(name => end(holder(name))))
    expect(ends.map(([code]) => code)).toEqual([0, 0, 0, 0])
    const lines = await log()
    for (let at = 0; at < lines.length; at += 2)
      expect(lines[at + 1]).toBe(lines[at]?.replace('begin', 'end'))
    expect(lines).toHaveLength(8)
    expect(
      ends.filter(([, said]) => /^Waiting for process \d+, which prepares/m.test(said)).length,
    ).toBeGreaterThan(0)
  })

  it('is taken over from one that was killed', async () => {
    const killed = holder('killed', 60_000)
    await expect.poll(() => log().catch(() => [])).toEqual(['begin killed'])
    killed.kill('SIGKILL')
    await once(killed, 'exit')
    expect(await end(holder('next'))).toEqual([0, ''])
    expect(await log()).toEqual(['begin killed', 'begin next', 'end next'])
  })

  it.each([
    ['of a number that nobody has', '{"pid":4194305,"start":"1"}', 0],
    ['of a number that another process has now', `{"pid":${process.pid},"start":"1"}`, 0],
    ['written by an older version and dead', '4194305', 0],
    ['left empty long ago', '', 60_000],
    ['left torn long ago', '{"pid":12', 60_000],
  ])('%s is not waited for', async (_, text, age) => {
    await leave(text, age)
    expect(await end(holder('next'))).toEqual([0, ''])
    expect(await log()).toEqual(['begin next', 'end next'])
  })

  it.each(['', '{"pid":12'])('that is just being written (%j) is not taken for dead', async text => {
    await leave(text)
    const waiting = holder('next')
    const ended = end(waiting)
    await new Promise(resolve => setTimeout(resolve, 1_000))
    expect(await log().catch(() => [])).toEqual([])
    await rm(lock)
    expect(await ended).toEqual([0, expect.stringMatching(/^Waiting for a process that is just beginning/)])
  })

  it('of work that takes its time is waited for in its own process and in others', async () => {
    const code = `
      import { appendFileSync } from 'node:fs'
      import { setTimeout } from 'node:timers/promises'
      const work = name => async () => {
        appendFileSync(${JSON.stringify(join(folder, 'log'))}, \`begin \${name}\\n\`)
        await setTimeout(300)
        appendFileSync(${JSON.stringify(join(folder, 'log'))}, \`end \${name}\\n\`)
      }
      const copies = await Promise.all(['?a', '?b'].map(copy => import(${JSON.stringify(module)} + copy)))
      await Promise.all(copies.map(({ holdingMeanwhile }, at) =>
        holdingMeanwhile(${JSON.stringify(lock)}, work(process.pid + '.' + at))))`
    const start = () => end(spawn(process.execPath, ['--input-type=module', '-e', code]))
    const ends = await Promise.all([start(), start()])
    expect(ends.map(([status]) => status)).toEqual([0, 0])
    const lines = await log()
    expect(lines).toHaveLength(8)
    for (let at = 0; at < lines.length; at += 2)
      expect(lines[at + 1]).toBe(lines[at]?.replace('begin', 'end'))
  })

  it('is waited for no longer than asked', async () => {
    await leave(JSON.stringify({ pid: process.pid, start: startOf(process.pid) }))
    const cut = AbortSignal.timeout(50)
    await expect(holdingMeanwhile(lock, async () => {}, { signal: cut })).rejects.toThrow(/abort/i)
  })

  it('is not waited for by its own holder', async () => {
    const code = `
      import { holding } from ${JSON.stringify(module)}
      holding(${JSON.stringify(lock)}, () => holding(${JSON.stringify(lock)}, () => {}))`
    const [status, said] = await end(spawn(process.execPath, ['--input-type=module', '-e', code]))
    expect(status).toBe(1)
    expect(said).toContain('This process holds')
  })
})
