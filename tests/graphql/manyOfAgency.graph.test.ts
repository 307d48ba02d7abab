import { expect, test } from 'vitest'
import { addDays } from '../../schema/words/calendar'
import { paper, proof } from '../loading/paper'
import { sampleLoader } from '../loading/sampleRegister'
import { testApi } from '../support/api'
import { testGraph } from '../support/graph'

/** More than are kept with the agency of which they are told. */
const MANY = 130
const PEOPLE = 'Ủy ban nhân dân tỉnh Lạng Sơn'
const HEALTH = 'Sở Y tế tỉnh Lạng Sơn'

const graph = await testGraph()
const { load } = await sampleLoader(graph)
const { ask } = await testApi(graph)
const named = (name: string, start: number) => ({ name, ...proof(start, name) })
await load(
  Array.from({ length: MANY }, (_, at) => {
    const words = (start: number, text: string) => ({ ...proof(start, text), text })
    return paper({
      file: `${(at * 37) % MANY}.txt`,
      number: `${at + 1}/BC-UBND`,
      kind: 'REPORT',
      issued: at % 9 === 0 ? null : addDays('2021-11-01', at % 60),
      issuer: PEOPLE,
      entry: {
        tasks: [
          {
            ...words(2000, `Kiểm tra lần ${at}`),
            due: null,
            agencies: [
              { ...named(HEALTH, 1900), role: at % 2 === 0 ? ('LEAD' as const) : ('JOIN' as const) },
            ],
          },
        ],
        actions: [
          {
            ...words(3000, `Đã tiêm ${at} mũi`),
            on: null,
            until: null,
            under: [],
            figures: [],
            agencies: [named(HEALTH, 2900)],
          },
        ],
        requests: [
          { ...words(4000, `Cấp vắc xin lần ${at}`), by: [named(HEALTH, 3900)], to: [named(PEOPLE, 4100)] },
        ],
      },
    })
  }),
)

const lists = [
  ['issued', PEOPLE, ''],
  ['tasks', HEALTH, ''],
  ['tasks', HEALTH, ', role: LEAD'],
  ['actions', HEALTH, ''],
  ['requestsMade', HEALTH, ''],
  ['requestsReceived', PEOPLE, ''],
] as const
interface Page {
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string }
  nodes: { id: string }[]
}

async function wholeBy(first: number, [list, name, role]: (typeof lists)[number]) {
  const query = `query ($after: String) { agencies(text: "${name}", first: 1) { nodes {
    ${list}(first: ${first}, after: $after${role}) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } } } }`
  const ids: string[] = []
  for (let after: string | null = null; ; ) {
    const { data, errors } = await ask<{ agencies: { nodes: Record<string, Page>[] } }>(query, { after })
    expect(errors).toEqual([])
    const page: Page = data.agencies.nodes[0]![list]!
    ids.push(...page.nodes.map(({ id }) => id))
    if (!page.pageInfo.hasNextPage) return { ids, total: page.totalCount }
    after = page.pageInfo.endCursor
  }
}
const all = () => Promise.all(lists.map(async list => [await wholeBy(20, list), await wholeBy(100, list)]))

test('of an agency of which very much is told the lists are whole and in one order, whatever the page', async () => {
  const kept = await all()
  for (const [at, [small, large]] of kept.entries()) {
    expect(small, lists[at]!.join(' ')).toEqual(large)
    expect(new Set(small!.ids).size).toBe(small!.total)
    expect(small!.total).toBe(lists[at]![2] ? MANY / 2 : MANY)
  }

  // Without what is kept with the agencies every page is looked for among all.
  const { records } = await graph.driver.executeQuery(
    `MATCH (a:Agency) UNWIND [key IN keys(a) WHERE key ENDS WITH 'First'] AS key
     REMOVE a[key] RETURN collect(DISTINCT key) AS removed`,
    {},
    { database: graph.database },
  )
  expect(records[0]!.get('removed').sort()).toEqual([
    'actionsFirst',
    'issuedFirst',
    'requestsMadeFirst',
    'requestsReceivedFirst',
    'tasksFirst',
  ])
  expect(await all()).toEqual(kept)
})
