import { type GraphQLResolveInfo, parse } from 'graphql'
import { expect, test } from 'vitest'
import { Selected } from '../../server/graph/selected'

function selectedOf(text: string): Selected {
  const { definitions } = parse(text)
  const fragments: GraphQLResolveInfo['fragments'] = {}
  for (const one of definitions) if (one.kind === 'FragmentDefinition') fragments[one.name.value] = one
  const operation = definitions.find(one => one.kind === 'OperationDefinition')
  return new Selected(operation ? [operation] : [], fragments)
}

test('a field is found in whatever fragment it stands, by its own name and not its alias', () => {
  const asked = selectedOf(`query ($no: Boolean!) { ...A ... on Query { c: d @include(if: $no) } }
    fragment A on Query { a ...B } fragment B on Query { b ...A }`)
  for (const name of ['a', 'b', 'd']) expect(asked.has(name), name).toBe(true)
  expect(asked.has('c')).toBe(false)
  expect(asked.isWithin(new Set(['a', 'b', 'd']))).toBe(true)
  expect(asked.isWithin(new Set(['a', 'b']))).toBe(false)
})

test('what is asked of items by nodes and by edges is one', () => {
  const items = selectedOf('{ list { edges { node { a } } nodes { b { c } } } list { nodes { b { d } } } }')
    .below('list')
    .items()
  expect(items.isWithin(new Set(['a', 'b']))).toBe(true)
  expect(['c', 'd'].map(name => items.below('b').has(name))).toEqual([true, true])
  expect(items.below('b').has('a')).toBe(false)
})

test('of what is not asked nothing is asked below', () => {
  expect(selectedOf('{ a }').below('x').below('y').isWithin(new Set())).toBe(true)
})
