import neo4j, { type Driver } from 'neo4j-driver'
import type { DocumentKind } from '../../schema/enums/documentKind'
import { searchable } from '../../schema/words/fold'
import { kindLabels } from '../../schema/words/kinds'
import { goLive } from './goLive'
import { prepareGraph } from './prepareGraph'

/** Papers that do not exist, written straight into the graph as docs/graph.md says. */
export interface MadeUpPaper {
  id: string
  kind: DocumentKind
  number: string
  title?: string
  issued?: string
  province?: string
  issuer?: string
}
export interface MadeUpLink {
  type: string
  from: string
  to: string
  /** The paper that says it; the first end when absent. */
  source?: string
  /** Null for a link that nothing proves. */
  quote?: string | null
  properties?: Record<string, string | number | null>
}

const LABELS: Record<string, string> = {
  m: 'Message',
  a: 'Agency',
  t: 'Task',
  e: 'Event',
  f: 'Figure',
  d: 'Document',
}
const labelOf = (id: string) => LABELS[id.slice(0, id.indexOf(':'))] ?? 'Document'

export function madeUpGraph(graph: { driver: Driver; database: string }) {
  const { driver, database } = graph
  const run = (statement: string, parameters: Record<string, unknown>) =>
    driver.executeQuery(statement, parameters, { database })
  let order = 0

  return {
    async papers(papers: MadeUpPaper[]) {
      for (const { issuer, ...paper } of papers) {
        const issued = paper.issued ?? null
        const url = `/van-ban/${paper.id.slice(2)}`
        const [digits = '', ...symbol] = paper.number.split('/')
        const properties = {
          ...paper,
          url,
          slug: paper.id.slice(2),
          digits,
          symbol: symbol.join('/'),
          held: true,
          issuedFirst: issued && firstDay(issued),
          issuedLast: issued && lastDay(issued),
          search: searchable(paper.number, paper.title),
        }
        await run(`CREATE (d:Document:${kindLabels[paper.kind]}) SET d = $properties`, { properties })
        if (!issuer) continue
        await run(
          `MATCH (d:Document {id: $id}) MERGE (a:Agency {id: $agency})
           ON CREATE SET a.name = $issuer, a.level = 'CENTRAL', a.url = '/co-quan/x', a.search = $search
           CREATE (d)-[:ISSUED_BY {id: $id, source: $id}]->(a)`,
          {
            id: paper.id,
            agency: `a:${searchable(issuer).replaceAll(' ', '-')}`,
            issuer,
            search: searchable(issuer),
          },
        )
      }
      await goLive(graph)
    },
    async nodes(label: string, nodes: Record<string, unknown>[]) {
      await run(`UNWIND $nodes AS node CREATE (n:${label}) SET n = node`, { nodes })
      await goLive(graph)
    },
    async links(links: MadeUpLink[]) {
      for (const {
        type,
        from,
        to,
        source = from,
        quote = `${from} ${type} ${to}`,
        properties = {},
      } of links) {
        order += 1
        const said = {
          ...properties,
          id: `r:${order}`,
          source,
          at: `¶${order}`,
          quote,
          start: neo4j.int(order),
          end: neo4j.int(order + (quote?.length ?? 0)),
          basis: properties.basis ?? 'STATED',
          order: neo4j.int(order),
        }
        await run(
          `MATCH (a:${labelOf(from)} {id: $from}) MATCH (b:${labelOf(to)} {id: $to}) CREATE (a)-[r:${type}]->(b) SET r = $said`,
          { from, to, said },
        )
      }
    },
    async version(version: string) {
      await run(`MERGE (v:DataVersion {id: 'data'}) SET v.version = $version`, { version })
      await goLive(graph, version)
    },
    run,
    async ready() {
      await prepareGraph(graph)
      await run('CALL db.awaitIndexes(60)', {})
      await run('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()', {})
    },
  }
}

const firstDay = (issued: string) => issued + '-01-01'.slice((issued.length - 4) % 10)
const lastDay = (issued: string) =>
  issued.length === 10 ? issued : issued.length === 7 ? `${issued}-30` : `${issued}-12-31`
