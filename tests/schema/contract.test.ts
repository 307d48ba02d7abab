import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSchema as buildFromText, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { buildSchema } from '../../server/schema'
import { describeWhere } from '../support/describeWhere'
import { promises } from './promises'

const path = fileURLToPath(new URL('../../../shared/contract.graphql', import.meta.url))

describeWhere(existsSync(path), '../shared/contract.graphql', 'the public contract', () => {
  const promised = Object.values(buildFromText(readFileSync(path, 'utf8')).getTypeMap())
  const served = buildSchema().getTypeMap()

  test.each(promised.filter(({ name }) => !name.startsWith('__')).map(type => [type.name, type] as const))(
    '%s is served with every name and nullability',
    (name, type) => {
      expect(served[name] ? promises(served[name]) : []).toEqual(expect.arrayContaining(promises(type)))
    },
  )

  test('what it does not promise is optional: no argument added is required', () => {
    const required = promised
      .filter(isObjectType)
      .flatMap(type => Object.values(type.getFields()).map(field => [type.name, field] as const))
      .flatMap(([owner, field]) => {
        const type = served[owner]
        const args = isObjectType(type) ? (type.getFields()[field.name]?.args ?? []) : []
        const known = new Set(field.args.map(({ name }) => name))
        return args.filter(arg => !known.has(arg.name) && String(arg.type).endsWith('!'))
      })
    expect(required).toEqual([])
  })
})
