import { readFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { expect, test } from 'vitest'
import { buildSchema } from '../../server/schema'

test('the committed schema is the one that is served (npm run schema rewrites it)', () => {
  const committed = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8')
  expect(`${printSchema(lexicographicSortSchema(buildSchema()))}\n`).toBe(committed)
})

test('every type, field, argument and value is described', () => {
  const types = Object.values(buildSchema().getTypeMap()).filter(
    ({ name }) => !/^(__|(ID|Int|Float|String|Boolean)$)/.test(name),
  )
  const bare = types.flatMap(type => {
    const fields = 'getFields' in type ? Object.values(type.getFields()) : []
    const values = 'getValues' in type ? type.getValues() : []
    const places = [
      [type.name, type.description],
      ...values.map(value => [`${type.name}.${value.name}`, value.description]),
      ...fields.map(field => [`${type.name}.${field.name}`, field.description]),
      ...fields.flatMap(field =>
        'args' in field
          ? (field.args as readonly { name: string; description?: string | null }[]).map(arg => [
              `${type.name}.${field.name}(${arg.name})`,
              arg.description,
            ])
          : [],
      ),
    ]
    return places.filter(([, description]) => !description).map(([name]) => name)
  })
  expect(bare).toEqual([])
})
