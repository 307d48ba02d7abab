import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readMany } from '../../seed/commands/readMany'
import type { ReadResult } from '../../seed/commands/readOne'
import { inVietnamese } from '../support/inVietnamese'
import { hostileFiles } from './hostileFiles'

inVietnamese()

const folder = await mkdtemp(join(tmpdir(), 'nguon-hostile-'))
afterAll(() => rm(folder, { recursive: true }))
process.execArgv.push('--import', 'tsx')

const paper = (number: number) => `SỞ Y TẾ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: ${number}/BC-SYT
Nam Hải, ngày 02 tháng 9 năm 2021

BÁO CÁO
Công tác truyền thông
`

test('a file that takes too much is named, and the others are read, in their order', async () => {
  const hostile = {
    'many-runs.docx': await hostileFiles['many-runs.docx'](400_000),
    'unpacks-to-much.pdf': await hostileFiles['unpacks-to-much.pdf'](60_000_000),
    'torn.docx': await hostileFiles['torn.docx'](),
  }
  const paths: string[] = []
  for (const [at, [name, bytes]] of Object.entries(hostile).entries()) {
    paths.push(join(folder, `${at}.txt`), join(folder, name))
    await writeFile(paths.at(-2)!, paper(at))
    await writeFile(paths.at(-1)!, bytes)
  }
  const results: ReadResult[] = []
  for await (const result of readMany(paths, { milliseconds: 8_000, memory: 300 * 1024 ** 2 }))
    results.push(result)
  expect(results.map(({ path }) => path)).toEqual(paths)
  for (const [at, result] of results.entries()) {
    if (at % 2 === 0)
      expect(result).toMatchObject({ entries: [{ document: { number: `${at / 2}/BC-SYT` } }] })
    else expect(result.fault).toMatch(/đã bỏ qua\.$|bị hỏng/)
  }
})
