import { beforeEach, describe, expect, it } from 'vitest'
import type { Entry } from '../../seed/read/entry'
import { generatedPapers } from '../bench/generatedPapers'
import { breakingAt } from '../support/breaking'
import { testGraph } from '../support/graph'
import { seeded } from '../torture/seeded'
import { contentOf, empty } from './content'
import { plan, report, sampleLoader } from './sampleRegister'

const graph = await testGraph()
const { driver, database } = graph
const { load: loadAll } = await sampleLoader(graph)
const run = (statement: string) => driver.executeQuery(statement, {}, { database })

const notes: string[] = []
/** Keeps both sides, however small the register. */
const load = (entries: Entry[], options: Parameters<typeof loadAll>[1] = {}) =>
  loadAll(entries, { keptFrom: 1, onProgress: note => void notes.push(note), ...options })

const contentOn = (side: 'A' | 'B') =>
  contentOf(graph, { nodes: `n:Nguon${side}`, relationships: `r.nguon AND a:Nguon${side}` })

/** The first lines that one has and the other has not. */
const differences = (one: string[], other: string[]): string[] => {
  const [ofOne, ofOther] = [new Set(one), new Set(other)]
  const only = (lines: string[], not: Set<string>) => lines.filter(line => !not.has(line)).slice(0, 3)
  const lengths = one.length === other.length ? [] : [`${one.length} and ${other.length} lines`]
  return [...lengths, ...only(one, ofOther), ...only(other, ofOne)]
}

/** What a load of nothing but these into an empty graph gives. */
async function fresh(entries: Entry[]): Promise<string[]> {
  await empty(graph)
  await loadAll(entries)
  const content = await contentOn('A')
  await empty(graph)
  return content
}

const many = [...generatedPapers(60)]
const random = seeded(7)
const some = (entries: Entry[]) => entries.filter(() => random() < 0.97)
const retold = (entry: Entry): Entry => ({
  ...entry,
  tasks: [],
  figures: entry.figures.map(figure => ({ ...figure, statement: `${figure.statement}, theo báo cáo mới` })),
})
/** A register that changes a little, again and again: papers go, come back, tell other things, are of another kind. */
const registers: Entry[][] = [
  many,
  some(many),
  many.map(entry => (random() < 0.05 ? retold(entry) : entry)),
  many.map(entry =>
    random() < 0.03 ? { ...entry, document: { ...entry.document, kind: 'REPORT' } } : entry,
  ),
  [...some(many), report(), plan],
  many,
]

describe('a load beside two sides that are kept', () => {
  beforeEach(async () => {
    await empty(graph)
    notes.length = 0
  })

  it('writes what changed, and both sides are what a fresh load gives', async () => {
    const wanted = []
    for (const register of registers) wanted.push(await fresh(register))
    await load(registers[0]!)
    expect(await contentOn('B')).toEqual([])
    for (const [at, register] of registers.entries()) {
      await load(register)
      for (const side of at === 0 ? (['A'] as const) : (['A', 'B'] as const))
        expect(differences(await contentOn(side), wanted[at]!), `register ${at} on side ${side}`).toEqual([])
    }
    expect(notes.filter(note => note.includes('written anew'))).toEqual([])
    expect(notes.filter(note => note.includes('that changed')).length).toBeGreaterThan(5)
  }, 300_000)

  it('does nothing where nothing changed', async () => {
    for (const register of [many, some(many), many]) await load(register)
    notes.length = 0
    expect((await load(many)).sync).toMatchObject({ written: [], gone: [] })
    expect(notes.filter(note => note.includes('that changed'))).toEqual([])
  }, 120_000)

  it('ends in the same graph wherever it was killed', async () => {
    const wanted = await fresh([...many, report()])
    await load([...many, plan])
    await load(many)
    for (let transaction = 1; transaction <= 24; transaction += 3) {
      const broken = await load([...many, report()], { driver: breakingAt(driver, transaction) }).catch(
        (error: Error) => error.message,
      )
      await load([...many, report()])
      const contents = [await contentOn('A'), await contentOn('B')].filter(({ length }) => length > 0)
      for (const content of contents)
        expect(differences(content, wanted), `killed at write ${transaction} (${String(broken)})`).toEqual([])
      await load(many)
    }
  }, 600_000)

  it('writes all anew where a side is not as it was left', async () => {
    const wanted = await fresh([...many, report()])
    for (const breaking of [
      'MATCH (n:NguonA:Figure)<-[r:REPORTS]-() WITH r LIMIT 1 DELETE r',
      'MATCH (n:NguonA:Figure) WITH n LIMIT 1 DETACH DELETE n',
      "MATCH (n:NguonA:Passage) WITH n LIMIT 1 CREATE (:NguonA:Passage {id: 'p:one-too-many', unit: 'x#1'})",
    ]) {
      await load([...many, plan])
      await load(many)
      await run(breaking)
      await run(breaking.replaceAll('NguonA', 'NguonB'))
      await load([...many, report()])
      for (const side of ['A', 'B'] as const) {
        const content = await contentOn(side)
        if (content.length > 0) expect(differences(content, wanted), breaking).toEqual([])
      }
      await empty(graph)
    }
  }, 300_000)

  it('takes what others tied to a node over to the side that is read', async () => {
    await run('CREATE (:Note {theirs: true})')
    const sharing = { sharing: true }
    for (const register of [many, some(many), many]) await load(register, sharing)
    await run(
      "MATCH (live:NguonLive), (note:Note), (d:Document {numberKey: '128/nq-cp'}) WHERE 'Nguon' + live.side IN labels(d) CREATE (note)-[:ABOUT]->(d)",
    )
    for (const register of [some(many), many, some(many)]) {
      await load(register, sharing)
      const { records } = await run(
        "MATCH (live:NguonLive), (:Note)-[:ABOUT]->(d) RETURN 'Nguon' + live.side IN labels(d) AS isRead",
      )
      expect(records.map(record => record.get('isRead'))).toEqual([true])
    }
  }, 300_000)
})
