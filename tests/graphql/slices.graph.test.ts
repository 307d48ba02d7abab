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
const registerDir = await mkdtemp(join(tmpdir(), 'nguon-slices-'))
const head = { locator: 'I ¶1', start: 900, end: 922, quote: 'Điều 1. Bãi bỏ toàn bộ' }
const item = 'Quyết định số 411/2001/QĐ-TTg'
const entry = paper({
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
beforeAll(async () => {
  await writeFile(join(registerDir, 'qd.yaml'), writeEntries([entry]))
  await loadRegister({ ...graph, registerDir })
})
afterAll(() => rm(registerDir, { recursive: true }))

it('evidence of several slices comes through register and graph as it was read', async () => {
  const { data, errors } = await ask<{ documents: { nodes: { cites: { nodes: unknown[] } }[] } }>(
    `{ documents(held: true) { nodes { cites { nodes { relation
      evidence { quote start end locator shown slices { locator quote start end } } } } } } }`,
  )
  expect(errors).toEqual([])
  const own = { locator: 'I ¶1', quote: item, start: 1000, end: 1000 + item.length }
  expect(data.documents.nodes[0]?.cites.nodes).toMatchObject([
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
