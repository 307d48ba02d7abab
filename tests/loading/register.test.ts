import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { describeProblem } from '../../seed/load/register/problem'
import { readRegister } from '../../seed/load/register/readRegister'
import { writeEntries } from '../../seed/load/register/writeEntry'
import { paper } from './paper'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'register-'))
})
afterEach(() => rm(folder, { recursive: true }))

const good = paper({
  file: 'good.txt',
  number: '32/BC-TBTT',
  kind: 'REPORT',
  issued: '2021-11-29',
  cites: [{ number: '128/NQ-CP', kind: 'RESOLUTION', title: 'quy định: “Thích ứng…”', issued: '2021' }],
})
const write = (name: string, text: string) => writeFile(join(folder, name), text)
const problems = async () => (await readRegister(folder)).problems.map(describeProblem)

describe('a register', () => {
  it('gives back the entries that were written', async () => {
    await write('good.yaml', writeEntries([good, { ...good, part: 2 }]))
    const { entries, problems } = await readRegister(folder)
    expect(problems).toEqual([])
    expect(entries).toEqual([good, { ...good, part: 2 }])
  })

  it('names file, line and field of what is wrong, loads nothing of that file, and reads the others', async () => {
    const text = writeEntries([{ ...good, file: 'bad.txt' }])
    const line = text.split('\n').findIndex(row => row.includes('kind: RESOLUTION')) + 1
    await write('bad.yaml', text.replace('kind: RESOLUTION', 'kind: LETTER'))
    await write('good.yaml', writeEntries([good]))
    const register = await readRegister(folder)
    expect(register.entries.map(({ file }) => file)).toEqual(['good.txt'])
    expect(register.problems).toMatchObject([{ file: 'bad.yaml', line, field: 'citations[0].kind' }])
    expect(register.problems[0]?.message).toMatch(/cần một trong các giá trị RESOLUTION, DECISION/)
  })

  it.each([
    ['issued: 2021-11-29', 'issued: 2021-02-30', 'document.issued', /cần ngày, tháng hoặc năm/],
    ['part: 1', 'part: một', 'part', /cần số/],
    ['printed: 128/NQ-CP', 'printd: 128/NQ-CP', 'citations[0].printd', /không có trường này: printd/],
    ['end: 1009', 'end: 1000', 'citations[0].end', /phải lớn hơn start/],
    ['quote: 128/NQ-CP', `quote: ${'a'.repeat(201)}`, 'citations[0].quote', /dài nhất 200/],
  ])('refuses „%s“ made „%s“', async (was, now, field, message) => {
    const text = writeEntries([good])
    expect(text).toContain(was)
    await write('good.yaml', text.replace(was, now))
    const register = await readRegister(folder)
    expect(register.entries).toEqual([])
    const found = register.problems.find(problem => problem.field === field)
    expect(found?.message).toMatch(message)
    expect(found?.line).toBe(text.split('\n').findIndex(row => row.includes(was)) + 1)
  })

  it('says where YAML itself is broken', async () => {
    await write('broken.yaml', 'file: a\n  part: 1\n')
    expect(await problems()).toEqual([expect.stringMatching(/^broken\.yaml:[12]: không đọc được YAML/)])
  })

  it('refuses a second entry for one part of one original', async () => {
    await write('a.yaml', writeEntries([good]))
    await write('b.yaml', writeEntries([good]))
    expect(await problems()).toEqual(['b.yaml:1: trường file: good.txt#1 đã có trong a.yaml'])
  })

  it('reads the editor’s files beside the entries', async () => {
    await mkdir(join(folder, 'editor'))
    await write('editor/a.yaml', 'agencies:\n  - { name: Bộ Y tế, level: MINISTRY, symbols: [BYT] }\n')
    await write(
      'editor/b.yaml',
      'rulings:\n  - { document: { number: 16/CT-TTg }, attribute: issued, value: "2020" }\n',
    )
    const { editor, problems } = await readRegister(folder)
    expect(editor.agencies).toEqual([{ name: 'Bộ Y tế', level: 'MINISTRY', symbols: ['BYT'] }])
    expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
      'editor/b.yaml rulings[0].reason',
      'editor/b.yaml rulings[0].by',
      'editor/b.yaml rulings[0].on',
    ])
  })
})
