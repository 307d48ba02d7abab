import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  concatAST,
  isEnumType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  separateOperations,
  validate,
} from 'graphql'
import { expect, test } from 'vitest'
import { aliasRule } from '../../server/limits/aliasRule'
import { costOf } from '../../server/limits/cost'
import { depthRule } from '../../server/limits/depthRule'
import { limits } from '../../server/limits/limits'
import { buildSchema } from '../../server/schema'

const folder = fileURLToPath(new URL('../../client/src/', import.meta.url))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file =>
  file.endsWith('.graphql'),
)
const documents = concatAST(files.map(file => parse(readFileSync(`${folder}${file}`, 'utf8'))))
const operations = Object.entries(separateOperations(documents))
const schema = buildSchema()

const EXAMPLES: Readonly<Record<string, unknown>> = {
  Date: '2021-09-30',
  Boolean: true,
  Int: 20,
}

/** Values for what a page must give; ids and texts do not change what an operation costs. */
const variablesOf = (operation: OperationDefinitionNode): Record<string, unknown> =>
  Object.fromEntries(
    (operation.variableDefinitions ?? [])
      .filter(({ type }) => type.kind === Kind.NON_NULL_TYPE)
      .map(({ variable, type }) => [variable.name.value, exampleOf(print(type).replace('!', ''))]),
  )

function exampleOf(name: string): unknown {
  const type = schema.getType(name)
  return isEnumType(type) ? type.getValues()[0]!.name : (EXAMPLES[name] ?? 'x')
}

test('the pages ask the service something', () => {
  expect(operations.length).toBeGreaterThan(5)
})

test.each(operations)('%s of the pages is within the limits', (name, document) => {
  expect(validate(schema, document, [depthRule, aliasRule])).toEqual([])
  const operation = document.definitions.find(node => node.kind === Kind.OPERATION_DEFINITION)
  const variables = operation ? variablesOf(operation) : {}
  expect(costOf(schema, document, name, variables)).toBeLessThanOrEqual(limits.cost)
})
