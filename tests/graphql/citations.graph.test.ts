import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadRegister } from '../../seed/load/load'
import { writeEntries } from '../../seed/load/register/writeEntry'
import { paper } from '../loading/paper'
import { testApi } from '../support/api'
import { testGraph } from '../support/graph'

const graph = await testGraph()
const { ask } = await testApi(graph)
const registerDir = await mkdtemp(join(tmpdir(), 'nguon-citations-'))
const head = { locator: 'I ¶1', start: 900, end: 922, quote: 'Điều 1. Bãi bỏ toàn bộ' }
const item = 'Quyết định số 411/2001/QĐ-TTg'
const decision = paper({
  file: 'qd.txt',
  number: '5/2026/QĐ-TTg',
  kind: 'DECISION',
  issued: '2026-01-05',
  cites: [
    {
      number: '411/2001/QĐ-TTg',
      relation: 'REPEALS',
      quote: item,
      start: 1014,
      quoteStart: 1000,
      also: [head],
    },
    { number: '412/2003/QĐ-TTg', quote: '412/2003/QĐ-TTg' },
  ],
})
const letter = { number: '7/2026/UBND-VX', kind: 'OFFICIAL_LETTER' } as const
const report = paper({
  file: 'bc.txt',
  number: '9/BC-BYT',
  kind: 'REPORT',
  issued: '2026-02-01',
  cites: [
    { number: '5/2026/QĐ-TTg', kind: 'DECISION', relation: 'IMPLEMENTS', actor: 'Bộ Y tế' },
    { number: '5/2026/QĐ-TTg', kind: 'DECISION' },
    letter,
    { number: '412/2003/QĐ-TTg', kind: 'DECISION', relation: 'IMPLEMENTS', from: letter.number },
  ],
})
beforeAll(async () => {
  await writeFile(join(registerDir, 'papers.yaml'), writeEntries([decision, report]))
  await loadRegister({ ...graph, registerDir })
})
afterAll(() => rm(registerDir, { recursive: true }))

interface Cited {
  cites: {
    nodes: { relation: string; actor: { name: string } | null; to: { number: string }; evidence: unknown[] }[]
  }
  citedBy: { nodes: { relation: string; from: { number: string } }[] }
}
async function citationsOf(number: string, filter = ''): Promise<Cited> {
  const { data, errors } = await ask<{ document: { document: Cited } }>(
    `query ($number: String!) { document(number: $number) { ... on DocumentFound { document {
      cites${filter} { nodes { relation actor { name } to { number }
        evidence { quote start end locator shown slices { locator quote start end } } } }
      citedBy { nodes { relation from { number } } } } } } }`,
    { number },
  )
  expect(errors).toEqual([])
  return data.document.document
}
const told = ({ cites }: Cited) =>
  cites.nodes.map(({ relation, actor, to }) => `${actor?.name ?? 'itself'} ${relation} ${to.number}`)

it('evidence of several slices comes through register and graph as it was read', async () => {
  const { cites } = await citationsOf('5/2026/QĐ-TTg')
  const own = { locator: 'I ¶1', quote: item, start: 1000, end: 1000 + item.length }
  expect(cites.nodes).toMatchObject([
    {
      relation: 'REPEALS',
      evidence: [{ ...own, shown: `Điều 1. Bãi bỏ toàn bộ […] ${item}`, slices: [head, own] }],
    },
    {
      relation: 'MENTIONS',
      evidence: [{ shown: '412/2003/QĐ-TTg', slices: [{ quote: '412/2003/QĐ-TTg' }] }],
    },
  ])
})

it('what an agency does is told as its act, beside what the paper does', async () => {
  expect(told(await citationsOf('9/BC-BYT'))).toEqual([
    'Bộ Y tế IMPLEMENTS 5/2026/QĐ-TTg',
    'itself MENTIONS 5/2026/QĐ-TTg',
    'itself MENTIONS 7/2026/UBND-VX',
    'itself MENTIONS 412/2003/QĐ-TTg',
  ])
  expect(told(await citationsOf('9/BC-BYT', '(relation: IMPLEMENTS)'))).toEqual([
    'Bộ Y tế IMPLEMENTS 5/2026/QĐ-TTg',
  ])
})

it('an agency’s act is no link of the report', async () => {
  const { data } = await ask<{ trace: { links: unknown[] } }>(
    `query ($of: ID!) { trace(of: $of, direction: UP) { links { relation } } }`,
    { of: '/van-ban/9-bc-byt' },
  )
  expect(data.trace.links).toEqual([])
})

it('lists what a paper’s own text names, not what others tell of it', async () => {
  expect(told(await citationsOf('7/2026/UBND-VX'))).toEqual([])
  expect((await citationsOf('412/2003/QĐ-TTg')).citedBy.nodes.map(({ from }) => from.number).sort()).toEqual([
    '5/2026/QĐ-TTg',
    '9/BC-BYT',
  ])
})
