import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Driver } from 'neo4j-driver'
import { afterAll } from 'vitest'
import { type LoadOptions, loadRegister } from '../../seed/load/load'
import { writeEntries } from '../../seed/load/register/writeEntry'
import type { Entry } from '../../seed/read/entry'
import { communication, paper, proof } from './paper'
import { plainFigure } from './plainFigure'

export const report = (told = {}): Entry =>
  paper({
    file: 'bc.txt',
    number: '32/BC-TBTT',
    kind: 'REPORT',
    issued: '2021-11-29',
    issuer: communication,
    cites: [
      { number: '128/NQ-CP', kind: 'RESOLUTION', issued: '2021-10-11', relation: 'IMPLEMENTS' },
      { number: '16/CT-TTg', kind: 'DIRECTIVE', issued: '2020-03-31' },
    ],
    says: [{ text: 'Bình tĩnh sống', plan: '02/KH-TBTT' }],
    entry: {
      tasks: [
        {
          ...proof(7000, 'Sở Y tế báo cáo'),
          agencies: [{ name: 'Sở Y tế', role: 'LEAD', ...proof(7000, 'Sở Y tế') }],
          text: 'Báo cáo',
          due: null,
        },
      ],
      figures: [
        {
          ...proof(8000, '200 tin'),
          subject: 'Tin bài',
          printed: '200',
          value: 200,
          unit: 'tin',
          qualifier: 'EXACT',
          asOf: null,
          ...plainFigure('Tin bài: 200 tin'),
        },
      ],
    },
    ...told,
  })
export const plan = paper({
  file: 'kh-02.txt',
  number: '02/KH-TBTT',
  kind: 'PLAN',
  issued: '2021-09-02',
  issuer: communication,
  says: [{ text: 'Bình tĩnh sống', own: true }],
  cites: [{ number: '128/NQ-CP', kind: 'RESOLUTION', issued: '2021-10-11' }],
})

/** Loads entries as a register of their own, in a folder that is gone when the test file is done. */
export async function sampleLoader(graph: { driver: Driver; database: string }) {
  const registerDir = await mkdtemp(join(tmpdir(), 'register-'))
  afterAll(() => rm(registerDir, { recursive: true }))
  const load = async (entries: Entry[], options: Partial<LoadOptions> = {}) => {
    await rm(registerDir, { recursive: true, force: true })
    await mkdir(registerDir)
    for (const entry of entries)
      await writeFile(join(registerDir, `${entry.file}.yaml`), writeEntries([entry]))
    const now = () => new Date('2026-11-23T00:00:00.000Z')
    return loadRegister({ ...graph, registerDir, now, graceMs: 0, ...options })
  }
  return { registerDir, load }
}
