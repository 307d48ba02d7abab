import { describe, expect, test } from 'vitest'
import { testApi } from '../support/api'
import { testGraph } from '../support/graph'
import { loadPapers } from './papers'

const graph = await testGraph()
await loadPapers(graph.driver, graph.database)
const { ask, request } = await testApi(graph)

const KINDS = 'query ($k: [DocumentKind!]) { documents(kinds: $k) { totalCount } }'
const WORDS = 'query ($t: String!) { search(text: $t) { totalCount } }'
const MANY = 40_000

describe('a body that is all fault', () => {
  test.each([
    ['a list of wrong values', KINDS, { k: Array.from({ length: MANY }, () => 'x') }, 'kinds'],
    [
      'a list of right values without end',
      KINDS,
      { k: Array.from({ length: 15_000 }, () => 'PLAN') },
      'kinds',
    ],
    ['a hundred wrong values', KINDS, { k: Array.from({ length: 100 }, () => 'PLANT') }, 'kinds'],
    ['a list where a text belongs', WORDS, { t: Array.from({ length: MANY }, () => 'x') }, 'text'],
    ['lists in lists', WORDS, { t: JSON.parse(`${'['.repeat(3000)}${']'.repeat(3000)}`) }, 'text'],
    [
      'an object of many names',
      WORDS,
      { t: Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`k${at}`, 1])) },
      'text',
    ],
    ['a text of 200,000 letters for a kind', KINDS, { k: ['x'.repeat(200_000)] }, 'kinds'],
  ])('%s is told in a few words', async (_, query, variables, argument) => {
    const { errors, status, text } = await ask(query, variables)
    expect(status).toBe(400)
    expect(errors).toHaveLength(1)
    expect(errors[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument,
      correlationId: expect.any(String),
    })
    expect(text.length).toBeLessThan(2000)
  })

  test('variables that nobody declared are not looked at', async () => {
    const { errors } = await ask('{ dataVersion { version } }', {
      x: Array.from({ length: MANY }, () => 'x'),
    })
    expect(errors).toEqual([])
  })

  test('a long list in the query is told too', async () => {
    const { errors } = await ask(`{ documents(kinds: [${'PLAN '.repeat(101)}]) { totalCount } }`)
    expect(errors.map(({ extensions }) => extensions)).toContainEqual(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        argument: 'kinds',
      }),
    )
  })
})

describe('a query too deep to be read', () => {
  test.each([
    ['fields', '{a'.repeat(2400)],
    ['closed fields', `${'{a'.repeat(1600)}${'}'.repeat(1600)}`],
    ['lists', `{ documents(kinds: ${'['.repeat(4900)}`],
    ['objects', `{ documents(kinds: ${'{a:'.repeat(1600)}`],
    ['types', `query ($a: ${'['.repeat(4900)}`],
    ['inline fragments', `{ ${'... on Query { '.repeat(1200)}`],
  ])('%s', async (_, query) => {
    const { errors, status, text } = await ask(query)
    expect(status).toBe(400)
    expect(['QUERY_TOO_COSTLY', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED']).toContain(
      errors[0]?.extensions?.code,
    )
    expect(text).not.toMatch(/call stack/i)
  })

  test('JSON as deep as the body is long', async () => {
    const { status } = await request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '['.repeat(250_000),
    })
    expect(status).toBe(400)
  })
})
