import { parse } from 'graphql'
import { expect, it } from 'vitest'
import { costOf } from '../../server/limits/cost'
import { KnownCosts } from '../../server/limits/knownCosts'
import { buildSchema } from '../../server/schema'

const schema = buildSchema()
const query = parse(`query Papers($from: Date, $first: Int = 100, $with: Boolean = true) {
  documents(from: $from, first: $first) { nodes { number cites(first: 20) @include(if: $with) { nodes { printed } } } }
}
query One { documents(first: 1) { nodes { number } } }`)

it('what an operation costs is reckoned once for all that cost the same', () => {
  const costs = new KnownCosts()
  let reckoned = 0
  const cost = (variables: Record<string, unknown>, name = 'Papers') =>
    costs.of(query, name, variables, () => {
      reckoned += 1
      return costOf(schema, query, name, variables)
    })
  const asked: Record<string, unknown>[] = [
    { first: 3 },
    { first: 30 },
    { first: null },
    {},
    { first: 3, with: false },
    { with: false },
    { first: 3, from: null },
  ]
  for (const variables of asked) {
    const own = costOf(schema, query, 'Papers', variables)
    expect(cost({ from: '2021-01-01', ...variables }), JSON.stringify(variables)).toBe(own)
    expect(cost({ ...variables, ...(!('from' in variables) && { from: '2022-02-02' }) })).toBe(own)
  }
  expect(reckoned).toBe(asked.length)
  expect(cost({}, 'One')).toBe(costOf(schema, query, 'One', {}))
  expect(cost({}, 'One')).toBeLessThan(cost({}))
})

it('who asks for ever other pages takes no more room', () => {
  const costs = new KnownCosts()
  for (let first = 1; first <= 1_000; first++) costs.of(query, 'Papers', { first }, () => first)
  expect(costs.of(query, 'Papers', { first: 1_000 }, () => -1)).toBe(1_000)
  expect(costs.of(query, 'Papers', { first: 1 }, () => -1)).toBe(-1)
})
