import { expect, it } from 'vitest'
import { read } from '../../../seed/read/read'

const relationIn = (sentence: string) => read(`${sentence}\n`, 'paper.txt')[0]!.citations[0]?.relation

it.each([
  'Thực hiện sự chỉ đạo của Thủ tướng Chính phủ tại Công điện số 1188/CĐ-TTg ngày 22/8/2021, Bộ Y tế yêu cầu:',
  'Triển khai sự chỉ đạo của Tỉnh ủy tại Công văn số 55-CV/TU ngày 02/5/2020, Sở Y tế hướng dẫn:',
  'Thực hiện sự phân công của Ủy ban nhân dân tỉnh tại Quyết định số 71/QĐ-UBND ngày 03/4/2020, Sở Y tế báo cáo:',
])('what a body directed in a paper is carried out: %s', sentence => {
  expect(relationIn(sentence)).toBe('IMPLEMENTS')
})

it('who lacks direction carries nothing out', () => {
  expect(relationIn('Chưa thực hiện sự chỉ đạo của Tỉnh ủy tại Công văn số 55-CV/TU ngày 02/5/2020.')).toBe(
    'MENTIONS',
  )
})
