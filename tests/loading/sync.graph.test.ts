import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Driver } from 'neo4j-driver'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { loadRegister } from '../../seed/load/load'
import { writeEntries } from '../../seed/load/register/writeEntry'
import type { Entry } from '../../seed/read/entry'
import { testGraph } from '../support/graph'
import { communication, paper, proof } from './paper'

const { driver, database } = await testGraph()
const registerDir = await mkdtemp(join(tmpdir(), 'register-'))
afterAll(() => rm(registerDir, { recursive: true }))

const report = (told = {}): Entry =>
  paper({
    file: 'bc.txt',
    number: '32/BC-TBTT',
    kind: 'REPORT',
    issued: '2021-11-29',
    issuer: communication,
    cites: [
      { number: '128/NQ-CP', kind: 'RESOLUTION', issued: '2021-10-11', relation: 'IMPLEMENTS' },
      { number: '16/CT-TTg', kind: 'DIRECTIVE', issued: '2020-03-31' },
    ],
    says: [{ text: 'Bình tĩnh sống', plan: '02/KH-TBTT' }],
    entry: {
      tasks: [
        {
          ...proof(7000, 'Sở Y tế báo cáo'),
          agencies: [{ name: 'Sở Y tế', role: 'LEAD' }],
          text: 'Báo cáo',
          due: null,
        },
      ],
      figures: [
        {
          ...proof(8000, '200 tin'),
          subject: 'Tin bài',
          printed: '200',
          value: 200,
          unit: 'tin',
          qualifier: 'EXACT',
          asOf: null,
        },
      ],
    },
    ...told,
  })
const plan = paper({
  file: 'kh-02.txt',
  number: '02/KH-TBTT',
  kind: 'PLAN',
  issued: '2021-09-02',
  issuer: communication,
  says: [{ text: 'Bình tĩnh sống', own: true }],
  cites: [{ number: '128/NQ-CP', kind: 'RESOLUTION', issued: '2021-10-11' }],
})

async function load(entries: Entry[], through: Driver = driver, now = '2026-11-23T00:00:00.000Z') {
  await rm(registerDir, { recursive: true, force: true })
  await mkdir(registerDir)
  for (const entry of entries) await writeFile(join(registerDir, `${entry.file}.yaml`), writeEntries([entry]))
  return loadRegister({ driver: through, database, registerDir, now: () => new Date(now) })
}

/** Everything in the graph, as text that is equal where graphs are. */
async function content(): Promise<string[]> {
  const statements = [
    'MATCH (n) WHERE NOT n:Unit RETURN [labels(n), properties(n)] AS row',
    'MATCH (a)-[r]->(b) RETURN [a.id, type(r), b.id, properties(r)] AS row',
  ]
  const rows = await Promise.all(statements.map(text => driver.executeQuery(text, {}, { database })))
  return rows
    .flatMap(({ records }) => records.map(record => JSON.stringify(sorted(record.get('row')))))
    .sort()
}
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
const empty = () => driver.executeQuery('MATCH (n) DETACH DELETE n', {}, { database })

/** A driver that breaks off at the given write transaction, as a kill would. */
function breakingAt(transaction: number): Driver {
  let writes = 0
  return {
    ...driver,
    session: (config: Parameters<Driver['session']>[0]) => {
      const session = driver.session(config)
      return Object.assign(Object.create(session), {
        run: session.run.bind(session),
        close: () => session.close(),
        executeRead: session.executeRead.bind(session),
        executeWrite: (work: Parameters<typeof session.executeWrite>[0]) => {
          if (++writes === transaction) throw new Error('killed')
          return session.executeWrite(work)
        },
      })
    },
  } as Driver
}

describe('loading a register', () => {
  beforeEach(empty)

  it('writes what the papers say, once', async () => {
    const first = await load([report(), plan])
    expect(first.sync.written).toEqual(['*', 'bc.txt#1', 'kh-02.txt#1'])
    const before = await content()
    const second = await load([report(), plan], driver, '2027-01-01T00:00:00.000Z')
    expect(second.sync).toEqual({ written: [], unchanged: 3, gone: [], removed: 0 })
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
    expect(result.sync.gone.sort()).toEqual(['*', 'bc.txt#1'])
    expect(result.sync.removed).toBeGreaterThan(5)
    expect(await content()).toEqual(alone)
  })

  it('follows a changed entry to the graph of a fresh load', async () => {
    const changed = report({ title: 'Báo cáo mới', cites: [{ number: '4800/QĐ-BYT', issued: '2021-10-12' }] })
    await load([report(), plan])
    await load([changed, plan])
    const followed = await content()
    await empty()
    await load([changed, plan])
    expect(followed).toEqual(await content())
  })

  it('ends in the same graph wherever it was killed, also when the register changed back', async () => {
    await load([report(), plan])
    const whole = await content()
    await empty()
    await load([plan])
    for (let transaction = 1; transaction <= 12; transaction++) {
      const broken = await load([report(), plan], breakingAt(transaction)).catch(
        (error: Error) => error.message,
      )
      await load([report(), plan])
      expect(await content(), `killed at write ${transaction} (${String(broken)})`).toEqual(whole)
      await load([plan], breakingAt(transaction)).catch(() => undefined)
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
