import { beforeAll, describe, expect, it } from 'vitest'
import { searchable } from '../../schema/words/fold'
import { testApi } from '../support/api'
import { testGraph } from '../support/graph'
import { madeUpGraph } from '../support/madeUpGraph'
import { type Found, SEARCH } from './found'

const graph = await testGraph()
const made = madeUpGraph(graph)
const { ask } = await testApi(graph)

async function search(filters: Record<string, unknown> = {}) {
  const { data, errors } = await ask<Found>(SEARCH, { text: 'nghe', ...filters })
  expect(errors).toEqual([])
  const { edges, totalCount } = data.search
  return { totalCount, ids: edges.map(({ node }) => node.node.id) }
}

/** More hits than a search looks at, all of which fit better than the one that is asked for. */
const CROWD = 900
const bodies = Array.from({ length: CROWD }, (_, at) => ({
  id: `a:crowd-${at}`,
  name: 'Nghe',
  level: 'DISTRICT',
  province: 'Hà Tĩnh',
  url: `/co-quan/dong-${at}`,
  search: searchable('Nghe'),
}))

beforeAll(async () => {
  await made.papers([
    { id: 'd:old', kind: 'NOTICE', number: '5/TB-X', title: 'Về việc nghe đài ở thôn bản', issued: '2019' },
  ])
  await made.nodes('Agency', bodies)
  await made.nodes('Agency', [
    {
      id: 'a:na',
      name: 'Ủy ban nhân dân tỉnh Nghệ An',
      level: 'PROVINCE',
      province: 'Nghệ An',
      url: '/co-quan/na',
      search: searchable('Ủy ban nhân dân tỉnh Nghệ An', 'UBND tỉnh Nghệ An'),
    },
  ])
  await made.version('one')
  await made.ready()
})

describe('what a search keeps to, it keeps to before it counts', () => {
  it('has more hits than are looked at', async () => {
    expect((await search()).totalCount).toBe(500)
  })

  it.each([
    ['a kind', { kinds: ['DISPATCH'] }, ['d:old']],
    ['kinds', { kinds: ['DISPATCH', 'PASSAGE'] }, ['d:old']],
    ['a province', { province: 'Nghệ An' }, ['a:na']],
    ['a province without its marks', { province: 'nghe an' }, ['a:na']],
    ['a body', { agency: 'a:na' }, ['a:na']],
    ['the page of a body', { agency: '/co-quan/dong-7' }, ['a:crowd-7']],
    ['days since one', { from: '2019-05-01' }, ['d:old']],
    ['days up to one', { to: '2019-05-01' }, ['d:old']],
    ['days of another year', { from: '2020-01-01' }, []],
    ['a province without a name', { province: '' }, []],
    ['a body without a name', { agency: '' }, []],
    ['a place and days', { province: 'Nghệ An', from: '2000-01-01' }, []],
  ])('%s', async (_, filters, ids) => {
    expect((await search(filters)).ids).toEqual(ids)
  })
})
