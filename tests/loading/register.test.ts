import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dayRange } from '../../seed/load/register/dayRange'
import { describeProblem } from '../../seed/load/register/problem'
import { readRegister } from '../../seed/load/register/readRegister'
import { writeEntries } from '../../seed/load/register/writeEntry'
import { paper, proof } from './paper'
import { plainFigure } from './plainFigure'

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
const dated = paper({
  file: 'dated.txt',
  issued: '2021-11-29',
  cites: [{ number: '128/NQ-CP', issued: '2021' }],
  says: [
    { text: 'Ở nhà', period: { from: '2021-12-01', to: '2021-12-31', basis: 'STATED', printed: 'tháng 12' } },
  ],
  entry: {
    figures: [
      {
        ...proof(8000, '12 ca'),
        subject: 'ca',
        printed: '12',
        value: 12,
        unit: 'ca',
        qualifier: 'EXACT',
        asOf: '2021-11',
        ...plainFigure('Ca: 12 ca'),
      },
    ],
    events: [{ ...proof(9000, 'Họp'), on: '2021-11-01', until: '2021-11-02', title: 'Họp' }],
  },
})
const write = (name: string, text: string) => writeFile(join(folder, name), text)
const problems = async () => (await readRegister(folder)).problems.map(problem => describeProblem(problem).vi)

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
    expect(register.problems[0]?.message.vi).toMatch(/cần một trong các giá trị RESOLUTION, DECISION/)
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
    expect(found?.message.vi).toMatch(message)
    expect(found?.line).toBe(text.split('\n').findIndex(row => row.includes(was)) + 1)
  })

  it.each([
    ['issued: 2021-11-29', 'issued: 0021-11-29', 'document.issued'],
    ['issued: 2021-11-29', 'issued: 9999-12', 'document.issued'],
    ['issued: "2021"', 'issued: "1944"', 'citations[0].issued'],
    ['to: 2021-12-31', 'to: 9999-12-31', 'messages[0].period.to'],
    ['from: 2021-12-01', 'from: 1021-12-01', 'messages[0].period.from'],
    ['asOf: 2021-11', 'asOf: 2921-11', 'figures[0].asOf'],
    ['on: 2021-11-01', 'on: 1121-11-01', 'events[0].on'],
    ['until: 2021-11-02', 'until: 9021-11-02', 'events[0].until'],
  ])('refuses a day that no paper can mean: „%s“ made „%s“', async (was, now, field) => {
    const text = writeEntries([dated])
    expect(text).toContain(was)
    await write('good.yaml', text.replace(was, now))
    const found = (await readRegister(folder)).problems
    expect(found).toMatchObject([{ file: 'good.yaml', field }])
    expect(found[0]?.message.vi).toMatch(/nằm ngoài khoảng 1945-01-01 đến/)
    expect(found[0]?.line).toBe(text.split('\n').findIndex(row => row.includes(was)) + 1)
  })

  it('takes the days that the operator says it may hold', async () => {
    await write('old.yaml', writeEntries([{ ...good, document: { ...good.document, issued: '1890' } }]))
    const days = { from: '1800-01-01', to: '2030-12-31' }
    expect((await readRegister(folder, days)).problems).toEqual([])
    expect(dayRange(new Date('2026-11-29'))).toEqual({ from: '1945-01-01', to: '2037-12-31' })
  })

  it('refuses days of an editor’s file that no editor can mean', async () => {
    await mkdir(join(folder, 'editor'))
    const ruling =
      '{ document: { number: 16/CT-TTg }, attribute: issued, value: "9999", reason: a, by: b, on: 2026-01-01 }'
    await write('editor/a.yaml', `rulings:\n  - ${ruling}\n`)
    expect(await problems()).toEqual([
      expect.stringMatching(/^editor\/a\.yaml:2: trường rulings\[0\]\.value/),
    ])
  })

  it.each([
    ['an alias', 'a: &x 1\nb: *x\n', 2, /bí danh/],
    ['an alias inside a fact', 'a:\n  - &x {}\n  - b: *x\n', 3, /bí danh/],
    ['a conflict', 'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n', 2, /dấu xung đột <<<<<<</],
    ['half a conflict', 'a: 1\r\nb: 2\r\n>>>>>>> x\r\n', 3, /dấu xung đột >>>>>>>/],
    ['NUL', 'a: 1\nb: x\0y\n', 2, /ký tự điều khiển U\+0000/],
    ['a bell', 'a: 1\n\nb: x\u0007\n', 3, /ký tự điều khiển U\+0007/],
    ['a bracket', 'a: 1\nb: [1, 2\n', 2, /không đọc được YAML/],
    ['braces without end', `a: 1\nb: ${'{a: '.repeat(5000)}`, 2, /không đọc được YAML/],
    ['nothing but text', 'Thông báo\n', 1, /cần nhóm trường/],
  ])('names line and fault of %s, and reads the other files', async (_, text, line, message) => {
    await write('bad.yaml', text)
    await write('good.yaml', writeEntries([good]))
    const register = await readRegister(folder)
    expect(register.entries.map(({ file }) => file)).toEqual(['good.txt'])
    expect(register.problems).toEqual([
      expect.objectContaining({
        file: 'bad.yaml',
        message: expect.objectContaining({ vi: expect.stringMatching(message) }),
      }),
    ])
    expect(register.problems[0]?.line).toBeGreaterThanOrEqual(line)
    expect(register.problems[0]?.line).toBeLessThanOrEqual(line + 1)
  })

  it.each([
    ['too long', 'a'.repeat(10_000_000), /dài nhất 2000 ký tự/],
    ['with what cannot be seen', '"a\\x01b"', /ký tự điều khiển/],
  ])('refuses a title %s', async (_, title, message) => {
    const text = writeEntries([{ ...good, document: { ...good.document, title: 'Tên gọi' } }])
    await write('good.yaml', text.replace('title: Tên gọi', `title: ${title}`))
    expect(await problems()).toEqual([expect.stringMatching(message)])
  })

  it('tells the first faults of a file that has a thousand', async () => {
    const [fact] = good.citations
    const text = writeEntries([{ ...good, citations: Array.from({ length: 1000 }, () => ({ ...fact! })) }])
    await write('good.yaml', text.replaceAll('kind: RESOLUTION', 'kind: LETTER'))
    expect(await problems()).toHaveLength(20)
  })

  it('refuses two figures that say the same of one thing with different numbers', async () => {
    const [figure] = dated.figures
    const other = (change: object) => ({ ...dated, figures: [figure!, { ...figure!, ...change }] })
    await write('a.yaml', writeEntries([other({ value: 15, printed: '15', statement: 'Ca: 15 ca' })]))
    expect(await problems()).toEqual([
      expect.stringMatching(/figures\[1\]\.statement: đã có một số liệu khác/),
    ])
    await write('a.yaml', writeEntries([other({ statement: 'Ca ở thôn Đông: 12 ca' })]))
    expect(await problems()).toEqual([])
    await write('a.yaml', writeEntries([other({ asOf: '2021-10' })]))
    expect(await problems()).toEqual([])
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

  it('reads folders below it, of which only its own “editor” is the editor’s', async () => {
    await mkdir(join(folder, '2021/tuần 40/editor'), { recursive: true })
    await write('2021/tuần 40/a.yaml', writeEntries([good]))
    await write('2021/tuần 40/editor/b.yaml', writeEntries([dated]))
    await write('2021/not.yml', 'nothing')
    const { entries, files, problems } = await readRegister(folder)
    expect(problems).toEqual([])
    expect(files).toEqual(['2021/tuần 40/a.yaml', '2021/tuần 40/editor/b.yaml'])
    expect(entries.map(({ file }) => file)).toEqual(['dated.txt', 'good.txt'])
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
