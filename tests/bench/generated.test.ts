import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assemble } from '../../seed/load/assemble'
import { readRegister } from '../../seed/load/register/readRegister'
import { generatedPapers, MOST_CITED } from './generatedPapers'
import { writeRegister } from './generatedRegister'

const PAPERS = 200

describe('the generated register', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nguon-bench-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('is the same for the same number of papers, in one file and in many', async () => {
    const written = async (name: string, perFile: number) => {
      await writeRegister(join(folder, name), 30, perFile)
      const files = (await readdir(join(folder, name))).sort()
      const texts = await Promise.all(files.map(file => readFile(join(folder, name, file), 'utf8')))
      return { files: files.length, text: texts.join('') }
    }
    const apart = await written('apart', 1)
    expect(await written('again', 1)).toEqual(apart)
    expect(await written('together', 100)).toEqual({ files: 1, text: apart.text })
    expect(apart.files).toBe(30)
  })

  it('is read and put together without a problem: every paper once, and nothing cited that is not there', async () => {
    await writeRegister(join(folder, 'whole'), PAPERS, 100)
    const { entries, editor, problems } = await readRegister(join(folder, 'whole'))
    expect(problems).toEqual([])
    const { image, unresolved, discrepancies } = assemble(entries, editor)
    expect({ unresolved, discrepancies }).toEqual({ unresolved: [], discrepancies: [] })
    expect(image.counts.nodes.Document).toBe(PAPERS)
  })

  it('has the shapes that it promises', () => {
    const papers = [...generatedPapers(PAPERS)]
    const mean = (size: (one: (typeof papers)[number]) => number) =>
      papers.reduce((sum, one) => sum + size(one), 0) / papers.length
    const toMostCited = papers.filter(({ citations }) =>
      citations.some(({ number }) => number === MOST_CITED.number),
    )
    expect(toMostCited.length).toBeGreaterThanOrEqual(PAPERS / 20)
    expect(mean(({ citations }) => citations.length)).toBeCloseTo(4, 0)
    expect(mean(({ figures }) => figures.length)).toBeCloseTo(3, 0)
    expect(mean(({ tasks }) => tasks.length)).toBeCloseTo(2, 0)
    expect(mean(({ messages }) => messages.length)).toBeCloseTo(0.1, 2)
    expect(papers.some(({ citations }) => citations.length >= 20)).toBe(true)
  })
})
