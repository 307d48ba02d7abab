import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { loadRegister } from '../../seed/load/load'
import { testApi } from '../support/api'
import { testGraph } from '../support/graph'
import { plan, report, sampleLoader } from './sampleRegister'

const graph = await testGraph()
const { load, registerDir } = await sampleLoader(graph)
const { ask, request } = await testApi(graph)

const PLAN_FILE = 'kh-02.txt.yaml'
const write = (name: string, text: string) => writeFile(join(registerDir, name), text)
async function loadAgain() {
  const summary = await loadRegister({ ...graph, registerDir, now: () => new Date('2026-11-24'), graceMs: 0 })
  await untilRead(summary.version)
  return summary
}

/** The service looks once a second which data is live. */
async function untilRead(version: string): Promise<void> {
  for (;;) {
    const { data } = await ask<{ dataVersion: { version: string } }>('{ dataVersion { version } }')
    if (data.dataVersion.version === version) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

async function heldNumbers(): Promise<string[]> {
  const { data } = await ask<{ documents: { nodes: { number: string }[] } }>(
    '{ documents(held: true, first: 100) { nodes { number } } }',
  )
  return data.documents.nodes.map(({ number }) => number).sort()
}
async function problems(): Promise<string[]> {
  const { data, errors } = await ask<{ coverage: { problems: string[] } }>('{ coverage { problems } }')
  expect(errors).toEqual([])
  return data.coverage.problems
}
const ready = async () => JSON.parse((await request('/readyz')).text)

beforeEach(async () => {
  await untilRead((await load([plan, report()], { graceMs: 0 })).version)
})

describe('a file of the register that is broken now', () => {
  test('stays as it was last without a fault, and everybody is told', async () => {
    const before = await loadAgain()
    await write(PLAN_FILE, 'file: [\n')
    const { problems: found, version, ...loaded } = await loadAgain()
    const told = loaded.told.map(({ vi }) => vi)
    expect(await heldNumbers()).toEqual(['02/KH-TBTT', '32/BC-TBTT'])
    expect(found).toHaveLength(1)
    expect(told).toEqual([
      expect.stringMatching(
        /^kh-02\.txt\.yaml:\d: không đọc được YAML .*; bản hợp lệ gần nhất của tệp này vẫn được dùng$/,
      ),
    ])
    expect(await problems()).toEqual(told)
    expect(await ready()).toEqual({ status: 'ready', registerWhole: false, problems: told })
    expect(version).not.toBe(before.version)
  })

  test('is still there at the next load, and the one after', async () => {
    await write(PLAN_FILE, 'file: a\n')
    await loadAgain()
    await loadAgain()
    expect((await loadAgain()).sync.written).toEqual([])
    expect(await heldNumbers()).toContain('02/KH-TBTT')
  })

  test('is gone once it is taken away on purpose', async () => {
    await write(PLAN_FILE, 'file: a\n')
    await loadAgain()
    await rm(join(registerDir, PLAN_FILE))
    expect((await loadAgain()).told).toEqual([])
    expect(await heldNumbers()).toEqual(['32/BC-TBTT'])
    await write(PLAN_FILE, 'file: a\n')
    const told = (await loadAgain()).told.map(({ vi }) => vi)
    expect(told.length).toBeGreaterThan(0)
    for (const line of told) expect(line).toMatch(/^kh-02\.txt\.yaml:1: .* cả tệp này không được nạp$/)
    expect(await heldNumbers()).toEqual(['32/BC-TBTT'])
  })

  test('is as its mended text says', async () => {
    await write(PLAN_FILE, 'file: a\n')
    await loadAgain()
    const mended = { ...plan, document: { ...plan.document, number: '03/KH-TBTT' } }
    await untilRead((await load([mended, report()])).version)
    expect(await heldNumbers()).toEqual(['03/KH-TBTT', '32/BC-TBTT'])
    expect(await problems()).toEqual([])
    expect(await ready()).toMatchObject({ registerWhole: true })
  })

  test('gives way to another file that now has the paper', async () => {
    await write(PLAN_FILE, 'file: a\n')
    const renumbered = { ...plan, document: { ...plan.document, number: '05/KH-TBTT' } }
    const { writeEntries } = await import('../../seed/load/register/writeEntry')
    await write('moved.yaml', writeEntries([renumbered]))
    await loadAgain()
    expect(await heldNumbers()).toEqual(['05/KH-TBTT', '32/BC-TBTT'])
  })

  test('may be an editor’s: the rulings stay', async () => {
    await mkdir(join(registerDir, 'editor'))
    const agencies = 'agencies:\n  - { name: Sở Y tế, level: DEPARTMENT, province: Lào Cai }\n'
    await write('editor/agencies.yaml', agencies)
    await loadAgain()
    const provinces = async () =>
      (
        await ask<{ agencies: { nodes: { province: string | null }[] } }>(
          '{ agencies(text: "Sở Y tế") { nodes { province } } }',
        )
      ).data.agencies.nodes
    const before = await provinces()
    expect(before).toContainEqual({ province: 'Lào Cai' })
    await write('editor/agencies.yaml', `${agencies}<<<<<<< HEAD\n`)
    expect((await loadAgain()).told.map(({ vi }) => vi)).toEqual([
      expect.stringMatching(/^editor\/agencies\.yaml:3: .* vẫn được dùng$/),
    ])
    expect(await provinces()).toEqual(before)
  })
})

test('an original that cannot be read is named, and the others are compared', async () => {
  const textOf = async (file: string) => {
    if (file === plan.file) throw new Error('a folder stands in its place')
    return null
  }
  const { told, version } = await load([plan, report()], { textOf, graceMs: 0 })
  await untilRead(version)
  expect(told.map(({ vi }) => vi)).toEqual([
    expect.stringMatching(/^kh-02\.txt:1: không đọc được nguyên bản để đối chiếu: a folder stands/),
  ])
  expect(await heldNumbers()).toContain('02/KH-TBTT')
})
