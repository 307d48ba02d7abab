import { expect, it } from 'vitest'
import { linksBeyond, MOST_ASSERTIONS } from '../../seed/load/build/prepare/beyond'
import { citationsOf } from '../../seed/load/build/prepare/citations'
import type { RelationshipImage } from '../../seed/load/image'

const link = (id: string, properties: RelationshipImage['properties'] = {}): RelationshipImage => ({
  ...{ id, type: 'IMPLEMENTS', unit: 'a#1', from: 'd:a', to: 'd:b' },
  properties: {
    source: 'd:a',
    printed: '5/CT',
    basis: 'STATED',
    at: 'I ¶1',
    quote: `lời ${id}`,
    ...properties,
  },
})
const citations = (...links: RelationshipImage[]) =>
  citationsOf(links, id => (id === 'a:y' ? ({ id } as never) : null))
const told = (json: unknown) => JSON.parse(String(json))

it('what a paper says of another in one relation is one citation, on the first of its links', () => {
  const { on, made, received } = citations(
    link('3', { order: 30 }),
    link('1', { order: 10, printed: 'Chỉ thị số 5/CT', candidates: ['d:b', 'd:c'] }),
    link('2', { order: 20, basis: 'RULED' }),
  )
  expect(['1', '2', '3'].filter(id => on(id).citation)).toEqual(['1'])
  const [relation, printed, bases, evidence, candidates, actor] = told(on('1').citation)
  expect([relation, printed, bases, candidates, actor]).toEqual([
    'IMPLEMENTS',
    'Chỉ thị số 5/CT',
    ['STATED', 'RULED', 'STATED'],
    ['d:b', 'd:c'],
    null,
  ])
  expect(evidence.map(([, , quote]: string[]) => quote)).toEqual(['lời 1', 'lời 2', 'lời 3'])
  expect([made.get('d:a'), received.get('d:b')]).toEqual([1, 1])
})

it('an agency’s act is a citation of its own, of the relation that it is', () => {
  const { on } = citations(link('own', { order: 1 }), {
    ...link('act', { order: 2, act: 'IMPLEMENTS', actor: 'a:y' }),
    type: 'MENTIONS',
  })
  expect(told(on('act').citation)[0]).toBe('IMPLEMENTS')
  expect(told(on('act').citation)[5]).toEqual({ id: 'a:y' })
  expect(on('act').citationKey).not.toBe(on('own').citationKey)
})

it('what others tell of a paper, and what has no printed words, is no citation of its own', () => {
  const { on, made } = citations(link('other', { source: 'd:x' }), link('unprinted', { printed: null }))
  expect([on('other'), on('unprinted'), made.size]).toEqual([{}, {}, 0])
})

it('an assertion without a quotation proves nothing and still counts', () => {
  const { on } = citations(link('1', { quote: null, basis: 'INFERRED' }))
  expect(told(on('1').citation).slice(2, 4)).toEqual([['INFERRED'], []])
})

it('of many assertions of one link the last are beyond what is shown, whatever their order in the file', () => {
  const many = Array.from({ length: MOST_ASSERTIONS + 2 }, (_, at) =>
    link(`l${at}`, { order: MOST_ASSERTIONS + 2 - at }),
  )
  expect([...linksBeyond(many)].sort()).toEqual(['l0', 'l1'])
  expect(linksBeyond(many.slice(2)).size).toBe(0)
})
