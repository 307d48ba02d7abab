import { parse } from 'graphql'
import { pino } from 'pino'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { createApi } from '../../server/api'
import { GRACE_MS } from '../../server/graph/live/live'
import { keptPages } from '../../server/pages/keptPages'
import { testGraph } from '../support/graph'
import { PATIENCE } from '../support/patience'
import { empty } from './content'
import { planSaying } from './paper'
import { sampleLoader } from './sampleRegister'

const graph = await testGraph()
const { load } = await sampleLoader(graph)
let time = 0
const api = await createApi({
  ...graph,
  logger: pino({ level: 'silent' }),
  timeoutMs: PATIENCE,
  now: () => time,
})
afterAll(() => api.close())
beforeEach(async () => {
  await empty(graph)
  time += 60_000
})

const QUESTION = parse('{ dataVersion { version } messages(first: 5) { nodes { text } } }')

type Execute = typeof api.execute
/** The version that an answer says and the messages of the snapshot behind it. */
async function told(execute: Execute) {
  const { data, errors } = await execute({ query: QUESTION })
  if (errors) throw errors[0]
  const { dataVersion, messages } = data as {
    dataVersion: { version: string }
    messages: { nodes: { text: string }[] }
  }
  return `${dataVersion.version} ${messages.nodes.map(({ text }) => text).join()}`
}
const liveVersion = async () => {
  const { records } = await graph.driver.executeQuery(
    'MATCH (l:NguonLive) RETURN l.version AS version',
    {},
    { database: graph.database },
  )
  return records[0]?.get('version')
}

it('kept pages and the snapshot of messages become those of other data by one clock', async () => {
  const keep = keptPages(api)
  const page = async () => {
    const made = await keep('/', async execute => ({ status: 200, html: await told(execute as Execute) }))
    return 'html' in made ? made.html.text : ''
  }
  const { version: first } = await load([planSaying('Ở yên một chỗ')])
  const old = `${first} Ở yên một chỗ`
  expect([await page(), await told(api.execute)]).toEqual([old, old])

  const loading = load([planSaying('Đi lại cẩn thận')], { graceMs: GRACE_MS })
  await expect.poll(liveVersion, { timeout: 30_000 }).not.toBe(first)
  const fresh = `${await liveVersion()} Đi lại cẩn thận`
  time += 999
  expect([await page(), await told(api.execute)]).toEqual([old, old])
  time += 1
  expect([await page(), await told(api.execute)]).toEqual([fresh, fresh])
  await loading
  expect([await page(), await told(api.execute)]).toEqual([fresh, fresh])
})

it('an answer that is begun from one version ends from it, or not at all', async () => {
  const { version } = await load([planSaying('Ở yên một chỗ')])
  const { execute } = await api.pinned()
  const loading = load([planSaying('Đi lại cẩn thận')], { graceMs: GRACE_MS })
  await expect.poll(liveVersion, { timeout: 30_000 }).not.toBe(version)
  expect(await told(execute)).toBe(`${version} Ở yên một chỗ`)
  await loading
  time += GRACE_MS
  await expect(told(execute)).rejects.toMatchObject({ extensions: { code: 'DATABASE_UNAVAILABLE' } })
})

it('nothing of a first load is seen before all of it is there', async () => {
  const seen: string[] = []
  const answers: Promise<void>[] = []
  const { version } = await load([planSaying('Ở yên một chỗ')], {
    onProgress: () => {
      time += 1_000
      answers.push(told(api.execute).then(answer => void seen.push(answer)))
    },
  })
  await Promise.all(answers)
  expect(seen.length).toBeGreaterThan(2)
  for (const answer of seen) expect(['empty ', `${version} Ở yên một chỗ`]).toContain(answer)
})
