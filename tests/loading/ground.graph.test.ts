import { beforeEach, describe, expect, it } from 'vitest'
import { testGraph } from '../support/graph'
import { contentOf, empty, ourContent } from './content'
import { plan, report, sampleLoader } from './sampleRegister'

const graph = await testGraph()
const { load } = await sampleLoader(graph)
const run = (statement: string) => graph.driver.executeQuery(statement, {}, { database: graph.database })
const theirs = () =>
  contentOf(graph, { nodes: 'n.theirs', relationships: 'r.theirs AND a.theirs AND b.theirs' })
const ours = () => ourContent(graph)
beforeEach(() => empty(graph))

/** In a graph without marks nobody could tell this one from ours. */
const ambiguous = 'a passage without relationships'

/** What somebody else may keep in a database, each node and relationship with the property `theirs`. */
const foreign: [string, string][] = [
  [
    'a label of ours',
    'CREATE (:Movie {theirs: true})<-[:ACTED_IN {theirs: true}]-(:Person {id: 1, theirs: true})',
  ],
  [
    'a label of ours and no id',
    "CREATE (:Document {theirs: true, title: 'Hợp đồng'})-[:PART_OF {theirs: true}]->(:Agency {theirs: true})",
  ],
  [
    'a unit',
    "CREATE (:Unit {id: 'kg', theirs: true})-[:OF {theirs: true, id: 'r:1', unit: '*'}]->(:Figure {id: 'f:1', unit: 'kg', theirs: true})",
  ],
  ['a data version', "CREATE (:DataVersion {id: 'v1', version: '1', theirs: true})"],
  [
    'relationships of our types',
    "CREATE (:Task {id: 7, theirs: true})-[:RESPONSIBLE {theirs: true, id: 'r:2', unit: 'a#1'}]->(:Agency {id: 8, theirs: true})",
  ],
  [ambiguous, "CREATE (:Passage {id: 'p:x', unit: 'bc.txt#1', theirs: true})"],
]

describe('a database with other people’s data', () => {
  it.each(foreign)('is refused in one sentence and not touched: %s', async (_, create) => {
    await run(create)
    const before = await contentOf(graph, { nodes: 'true', relationships: 'true' })
    await expect(load([report(), plan])).rejects.toThrow(
      /^The database "neo4j" holds \d nodes .+ --into-shared/,
    )
    expect(await contentOf(graph, { nodes: 'true', relationships: 'true' })).toEqual(before)
  })

  it.each(foreign)('keeps them byte for byte where sharing is meant: %s', async (_, create) => {
    await load([report(), plan])
    const alone = await ours()
    await empty(graph)
    await run(create)
    const before = await theirs()
    expect(before.length).toBeGreaterThan(0)
    for (const entries of [[plan], [report(), plan], [plan], [], [report(), plan]]) {
      await load(entries, { sharing: true })
      expect(await theirs()).toEqual(before)
    }
    expect(await ours()).toEqual(alone)
  })

  it('is loaded into again without asking, once something of ours is there', async () => {
    await run('CREATE (:Movie {theirs: true})')
    await load([plan], { sharing: true })
    expect((await load([report(), plan])).sync.written).toContain('bc.txt#1')
  })
})

describe('constraints and indexes', () => {
  it('of ours leave two of their nodes alike in peace', async () => {
    await load([report(), plan])
    const id = `d:16-ct-ttg.thu-tuong-chinh-phu.2020`
    for (const _ of [1, 2])
      await run(
        `CREATE (:Document:Person:Agency {id: '${id}', slug: 'x'.repeat, theirs: true})`.replace(
          "'x'.repeat",
          `'${'x'.repeat(20_000)}'`,
        ),
      )
    expect(await theirs()).toHaveLength(2)
    await load([plan])
    expect(await theirs()).toHaveLength(2)
  })

  it('of theirs are left, and one that ours could not keep is named before anything is written', async () => {
    await run('CREATE (:Movie {theirs: true})')
    await run('CREATE FULLTEXT INDEX search FOR (n:Movie) ON EACH [n.plot]')
    await load([plan], { sharing: true })
    const { records } = await run(
      'SHOW INDEXES YIELD name, labelsOrTypes WHERE name = "search" RETURN labelsOrTypes AS labels',
    )
    expect(records.map(record => record.get('labels'))).toEqual([['Movie']])
    await run('DROP INDEX search')

    await empty(graph)
    await run('CREATE CONSTRAINT theirPersons FOR (n:Person) REQUIRE n.id IS UNIQUE')
    try {
      await expect(load([plan], { sharing: true })).rejects.toThrow(/constraint "theirPersons"/)
      expect(await contentOf(graph, { nodes: 'true', relationships: 'true' })).toEqual([])
    } finally {
      await run('DROP CONSTRAINT theirPersons')
    }
  })
})

describe('what somebody else ties to our nodes', () => {
  it('stays while the node does', async () => {
    await load([report(), plan])
    await run(`MATCH (a:Plan), (b:Report) CREATE (a)-[:SEEN_WITH {theirs: true, unit: 'bc.txt#1'}]->(b)
      CREATE (:Reader {theirs: true})-[:READS {theirs: true, id: 'r:9'}]->(a)`)
    const tied = () => contentOf(graph, { nodes: 'n.theirs', relationships: 'r.theirs' })
    const before = await tied()
    expect(before).toHaveLength(3)
    await load([report({ title: 'Báo cáo khác' }), plan])
    expect(await tied()).toEqual(before)
  })

  it('outlives a node of ours that is gone: the node is bare then, and no longer ours', async () => {
    await load([report(), plan])
    await run('MATCH (a:Report) CREATE (:Reader {theirs: true})-[:READS {theirs: true}]->(a)')
    await load([plan])
    const { records } = await run('MATCH (:Reader)-[:READS]->(a) RETURN [labels(a), keys(a)] AS row')
    expect(records.map(record => record.get('row'))).toEqual([[[], ['id']]])
  })
})

describe('a graph that was loaded before there were sides', () => {
  const oldSchema = [
    'CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE',
    'CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE',
    'CREATE INDEX document_slug IF NOT EXISTS FOR (n:Document) ON (n.slug)',
    'CREATE FULLTEXT INDEX search IF NOT EXISTS FOR (n:Document|Message) ON EACH [n.search]',
  ]
  const names = async () => {
    const { records } = await run('SHOW INDEXES YIELD name RETURN name')
    return records.map(record => record.get('name') as string)
  }

  const unmark = async () => {
    await run('MATCH (n:NguonA) REMOVE n:NguonA')
    await run('MATCH (n:NguonLive|NguonLease) DELETE n')
    await run('MATCH ()-[r]->() REMOVE r.nguon')
    await run(`MATCH (v:DataVersion) CREATE (:Unit {id: '(sweep)', hash: v.version})`)
    for (const statement of oldSchema) await run(statement)
  }

  it('is taken over and followed to the graph of a fresh load', async () => {
    await load([plan])
    const fresh = await ours()
    await empty(graph)
    await load([report(), plan])
    await unmark()
    await load([plan])
    expect(await ours()).toEqual(fresh)
    expect((await names()).filter(name => !/^nguon|^index_/.test(name))).toEqual([])
  })

  it('is in use until the new one is, and unfinished in no use', async () => {
    const sideInUse = async () => {
      const { records } = await run('MATCH (live:NguonLive) RETURN live.side AS side')
      return records.map(record => record.get('side') as string)
    }
    await load([report(), plan])
    await unmark()
    const stopped = {
      onProgress: (note: string) => {
        if (note.startsWith('writing')) throw new Error('stopped')
      },
    }
    await expect(load([plan], stopped)).rejects.toThrow('stopped')
    expect(await sideInUse()).toEqual(['A'])
    await load([plan])
    expect(await sideInUse()).toEqual(['B'])

    await empty(graph)
    await load([report(), plan])
    await unmark()
    await run(`MATCH (u:Unit {id: '(sweep)'}) REMOVE u.hash`)
    await expect(load([plan], stopped)).rejects.toThrow('stopped')
    expect(await sideInUse()).toEqual([])
  })

  it('is told from data of others beside it', async () => {
    await load([report(), plan])
    await unmark()
    for (const [what, create] of foreign) if (what !== ambiguous) await run(create)
    const before = await theirs()
    await load([plan])
    await load([report(), plan])
    expect(await theirs()).toEqual(before)
  })
})
