import { beforeEach, describe, expect, it } from 'vitest'
import { takeLease } from '../../seed/load/lease/lease'
import { testGraph } from '../support/graph'
import { empty } from './content'

const graph = await testGraph()
const run = (statement: string, parameters = {}) =>
  graph.driver.executeQuery(statement, parameters, { database: graph.database })
const onWait = () => {}
beforeEach(() => empty(graph))

/** A lease that somebody holds, renewed so long ago. */
const heldBy = (owner: { host: string; pid: number; ageMs: number }) =>
  run(
    `CREATE (:NguonLease {id: 'lease', owner: 'x', host: $host, pid: toInteger($pid), started: '1',
       taken: timestamp() - toInteger($ageMs), renewed: timestamp() - toInteger($ageMs)})`,
    owner,
  )

describe('one load writes at a time', () => {
  it('the second waits, saying for whom, until the first gives up', async () => {
    const first = await takeLease(graph, { onWait })
    const waits: string[] = []
    const second = takeLease(graph, { onWait: sentence => waits.push(sentence) })
    await expect.poll(() => waits.length).toBeGreaterThan(1)
    expect(waits[0]).toMatch(
      new RegExp(`^waiting for process ${process.pid} on \\S+, which has been writing since \\d{4}-`),
    )
    await first.giveUp()
    await (await second).giveUp()
  })

  it('whoever waits may be told to stop', async () => {
    const first = await takeLease(graph, { onWait })
    const stopped = takeLease(graph, {
      onWait: () => {
        throw new Error('stopped')
      },
    })
    await expect(stopped).rejects.toThrow('stopped')
    await first.giveUp()
  })

  it('a lease is kept young while nothing is written', async () => {
    const first = await takeLease(graph, { onWait, ageMs: 500 })
    await new Promise(resolve => setTimeout(resolve, 1500))
    let waited = 0
    const second = takeLease(graph, {
      ageMs: 500,
      onWait: () => {
        waited += 1
      },
    })
    await expect.poll(() => waited).toBeGreaterThan(0)
    await first.giveUp()
    await (await second).giveUp()
  })
})

describe('nobody waits for an owner that is gone', () => {
  it('on another machine: its lease ends by age', async () => {
    await heldBy({ host: 'elsewhere', pid: 1, ageMs: 20_000 })
    await (await takeLease(graph, { onWait: sentence => expect.fail(sentence) })).giveUp()
  })

  it('on another machine and young: it is waited for until then', async () => {
    await heldBy({ host: 'elsewhere', pid: 1, ageMs: 0 })
    let waited = 0
    const lease = await takeLease(graph, {
      ageMs: 1_000,
      onWait: () => {
        waited += 1
      },
    })
    expect(waited).toBeGreaterThan(0)
    await lease.giveUp()
  })

  it.each([
    ['a process that ended', 2 ** 22 + 1],
    ['a later process of the same number', 1],
    ['this very process, whose load ended without giving up', process.pid],
  ])('%s', async (_, pid) => {
    const { hostname } = await import('node:os')
    await heldBy({ host: hostname(), pid, ageMs: 0 })
    await (await takeLease(graph, { onWait: sentence => expect.fail(sentence) })).giveUp()
  })
})

it('a load that lost its lease writes nothing more', async () => {
  const lease = await takeLease(graph, { onWait })
  await run(`MATCH (l:NguonLease) SET l.owner = 'another'`)
  await expect(lease.write(tx => tx.run('CREATE (:NguonA {id: 1})'))).rejects.toThrow(
    'Another load has taken over',
  )
  await lease.giveUp()
  const { records } = await run('MATCH (n) RETURN [labels(n), n.owner] AS row')
  expect(records.map(record => record.get('row'))).toEqual([[['NguonLease'], 'another']])
})
