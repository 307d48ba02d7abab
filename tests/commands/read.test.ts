import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { inVietnamese } from '../support/inVietnamese'
import { program } from './program'

inVietnamese()

const folder = mkdtempSync(join(tmpdir(), 'nguon-read-'))
afterAll(() => rmSync(folder, { recursive: true }))

const paper = (number: string) => `SỞ Y TẾ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: ${number}/BC-SYT
Nam Hải, ngày 02 tháng 9 năm 2021

BÁO CÁO
Công tác truyền thông

Thực hiện Chỉ thị số 16/CT-TTg ngày 31/3/2020, Sở Y tế báo cáo như sau:
`

const letter = (number: string) => `SỞ NỘI VỤ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: ${number}/SNV-VP
V/v báo cáo
Nam Hải, ngày 03 tháng 9 năm 2021

Kính gửi: Sở Y tế

Sở Nội vụ đề nghị báo cáo.
`

mkdirSync(join(folder, 'b', 'c'), { recursive: true })
writeFileSync(join(folder, 'a.txt'), paper('11'))
writeFileSync(join(folder, 'b', 'broken.pdf'), '%PDF-1.7 and nothing')
writeFileSync(join(folder, 'b', 'c', 'd.md'), paper('12'))
writeFileSync(join(folder, 'b', 'picture.png'), 'no paper')
writeFileSync(join(folder, 'b', 'misnamed.docx'), paper('13'))
writeFileSync(join(folder, 'b', 'nothing.txt'), '')
mkdirSync(join(folder, 'b', 'folder.pdf'))
writeFileSync(
  join(folder, 'b', 'two.txt'),
  `${paper('14')}\nNơi nhận:\n- Như trên;\n\nGIÁM ĐỐC\n\nTrần Văn A\n\n${letter('15')}`,
)

function nguon(args: string[], input?: string) {
  const run = spawnSync(process.execPath, [program, 'read', ...args], { encoding: 'utf8', input })
  const entries = run.stdout.split('\n').filter(line => line.startsWith('{'))
  return { ...run, numbers: entries.map(line => JSON.parse(line).document.number) }
}

describe('nguon read', () => {
  test('reads a folder with all below it in order; a broken file is one sentence and the exit code says it', () => {
    const { numbers, stderr, status } = nguon(['--json', folder])
    expect(numbers).toEqual(['11/BC-SYT', '12/BC-SYT', '14/BC-SYT', '15/SNV-VP'])
    expect(stderr).toContain('misnamed.docx: Tệp mang đuôi PDF hoặc DOCX nhưng bên trong không phải')
    expect(stderr).toContain('nothing.txt: Tệp rỗng.')
    expect(stderr).toContain('broken.pdf: Tệp PDF bị hỏng, không đọc được.')
    expect(stderr).not.toContain('    at ')
    expect(status).toBe(1)
  })

  test('says of a path that is not there that it is not', () => {
    const { stdout, stderr, status } = nguon([join(folder, 'none.txt')])
    expect(stderr).toContain('none.txt: Không có tệp này. Hãy kiểm tra đường dẫn.')
    expect([stdout, status]).toEqual(['', 1])
  })

  test('reads standard input, and prints the text that spans refer to', () => {
    expect(nguon(['--json', '-'], paper('13')).numbers).toEqual(['13/BC-SYT'])
    const { stdout, status } = nguon(['--text', '-'], paper('13').normalize('NFD'))
    expect([stdout.trimEnd(), status]).toEqual([paper('13').trimEnd(), 0])
  })
})
