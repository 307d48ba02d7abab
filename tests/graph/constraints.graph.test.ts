import { expect, it } from 'vitest'
import { applyConstraints } from '../../server/graph/constraints'
import { testGraph } from '../support/graph'

const { driver, database } = await testGraph()

it('ids are unique on a side of ours and nowhere else, and applying the constraints again changes nothing', async () => {
  await applyConstraints(driver, database)
  const create = (labels: string) => driver.executeQuery(`CREATE (:${labels} {id: 'd:1'})`, {}, { database })
  for (const labels of ['Document', 'Document', 'Document:NguonA', 'Document:NguonB']) await create(labels)
  await expect(create('Document:NguonB')).rejects.toMatchObject({
    code: 'Neo.ClientError.Schema.ConstraintValidationFailed',
  })
})

it('the search index finds folded words', async () => {
  await driver.executeQuery("CREATE (:NguonA {id: 'm:1', search: 'binh tinh song'})", {}, { database })
  await driver.executeQuery(
    'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()',
    {},
    { database },
  )
  const { records } = await driver.executeQuery(
    "CALL db.index.fulltext.queryNodes('nguonSearchA', 'binh') YIELD node RETURN node.id AS id",
    {},
    { database },
  )
  expect(records.map(record => record.get('id'))).toEqual(['m:1'])
})
