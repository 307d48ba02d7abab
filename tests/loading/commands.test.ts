import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runCheck } from '../../seed/commands/check'
import { runExport } from '../../seed/commands/export'
import { runRenew } from '../../seed/commands/renew'
import { describeProblem } from '../../seed/load/register/problem'
import { readRegister } from '../../seed/load/register/readRegister'
import { writeEntries } from '../../seed/load/register/writeEntry'
import { read } from '../../seed/read/read'
import { OperatorFault } from '../../server/fault'

const text = `BỘ Y TẾ\n\nSố: 12/BYT-DP\n\nHà Nội, ngày 02 tháng 3 năm 2021\n\nThực hiện Nghị quyết số 21/NQ-CP ngày 26/02/2021 của Chính phủ về mua vắc xin, Bộ Y tế đề nghị các Sở Y tế báo cáo.\n`
let folder: string
let register: string
let printed: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nguon-'))
  register = join(folder, 'register')
  await mkdir(register)
  await writeFile(join(folder, 'cv-12.txt'), text)
  printed = ''
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation(chunk => {
      printed += String(chunk)
      return true
    })
  }
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})
const original = () => join(folder, 'cv-12.txt')
const enter = () => writeFile(join(register, 'cv-12.yaml'), writeEntries(read(text, 'cv-12.txt')))

describe('the commands over a register', () => {
  it('renew an entry, print it as a JSON line and find every fact exact', async () => {
    await enter()
    expect(await runRenew([original()], { register })).toBe(0)
    printed = ''
    expect(await runExport(register)).toBe(0)
    const [line, ...others] = printed.trim().split('\n')
    expect(others).toEqual([])
    expect(JSON.parse(line!)).toMatchObject({ file: 'cv-12.txt', document: { number: '12/BYT-DP' } })
    printed = ''
    expect(await runCheck([original()], { register })).toBe(0)
    expect(printed).toMatch(/ exact, 0 changed, 0 gone/)
    expect(printed).toContain('Nghị quyết số 21/NQ-CP')
  })

  it('find no fault in an original with other line ends or a line more before it', async () => {
    await enter()
    await writeFile(original(), text.replaceAll('\n', '\r\n'))
    printed = ''
    expect(await runCheck([original()], { register })).toBe(0)
    expect(printed).toMatch(/ exact, 0 changed, 0 gone\n/)
    await writeFile(original(), `In từ trang mạng\n${text}`)
    printed = ''
    expect(await runCheck([original()], { register })).toBe(0)
    expect(printed).toMatch(/ 0 exact, 0 changed, 0 gone, \d+ moved\n/)
  })

  it('tell changed and gone facts of an original that is another now', async () => {
    await enter()
    await writeFile(original(), `${text.replace('12/BYT-DP', '13/BYT-DP').replace('21/NQ-CP', '22/NQ-CP')}`)
    printed = ''
    expect(await runCheck([original()], { register })).toBe(1)
    expect(printed).toMatch(/changed facts số \[\d+–\d+\] “12\/BYT-DP” → “13\/BYT-DP”/)
    await writeFile(original(), 'Không còn gì ở đây.\n')
    printed = ''
    expect(await runCheck([original()], { register })).toBe(1)
    expect(printed).toMatch(/gone facts số/)
  })

  it('do not take a paper into the register that nobody has reviewed', async () => {
    expect(await runRenew([original()], { register })).toBe(1)
    expect(printed).toContain('cv-12.txt: It is not in the register yet')
    expect(await readdir(register)).toEqual([])
  })

  it('tell a file of the register that cannot be read, and read the others', async () => {
    await enter()
    await mkdir(join(register, 'folder.yaml'))
    const { entries, problems } = await readRegister(register)
    expect(entries.map(entry => entry.file)).toEqual(['cv-12.txt'])
    expect(problems.map(problem => describeProblem(problem).vi)).toEqual([
      'folder.yaml:1: không đọc được: là thư mục hoặc không có quyền đọc',
    ])
  })

  it('say where there is nothing to compare, or no register', async () => {
    expect(await runCheck([original()], { register })).toBe(2)
    expect(printed).toContain('is not in the register')
    await expect(runExport(join(folder, 'absent'))).rejects.toThrow(OperatorFault)
  })
})
