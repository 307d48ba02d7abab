import { describe, expect, test } from 'vitest'
import { testApi } from '../support/api'
import { testGraph } from '../support/graph'
import { loadPapers } from './papers'

const graph = await testGraph()
await loadPapers(graph.driver, graph.database)
const { ask, request } = await testApi(graph)

const json = { 'content-type': 'application/json' }
const post = (body: string, headers: Record<string, string> = json) =>
  request('/graphql', { method: 'POST', headers, body })

describe('a bad value is BAD_USER_INPUT and names its argument', () => {
  const cursor = Buffer.from('["agencies","x","y"]').toString('base64url')
  test.each([
    ['{ currentMessage(on: "2021-02-30") { status } }', 'on'],
    ['{ currentMessage(on: "2021-9-1") { status } }', 'on'],
    ['{ currentMessage(on: 20210901) { status } }', 'on'],
    ['{ currentMessage(on: "2021-09-01", knownOn: "0000-01-01") { status } }', 'knownOn'],
    ['{ documents(from: "2022-01-01", to: "2021-01-01") { totalCount } }', 'from'],
    ['{ documents(first: 0) { totalCount } }', 'first'],
    ['{ documents(first: -1) { totalCount } }', 'first'],
    ['{ documents(first: 101) { totalCount } }', 'first'],
    ['{ documents(first: 99999999999) { totalCount } }', 'first'],
    ['{ documents(first: "1") { totalCount } }', 'first'],
    ['{ documents(after: "%%%") { totalCount } }', 'after'],
    ['{ documents(after: "") { totalCount } }', 'after'],
    [`{ documents(after: "${cursor}") { totalCount } }`, 'after'],
    ['{ documents(kinds: [PLAN, NOVEL]) { totalCount } }', 'kinds'],
    ['{ documents(issuer: "no id") { totalCount } }', 'issuer'],
    ['{ plans { nodes { cites(first: 0) { totalCount } } } }', 'first'],
    ['{ plans { nodes { cites(after: "x") { totalCount } } } }', 'after'],
    ['{ agencies(text: " ") { totalCount } }', 'text'],
    [`{ agencies(text: "${'a'.repeat(10_000)}") { totalCount } }`, 'text'],
    ['{ agency(id: "") { name } }', 'id'],
    ['{ agency(id: "a:x\'}) DETACH DELETE n //") { name } }', 'id'],
    ['{ node(id: "nothing") { id } }', 'id'],
    ['{ discrepancies(document: "?") { totalCount } }', 'document'],
    ['{ discrepancies(document: "d:nothing") { totalCount } }', 'document'],
    ['{ documents(issuer: "a:nothing") { totalCount } }', 'issuer'],
    ['{ plan(number: "kế hoạch") { id } }', 'number'],
    ['{ plan(number: "") { id } }', 'number'],
    [`{ plan(number: "${'9'.repeat(10_000)}") { id } }`, 'number'],
    ['{ document { __typename } }', 'number'],
    ['{ document(id: "d:x", number: "4/KH-AB") { __typename } }', 'number'],
    ['{ document(number: "MATCH (n) RETURN n") { __typename } }', 'number'],
    ['{ document(number: "4/KH-AB", year: 21) { __typename } }', 'year'],
    ['{ document(number: "4/KH-AB", issuer: " ") { __typename } }', 'issuer'],
  ])('%s', async (query, argument) => {
    const { errors, status } = await ask(query)
    expect(status).toBeLessThan(500)
    expect(errors[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument,
      correlationId: expect.any(String),
    })
  })

  test.each([
    ['query ($day: Date) { currentMessage(knownOn: $day) { status } }', { day: '2021-13-01' }, 'knownOn'],
    ['query ($n: Int) { documents(first: $n) { totalCount } }', { n: 1.5 }, 'first'],
    ['query ($n: Int) { documents(first: $n) { totalCount } }', { n: 101 }, 'first'],
    ['query ($k: [DocumentKind!]) { documents(kinds: $k) { totalCount } }', { k: ['NOVEL'] }, 'kinds'],
    ['query ($number: String!) { plan(number: $number) { id } }', {}, 'number'],
  ])('%s with %j', async (query, variables, argument) => {
    const { errors, status } = await ask(query, variables)
    expect(status).toBeLessThan(500)
    expect(errors[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument,
      correlationId: expect.any(String),
    })
  })
})

describe('a query that the schema does not know is refused', () => {
  test.each([
    ['{ documents(nonsense: 1) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', 'nonsense'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED', undefined],
    ['{ plan { id } }', 'GRAPHQL_VALIDATION_FAILED', undefined],
    ['mutation { drop }', 'GRAPHQL_VALIDATION_FAILED', undefined],
    ['subscription { drop }', 'GRAPHQL_VALIDATION_FAILED', undefined],
    [
      'fragment a on Query { ...b } fragment b on Query { ...a } { ...a }',
      'GRAPHQL_VALIDATION_FAILED',
      undefined,
    ],
    ['{ plans {', 'GRAPHQL_PARSE_FAILED', undefined],
    ['query a { __typename } query b { __typename }', 'OPERATION_RESOLUTION_FAILURE', undefined],
  ])('%s', async (query, code, argument) => {
    const { errors, status } = await ask(query)
    expect(status).toBe(400)
    expect(errors[0]?.extensions).toEqual({
      code,
      ...(argument && { argument }),
      correlationId: expect.any(String),
    })
  })
})

describe('a query that asks too much is QUERY_TOO_COSTLY before it runs', () => {
  const nested = (levels: number): string =>
    levels === 0 ? 'number' : `cites { nodes { to { ${nested(levels - 1)} } } }`
  const doubling = Array.from(
    { length: 30 },
    (_, at) => `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`,
  )
  const introspecting = (levels: number): string =>
    levels === 0 ? 'name' : `fields { type { ${introspecting(levels - 1)} } }`
  test.each([
    ['deep', `{ plans { nodes { ${nested(5)} } } }`],
    ['aliased', `{ ${Array.from({ length: 101 }, (_, at) => `a${at}: dataVersion { version }`).join(' ')} }`],
    [
      'wide pages',
      `{ plans(first: 100) { nodes { cites(first: 100) { nodes { to { cites(first: 100) { nodes { printed } } } } } } } }`,
    ],
    ['doubling fragments', `${doubling.join('\n')} fragment f30 on Query { __typename } { ...f0 }`],
    ['long', `{ ${'__typename '.repeat(6000)} }`],
    ['the same over and over', `{ ${'plans { nodes { number } } '.repeat(600)} }`],
    ['introspecting in circles', `{ __schema { types { ${introspecting(12)} } } }`],
  ])('%s', async (_, query) => {
    const { errors, status, roundTrips } = await ask(query)
    expect(status).toBe(400)
    expect(errors.map(error => error.extensions?.code)).toContain('QUERY_TOO_COSTLY')
    expect(roundTrips).toBe(0)
  })

  test('the size of a page counts when it comes as a variable', async () => {
    const query = `query ($n: Int) { plans(first: $n) { nodes { cites(first: $n) { nodes { to { cites(first: $n) { nodes { printed } } } } } } } }`
    expect((await ask(query, { n: 100 })).errors[0]?.extensions?.code).toBe('QUERY_TOO_COSTLY')
    expect((await ask(query, { n: 2 })).errors).toEqual([])
  })

  test('the introspection of every tool is served', async () => {
    const { getIntrospectionQuery } = await import('graphql')
    expect((await ask(getIntrospectionQuery())).errors).toEqual([])
  })
})

describe('a request that is no GraphQL is refused in JSON', () => {
  test.each([
    ['broken JSON', () => post('{"query":'), 400],
    ['a batch', () => post('[{"query":"{ __typename }"}]'), 400],
    ['a bare value', () => post('"query"'), 400],
    ['an empty object', () => post('{}'), 400],
    ['a query that is no text', () => post('{"query":1}'), 400],
    ['variables that are no object', () => post('{"query":"{ __typename }","variables":"x"}'), 400],
    ['a form', () => post('query=x', { 'content-type': 'application/x-www-form-urlencoded' }), 415],
    ['plain text', () => post('{"query":"{ __typename }"}', { 'content-type': 'text/plain' }), 415],
    ['an endless body', () => post(`{"query":"${'x'.repeat(300_000)}"}`), 413],
    [
      'bytes that are no UTF-8',
      () => request('/graphql', { method: 'POST', headers: json, body: new Uint8Array([0x22, 0xff, 0x22]) }),
      400,
    ],
    ['PUT', () => request('/graphql', { method: 'PUT', headers: json, body: '{}' }), 405],
    ['DELETE', () => request('/graphql', { method: 'DELETE' }), 405],
    ['GET without a query', () => request('/graphql'), 400],
    ['GET with broken variables', () => request('/graphql?query={__typename}&variables={'), 400],
    ['an unknown address', () => request('/nothing'), 404],
  ])('%s', async (_, send, expected) => {
    const { status, headers, errors, text } = await send()
    expect(status).toBe(expected)
    expect(headers.get('content-type')).toMatch(/^application\/json/)
    expect(errors[0]?.extensions?.code).toBe('BAD_REQUEST')
    expect(text).not.toMatch(/node_modules|\/server\/|at .*\.ts|MATCH|<html/i)
  })

  test('405 says what is allowed', async () => {
    expect((await request('/graphql', { method: 'DELETE' })).headers.get('allow')).toBe('GET, POST, OPTIONS')
  })
})

test('a query is answered by GET too, and any site may ask', async () => {
  const { data, headers } = await request(
    `/graphql?query=${encodeURIComponent('{ dataVersion { version } }')}`,
  )
  expect(data).toEqual({ dataVersion: { version: 'v1' } })
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect((await request('/graphql', { method: 'OPTIONS' })).status).toBe(204)
})

test('a mutation by GET is refused', async () => {
  const { status, errors } = await request(`/graphql?query=${encodeURIComponent('mutation { x }')}`)
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
  expect(errors).not.toEqual([])
})
