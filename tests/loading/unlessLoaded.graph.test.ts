import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { loadRegister } from '../../seed/load/load'
import { writeEntries } from '../../seed/load/register/writeEntry'
import { loadUnlessLoaded } from '../../seed/load/unlessLoaded'
import { testGraph } from '../support/graph'
import { empty, ourContent } from './content'
import { plan, report } from './sampleRegister'

const graph = await testGraph()
const registerDir = await mkdtemp(join(tmpdir(), 'register-'))
afterAll(() => rm(registerDir, { recursive: true }))
const file = join(registerDir, 'bc.yaml')

/** What was done, and whether anything was read for it. */
async function start({ program = 'one' as string | null, year = 2026 } = {}) {
  const steps: string[] = []
  const { sentence, told } = await loadUnlessLoaded({
    ...graph,
    registerDir,
    program,
    graceMs: 0,
    now: () => new Date(Date.UTC(year, 5)),
    onProgress: note => steps.push(note),
  })
  return { sentence, told, wasRead: steps.length > 0 }
}
const unchanged = {
  wasRead: false,
  sentence: expect.stringMatching(/^4 documents, \d disagreements; nothing/),
}

beforeEach(async () => {
  await empty(graph)
  await rm(registerDir, { recursive: true })
  await mkdir(registerDir)
  await writeFile(file, writeEntries([report()]))
  await writeFile(join(registerDir, 'kh.yaml'), writeEntries([plan]))
  expect(await start()).toMatchObject({ wasRead: true, told: [] })
})

it('the same bytes are not read again', async () => {
  const before = await ourContent(graph)
  expect(await start()).toMatchObject(unchanged)
  expect(await ourContent(graph)).toEqual(before)
})

it.each<[string, () => Promise<unknown>]>([
  ['a byte is other', () => appendFile(file, '\n')],
  ['a file is new', () => writeFile(join(registerDir, 'b.yaml'), '')],
  ['a file is gone', () => rm(file)],
  [
    'an editor’s file is new',
    async () => {
      await mkdir(join(registerDir, 'editor'))
      await writeFile(join(registerDir, 'editor/a.yaml'), 'rulings: []\n')
    },
  ],
])('they are where %s', async (_, change) => {
  await change()
  expect(await start()).toMatchObject({ wasRead: true })
  expect(await start()).toMatchObject({ wasRead: false })
})

it('by another program, in another year, and by one without a name', async () => {
  expect(await start({ program: 'two' })).toMatchObject({ wasRead: true })
  expect(await start({ program: 'two', year: 2027 })).toMatchObject({ wasRead: true })
  expect(await start({ program: null })).toMatchObject({ wasRead: true })
})

it('after another load', async () => {
  const texts = async () => 'Một nguyên bản khác hẳn.'
  await loadRegister({ ...graph, registerDir, graceMs: 0, textOf: texts })
  expect(await start()).toMatchObject({ wasRead: true })
  expect(await start()).toMatchObject(unchanged)
})

it('and where a killed load left something on the other side', async () => {
  await graph.driver.executeQuery("CREATE (:NguonB:Task {id: 't:left', unit: '*'})", {}, graph)
  expect(await start()).toMatchObject({ wasRead: true })
  const { records } = await graph.driver.executeQuery('MATCH (n:NguonB) RETURN n.id AS id', {}, graph)
  expect(records).toEqual([])
})

it('what could not be read is told again', async () => {
  await writeFile(file, 'part: x\n')
  const { told } = await start()
  expect(told[0]).toContain('bc.yaml:1')
  expect(await start()).toMatchObject({ wasRead: false, told })
})
