import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { toldIn } from '../../client/src/lib/toldIn'
import { told } from '../../client/src/texts/en/told'
import { projectRoot } from '../../server/root'

const LETTERS_OF_VIETNAMESE = /[ăâđêôơưạ-ỹ]/i

test.each([
  ['Ngày ban hành của Chỉ thị 16/CT-TTg', 'Day of issue of Chỉ thị 16/CT-TTg'],
  [
    'Các nguồn ghi thông điệp này bằng 5 lời khác nhau.',
    'The sources give this message in 5 different wordings.',
  ],
  [
    'Cùng một số mà hai đơn vị tính khác nhau: 1.161 video; 1.161 Link.',
    'One figure with two units: 1.161 video; 1.161 Link.',
  ],
  [
    'Câu văn ghi 16 văn bản, còn danh sách nêu 10 văn bản rồi để dấu ba chấm.',
    'The sentence has 16 văn bản; the list names 10 papers.',
  ],
  ['ngày: để trống', 'day: left blank'],
])('%s is told in English', (text, english) => {
  expect(toldIn(text, told)).toBe(english)
})

test('what a paper calls a thing stays as it is', () => {
  expect(toldIn('Tổng đài hỗ trợ khai báo y tế 18001119 đã tiếp nhận', told)).toBeNull()
})

test('every disagreement of the register is explained in English', async () => {
  const folder = join(projectRoot, 'seed/register')
  const files = (await readdir(folder)).filter(file => file.endsWith('.yaml'))
  const entries = await Promise.all(
    files.map(async file => parseAllDocuments(await readFile(join(folder, file), 'utf8'))),
  )
  const explanations: string[] = entries
    .flat()
    .flatMap(entry => entry.toJS()?.discrepancies ?? [])
    .map(({ explanation }: { explanation: string }) => explanation)
  expect(explanations.length).toBeGreaterThan(10)
  expect(explanations.filter(explanation => toldIn(explanation, told) === null)).toEqual([])
})

test('no explanation in English keeps Vietnamese of our own', () => {
  const own = told.map(([, words]) => words.replaceAll('“nghìn” (thousand)', ''))
  expect(own.filter(words => LETTERS_OF_VIETNAMESE.test(words))).toEqual([])
})
