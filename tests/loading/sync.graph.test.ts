import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { loadRegister } from '../../seed/load/load'
import { writeEntries } from '../../seed/load/register/writeEntry'
import { breakingAt } from '../support/breaking'
import { testGraph } from '../support/graph'
import { empty, ourContent } from './content'
import { plan, report, sampleLoader } from './sampleRegister'

const graph = await testGraph()
const { driver, database } = graph
const { registerDir, load } = await sampleLoader(graph)

const content = () => ourContent(graph)

describe('loading a register', () => {
  beforeEach(() => empty(graph))

  it('writes what the papers say, once', async () => {
    const first = await load([report(), plan])
    expect(first.sync.written).toEqual(['*', 'bc.txt#1', 'kh-02.txt#1'])
    const before = await content()
    const second = await load([report(), plan], { now: () => new Date('2027-01-01T00:00:00.000Z') })
    expect(second.sync).toEqual({ written: [], unchanged: 3, gone: [] })
    expect(second.version).toBe(first.version)
    expect(await content()).toEqual(before)
  })

  it('keeps whole numbers whole and measures as floats', async () => {
    await load([report()])
    const { records } = await driver.executeQuery(
      `MATCH (f:Figure)<-[r:REPORTS]-() RETURN valueType(f.value) AS value, valueType(f.order) AS place, valueType(r.start) AS start`,
      {},
      { database },
    )
    expect(records.map(record => record.toObject())).toEqual([
      { value: 'FLOAT NOT NULL', place: 'INTEGER NOT NULL', start: 'INTEGER NOT NULL' },
    ])
  })

  it('removes what rested on a removed entry alone', async () => {
    await load([plan])
    const alone = await content()
    await load([report(), plan])
    const result = await load([plan])
    expect(result.sync.gone).toEqual(['bc.txt#1'])
    expect(await content()).toEqual(alone)
  })

  it('follows a changed entry to the graph of a fresh load', async () => {
    const changed = report({ title: 'Báo cáo mới', cites: [{ number: '4800/QĐ-BYT', issued: '2021-10-12' }] })
    await load([report(), plan])
    await load([changed, plan])
    const followed = await content()
    await empty(graph)
    await load([changed, plan])
    expect(followed).toEqual(await content())
  })

  it('ends in the same graph wherever it was killed, also when the register changed back', async () => {
    await load([report(), plan])
    const whole = await content()
    await empty(graph)
    await load([plan])
    for (let transaction = 1; transaction <= 12; transaction++) {
      const broken = await load([report(), plan], { driver: breakingAt(driver, transaction) }).catch(
        (error: Error) => error.message,
      )
      await load([report(), plan])
      expect(await content(), `killed at write ${transaction} (${String(broken)})`).toEqual(whole)
      await load([plan], { driver: breakingAt(driver, transaction) }).catch(() => undefined)
      await load([report(), plan])
      expect(await content(), `killed while removing at write ${transaction}`).toEqual(whole)
      await load([plan])
    }
  })

  it('loads the good files beside a bad one and names the bad one', async () => {
    await load([report(), plan])
    const path = join(registerDir, 'bad.yaml')
    await writeFile(path, writeEntries([{ ...report(), file: 'bad.txt', part: 0 }]))
    const summary = await loadRegister({ driver, database, registerDir })
    expect(summary.problems).toMatchObject([{ file: 'bad.yaml', field: 'part' }])
    expect(summary.sync.written).toEqual([])
    const { records } = await driver.executeQuery(`MATCH (n {unit: 'bad.txt#0'}) RETURN n`, {}, { database })
    expect(records).toEqual([])
  })

  it('gives every assertion its proof and every node its id', async () => {
    await load([report(), plan])
    const { records } = await driver.executeQuery(
      `MATCH ()-[r]->() WHERE NOT type(r) IN ['HAS', 'CONCERNS', 'PART_OF']
         AND (r.quote IS NULL OR r.source IS NULL OR r.at IS NULL OR r.end - r.start <> size(r.quote))
       RETURN type(r) AS type`,
      {},
      { database },
    )
    expect(records.map(record => record.get('type'))).toEqual([])
  })
})
