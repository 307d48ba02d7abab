import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { priceOf } from '../../server/http/priceOf'
import { costOf } from '../../server/limits/cost'
import { limits } from '../../server/limits/limits'
import { buildSchema } from '../../server/schema'

const schema = buildSchema()
const cost = (query: string) => costOf(schema, parse(query), undefined, {})
const times = (count: number, field: string) =>
  `{ ${Array.from({ length: count }, (_, at) => `a${at}: ${field}`).join(' ')} }`

describe('an operation costs what its work takes', () => {
  it.each([
    ['many searches', times(40, 'search(text: "a", first: 1) { totalCount }')],
    ['many completions', times(40, 'suggest(text: "ab", first: 1) { text }')],
    ['many introspections', times(10, '__schema { queryType { name } }')],
    ['many timelines', times(10, 'timeline { from }')],
    ['many coverages', times(10, 'coverage { held }')],
    ['many traces', times(30, 'trace(of: "d:x", direction: UP) { root { id } }')],
    [
      'a timeline with all that its papers hold',
      '{ timeline { entries { subject { ... on Plan { cites(first: 20) { nodes { to { cites(first: 20) { nodes { printed } } } } } } } } } }',
    ],
    [
      'lists in lists in lists',
      '{ documents(first: 100) { nodes { cites(first: 100) { nodes { to { cites(first: 100) { nodes { printed } } } } } } } }',
    ],
  ])('%s: too much', (_, query) => {
    expect(cost(query)).toBeGreaterThan(limits.cost)
  })

  it.each([
    ['the message of the day', '{ currentMessage { status inForce { message { text } plan { number } } } }'],
    ['a document', '{ document(number: "23/KH-TBTT") { __typename } }'],
    ['a search', '{ search(text: "a") { totalCount } }'],
    ['a page of papers', '{ documents(first: 20) { nodes { number title issuer { name } } } }'],
  ])('%s: little, and it waits for nobody', (_, query) => {
    expect(cost(query)).toBeLessThan(limits.heavy)
  })

  it.each([
    ['two searches', times(2, 'search(text: "a") { totalCount }')],
    ['an introspection', '{ __schema { types { name } } }'],
    ['a timeline', '{ timeline { entries { title } } }'],
    [
      'a page of a hundred with its lists',
      '{ documents(first: 100) { nodes { cites(first: 20) { nodes { printed } } } } }',
    ],
  ])('%s: served, and it waits for others as dear', (_, query) => {
    expect(cost(query)).toBeGreaterThanOrEqual(limits.heavy)
    expect(cost(query)).toBeLessThanOrEqual(limits.cost)
  })
})

describe('a request costs before anybody looks into it', () => {
  const price = (path: string, headers = {}) => priceOf(path, { headers, url: path } as never)

  it.each([
    ['/assets/a.js', 1],
    ['/anh/thong-diep/2021-09-30.png', 3000],
    ['/en/anh/x.png', 3000],
    ['/tim', 3000],
    ['/van-ban.csv', 3000],
    ['/thong-diep/2021-09-30', 300],
    ['/timor', 300],
  ])('%s: %s', (path, expected) => {
    expect(price(path)).toBe(expected)
  })

  it('a body by its length', () => {
    expect(price('/graphql', { 'content-length': '200000' })).toBe(2010)
    expect(price('/graphql')).toBe(11)
  })
})
