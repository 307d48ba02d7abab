import { describe, expect, test } from 'vitest'
import { testApi } from '../support/api'
import { testGraph } from '../support/graph'
import { idOf, loadPapers } from './papers'

const graph = await testGraph()
await loadPapers(graph.driver, graph.database)
const { ask } = await testApi(graph)

interface Lookup {
  document: {
    __typename: string
    document?: { id: string; __typename: string }
    candidates?: { id: string }[]
    nearest?: { id: string }[]
    explanation?: string
  }
}

const LOOKUP = `query ($id: ID, $number: String, $issuer: String, $year: Int) {
  document(id: $id, number: $number, issuer: $issuer, year: $year) {
    __typename
    ... on DocumentFound { document { id __typename } }
    ... on DocumentAmbiguous { explanation candidates { id } }
    ... on DocumentNotFound { explanation nearest { id } }
  }
}`
const lookUp = async (asked: Record<string, unknown>) => (await ask<Lookup>(LOOKUP, asked)).data.document

const PLAN = idOf('4', 'KH-AB', '2021')
const RESOLUTION = idOf('128', 'NQ-CP', '2021')
const DIRECTIVE = idOf('16', 'CT-TTg', '2020')

describe('a number leads to its document in any writing', () => {
  test.each([
    ['04/KH-AB', PLAN],
    ['4/kh-ab', PLAN],
    ['4 kh ab', PLAN],
    ['  Số: 04 /KH - AB ', PLAN],
    ['Kế hoạch số 04/KH-AB ngày 06/9/2021', PLAN],
    ['ke hoach 04/KH–AB của Tiểu ban AB', PLAN],
    ['văn bản 4/KH-AB', PLAN],
    ['Nghị quyết 128', RESOLUTION],
    ['nghị quyết số 128/NQ-CP', RESOLUTION],
    ['NQ 128', RESOLUTION],
    ['NQ128', RESOLUTION],
    ['128/NQ', RESOLUTION],
    ['Nghị quyết 128 Chính phủ', RESOLUTION],
    ['128', RESOLUTION],
    ['16/CT-TTg năm 2020', DIRECTIVE],
    ['Chỉ thị 16/CT-TTg, ngày 31/3/2020 của Thủ tướng Chính phủ', DIRECTIVE],
    ['chỉ thị 16 ngày 31 tháng 3 năm 2020', DIRECTIVE],
    ['77/UBND-VX1', idOf('77', 'UBND-VX1', '2021')],
    ['công văn 77', idOf('77', 'UBND-VX1', '2021')],
  ])('%s', async (number, id) => {
    expect(await lookUp({ number })).toMatchObject({ __typename: 'DocumentFound', document: { id } })
  })
})

describe('where several fit, the answer says so and issuer or year decide', () => {
  test.each([['CT16'], ['chỉ thị 16'], ['16/CT-TTg']])('%s', async number => {
    const { __typename, candidates, explanation } = await lookUp({ number })
    expect(__typename).toBe('DocumentAmbiguous')
    expect(candidates?.map(({ id }) => id)).toEqual([DIRECTIVE, idOf('16', 'CT-TTg', '2022')])
    expect(explanation).toContain('năm 2020')
    expect(explanation).toContain('năm 2022')
  })

  test.each([
    [{ number: '16/CT-TTg', year: 2020 }, DIRECTIVE],
    [{ number: 'CT16', year: 2022 }, idOf('16', 'CT-TTg', '2022')],
    [{ number: 'KH 4', issuer: 'tieu ban ab' }, PLAN],
    [{ number: 'KH 4', issuer: 'a:ba' }, idOf('4', 'KH-BA', '2021')],
    [{ number: 'KH 4', issuer: 'Bộ BA' }, idOf('4', 'KH-BA', '2021')],
    [{ number: '77/UBND-VX1', issuer: 'tỉnh X' }, idOf('77', 'UBND-VX1', '2021')],
  ])('%j', async (asked, id) => {
    expect(await lookUp(asked)).toMatchObject({ __typename: 'DocumentFound', document: { id } })
  })

  test('a number of another issuer, or another year, is not found and the nearest are named', async () => {
    const other = await lookUp({ number: '04/KH-AB', issuer: 'Bộ Y tế' })
    expect(other).toMatchObject({ __typename: 'DocumentNotFound', nearest: [{ id: PLAN }] })
    const year = await lookUp({ number: '16/CT-TTg', year: 2024 })
    expect(year.__typename).toBe('DocumentNotFound')
    expect(year.nearest?.map(({ id }) => id)).toContain(DIRECTIVE)
  })
})

test('a number that differs in one group is not found, and what it may mean is the nearest', async () => {
  const { __typename, nearest, explanation } = await lookUp({ number: '05/KH-BA' })
  expect(__typename).toBe('DocumentNotFound')
  expect(nearest?.map(({ id }) => id)).toContain(idOf('4', 'KH-BA', '2021'))
  expect(explanation).toContain('Gần nhất')
})

test('an id, or the path of its page, leads to its document', async () => {
  expect(await lookUp({ id: PLAN })).toMatchObject({ document: { id: PLAN, __typename: 'Plan' } })
  expect(await lookUp({ id: '/van-ban/4-kh-ab-2021' })).toMatchObject({ document: { id: PLAN } })
  expect((await lookUp({ id: 'd:none' })).__typename).toBe('DocumentNotFound')
  expect((await lookUp({ id: '/van-ban/none' })).__typename).toBe('DocumentNotFound')
})

test('a plan is found by its number alone; what is no plan, or nowhere, is null', async () => {
  const plan = async (number: string) =>
    (
      await ask<{ plan: { id: string } | null }>('query ($n: String!) { plan(number: $n) { id } }', {
        n: number,
      })
    ).data.plan
  expect(await plan('04/KH-AB')).toEqual({ id: PLAN })
  expect(await plan('4 kh ab')).toEqual({ id: PLAN })
  expect(await plan('99/KH-AB')).toBeNull()
  expect(await plan('128/NQ-CP')).toBeNull()
  expect(await plan('Nghị quyết 128')).toBeNull()
})

test.each([
  [PLAN, 'Plan'],
  [RESOLUTION, 'Policy'],
  ['a:ab', 'Agency'],
  [`t:${PLAN}`, 'Task'],
  [`f:${PLAN}`, 'Figure'],
  [`e:${PLAN}`, 'Event'],
  [`p:${PLAN}`, 'Passage'],
  [`x:${PLAN}`, 'Discrepancy'],
])('node %s is a %s', async (id, __typename) => {
  const { data } = await ask('query ($id: ID!) { node(id: $id) { id __typename } }', { id })
  expect(data).toEqual({ node: { id, __typename } })
})

test('what nothing has is null', async () => {
  const { data, errors } = await ask('{ node(id: "d:none") { id } agency(id: "a:none") { id } }')
  expect(errors).toEqual([])
  expect(data).toEqual({ node: null, agency: null })
})
