import { afterAll, expect, test } from 'vitest'
import { connect } from '../../server/graph/connect'
import { access } from '../support/access'

const driver = await connect(access)
afterAll(() => driver.close())

test('no answer carries the advice that Neo4j would give on each statement', async () => {
  const { summary } = await driver.executeQuery(
    'MATCH (d:NobodyHasThisLabel) RETURN d.norThisProperty AS value',
    {},
    { database: access.database },
  )
  expect(summary.gqlStatusObjects.filter(({ severity }) => severity !== 'UNKNOWN')).toEqual([])
})
