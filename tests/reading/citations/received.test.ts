import { expect, it } from 'vitest'
import { read } from '../../../seed/read/read'

const HEAD =
  'BỘ XÂY DỰNG\nSố: 99/BXD-VP\nHà Nội, ngày 5 tháng 4 năm 2021\nV/v trả lời\n\nKính gửi: Công ty An Bình.\n\n'
const relationIn = (sentence: string) => read(`${HEAD}${sentence}\n`, 'paper.txt')[0]!.citations[0]?.relation

it.each([
  'Bộ Xây dựng nhận được Công văn số 14/CV-AB ngày 01/3/2021 của Công ty An Bình về vật liệu.',
  'Bộ Xây dựng có nhận được Công văn số 14/CV-AB ngày 01/3/2021 của Công ty An Bình về vật liệu.',
  'Bộ Xây dựng đã nhận được Văn bản số 14/CV-AB ngày 01/3/2021 của Công ty An Bình.',
  'Ngày 03/3/2021, Bộ Xây dựng có nhận được Công văn số 14/CV-AB ngày 01/3/2021 hỏi về giá.',
  'Vừa qua, Bộ Xây dựng nhận được các Công văn số 14/CV-AB ngày 01/3/2021 và số 15/CV-AB ngày 02/3/2021.',
])('who has received a paper answers it: %s', sentence => {
  expect(relationIn(sentence)).toBe('ANSWERS')
})

it.each([
  'Sở Y tế đã nhận được Công văn số 14/CV-AB ngày 01/3/2021 của Công ty.',
  'Bộ Xây dựng chưa nhận được Công văn số 14/CV-AB ngày 01/3/2021 của Công ty An Bình.',
])('not who has not, nor what another body got: %s', sentence => {
  expect(relationIn(sentence)).not.toBe('IMPLEMENTS')
})
