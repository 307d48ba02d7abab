import { expect, test } from 'vitest'
import { limits } from '../../server/limits/limits'
import { testApi } from '../support/api'
import { testGraph } from '../support/graph'

/** What graphql-cop asks of a server, each as it asks it. */
const { ask, request } = await testApi(await testGraph())
const times = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ')

test.each([
  ['a hundred aliases', `{ ${times(101, at => `alias${at}: __typename`)} }`, 'QUERY_TOO_COSTLY'],
  ['one field five hundred times', `{ ${times(500, () => '__typename')} }`, 'QUERY_TOO_COSTLY'],
  ['ten directives that are none', `{ __typename ${times(10, () => '@aa')} }`, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'an introspection in circles',
    `{ __schema { types { ${'fields { type { '.repeat(8)}name${' } }'.repeat(8)} } } }`,
    'QUERY_TOO_COSTLY',
  ],
])('%s: refused in few words', async (_, query, code) => {
  const { status, errors } = await ask(query)
  expect(status).toBe(400)
  expect(errors[0]?.extensions?.code).toBe(code)
  expect(errors.length).toBeLessThanOrEqual(limits.faults)
})

test('batches, mutations by GET and forms are refused', async () => {
  const json = { 'content-type': 'application/json' }
  const batch = JSON.stringify(Array.from({ length: 10 }, () => ({ query: '{ __typename }' })))
  expect((await request('/graphql', { method: 'POST', headers: json, body: batch })).status).toBe(400)
  expect((await request('/graphql?query=mutation%7B__typename%7D')).status).toBe(405)
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const body = 'query=%7B__typename%7D'
  expect((await request('/graphql', { method: 'POST', headers: form, body })).status).toBe(415)
})

test('no tracing, no playground, no stack is told', async () => {
  const { data } = await ask<object>('{ __typename }')
  expect(data).toEqual({ __typename: 'Query' })
  const { text, status } = await request('/graphql', { headers: { accept: 'text/html' } })
  expect(text).not.toMatch(/playground|graphiql|sandbox/i)
  expect(status).toBe(406)
  expect((await ask('{ nothing }')).text).not.toMatch(/stacktrace|node_modules/)
})
