import { expect, it } from 'vitest'
import { applyConstraints } from '../../server/graph/constraints'
import { testGraph } from '../support/graph'

const { driver, database } = await testGraph()

it('ids are unique in their label, and applying the constraints again changes nothing', async () => {
  await applyConstraints(driver, database)
  const create = () => driver.executeQuery("CREATE (:Document {id: 'd:1'})", {}, { database })
  await create()
  await expect(create()).rejects.toMatchObject({ code: 'Neo.ClientError.Schema.ConstraintValidationFailed' })
})

it('the search index finds folded words', async () => {
  await driver.executeQuery("CREATE (:Message {id: 'm:1', search: 'binh tinh song'})", {}, { database })
  await driver.executeQuery(
    'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()',
    {},
    { database },
  )
  const { records } = await driver.executeQuery(
    "CALL db.index.fulltext.queryNodes('search', 'binh') YIELD node RETURN node.id AS id",
    {},
    { database },
  )
  expect(records.map(record => record.get('id'))).toEqual(['m:1'])
})
