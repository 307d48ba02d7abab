import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { getIntrospectionQuery } from 'graphql'
import { pino } from 'pino'
import { afterAll, describe, expect, test } from 'vitest'
import { createApi } from '../../server/api'
import { limits } from '../../server/limits/limits'
import { loadPapers } from '../graphql/papers'
import { testGraph } from '../support/graph'

const graph = await testGraph()
await loadPapers(graph.driver, graph.database)

async function listening(options: { costPerMinute?: number; clientHeader?: string }) {
  const api = await createApi({ ...graph, logger: pino({ level: 'silent' }), ...options })
  api.server.listen(0, '127.0.0.1')
  await once(api.server, 'listening')
  afterAll(() => api.close())
  const origin = `http://127.0.0.1:${(api.server.address() as AddressInfo).port}`
  return (query: string, headers: Record<string, string> = {}) =>
    fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    })
}

const SEARCHES = `{ ${Array.from({ length: 16 }, (_, at) => `a${at}: search(text: "thích ứng ${at}") { totalCount }`).join(' ')} }`

describe('a client with a budget', async () => {
  const ask = await listening({ costPerMinute: 20_000, clientHeader: 'X-Forwarded-For' })
  const from = (client: string) => ({ 'x-forwarded-for': `6.6.6.6, ${client}` })

  test('is told what is left, is refused when nothing is, and harms nobody else', async () => {
    const first = await ask(SEARCHES, from('203.0.113.1'))
    expect(first.status).toBe(200)
    expect(Number(first.headers.get('ratelimit-remaining'))).toBeLessThan(20_000 - 16 * 900)
    const second = await ask(SEARCHES, from('203.0.113.1'))
    expect(second.status).toBe(429)
    expect(Number(second.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await second.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] })
    expect((await ask(SEARCHES, from('203.0.113.2'))).status).toBe(200)
  })

  test('pays for what is refused too', async () => {
    const statuses: number[] = []
    for (let at = 0; at < 12; at++)
      statuses.push((await ask(`{ nothing(${'a '.repeat(100_000)}) }`, from('203.0.113.3'))).status)
    expect(statuses[0]).toBe(400)
    expect(statuses.at(-1)).toBe(429)
  })
})

describe('more at once than is done at once', async () => {
  const ask = await listening({})

  test('waits or is told to come again; the cheap are answered', async () => {
    const { atOnce, waiting } = limits.concurrency.heavy
    let answers: Response[] = []
    let refused: Response[] = []
    // How many are too many depends on how fast they come and how fast they are answered.
    for (let more = 20; refused.length === 0 && more < 5_000; more *= 4) {
      const dear = Array.from({ length: atOnce + waiting + more }, () => ask(SEARCHES))
      const cheap = await ask('{ dataVersion { version } }')
      expect(cheap.status).toBe(200)
      answers = await Promise.all(dear)
      refused = answers.filter(({ status }) => status === 503)
    }
    expect(refused.length).toBeGreaterThan(0)
    for (const answer of refused) {
      expect(answer.headers.get('retry-after')).toBe(String(limits.retryAfterSeconds))
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'SERVICE_BUSY' } }] })
    }
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(atOnce)
    expect(answers.every(({ status }) => status === 200 || status === 503)).toBe(true)
    expect((await ask(SEARCHES)).status).toBe(200)
  })

  test('an introspection is worked out once', async () => {
    const query = getIntrospectionQuery()
    const first = await (await ask(query)).json()
    const answers = await Promise.all(Array.from({ length: 100 }, () => ask(query)))
    expect(answers.map(({ status }) => status)).toEqual(Array(100).fill(200))
    expect(await answers[0]!.json()).toEqual(first)
  })
})
