import { describe, expect, it } from 'vitest'
import { Busy, createGate } from '../../server/gate'

const nextTick = () => new Promise<void>(resolve => setImmediate(resolve))

describe('a gate', () => {
  it('lets in so many at once, the others in their order', async () => {
    const gate = createGate({ atOnce: 2 })
    const done: number[] = []
    const ends: (() => void)[] = []
    const works = [0, 1, 2, 3].map(at =>
      gate.run(async () => {
        await new Promise<void>(resolve => {
          ends[at] = resolve
        })
        done.push(at)
      }),
    )
    await nextTick()
    expect([gate.running, gate.waiting, ends.length]).toEqual([2, 2, 2])
    ends[1]!()
    await nextTick()
    expect([gate.running, gate.waiting, ends.length]).toEqual([2, 1, 3])
    for (const at of [2, 0]) ends[at]!()
    await nextTick()
    ends[3]!()
    await Promise.all(works)
    expect(done).toEqual([1, 2, 0, 3])
    expect([gate.running, gate.waiting]).toEqual([0, 0])
  })

  it('gives its place on when the work fails', async () => {
    const gate = createGate({ atOnce: 1 })
    await expect(gate.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await expect(gate.run(async () => 'yes')).resolves.toBe('yes')
  })

  it('counts a place once, however often it is given back', async () => {
    const gate = createGate({ atOnce: 1 })
    const leave = await gate.enter()
    leave()
    leave()
    expect(gate.running).toBe(0)
    await gate.enter()
    expect(gate.running).toBe(1)
  })

  it('refuses who would be one too many in waiting', async () => {
    const gate = createGate({ atOnce: 1, waiting: 1 })
    const leave = await gate.enter()
    const waits = gate.enter()
    await expect(gate.enter()).rejects.toBeInstanceOf(Busy)
    leave()
    await expect(waits).resolves.toBeTypeOf('function')
  })

  it('refuses who has waited too long, and forgets them', async () => {
    const gate = createGate({ atOnce: 1, patienceMs: 10 })
    const leave = await gate.enter()
    await expect(gate.enter()).rejects.toBeInstanceOf(Busy)
    expect(gate.waiting).toBe(0)
    leave()
    expect(gate.running).toBe(0)
  })
})
