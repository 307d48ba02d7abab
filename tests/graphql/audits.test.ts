import { auditServer } from 'graphql-http'
import neo4j from 'neo4j-driver'
import { afterAll, expect, test } from 'vitest'
import { testApi } from '../support/api'

/** The audits ask for names of types alone: no database is behind the service. */
const driver = neo4j.driver('bolt://127.0.0.1:1')
afterAll(() => driver.close())
const { origin } = await testApi({ driver, database: 'neo4j' })

/** A query that is refused is 400 to everybody, so that logs and proxies see it, though old clients would expect 200. */
const REFUSED_AS_400 = ['572B', '7B9B', 'FDE2']

test('GraphQL over HTTP: its 61 audits find no error, and only the three recommendations that are not followed', async () => {
  const results = await auditServer({ url: `${origin}/graphql` })
  expect(results).toHaveLength(61)
  expect(results.filter(({ status }) => status === 'error')).toEqual([])
  const others = results.filter(({ status }) => status !== 'ok').map(({ id, status }) => `${id} ${status}`)
  expect(others.toSorted()).toEqual(REFUSED_AS_400.map(id => `${id} warn`))
})
