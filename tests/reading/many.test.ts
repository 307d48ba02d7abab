import { expect, test } from 'vitest'
import type { Entry } from '../../seed/read/entry'
import { read } from '../../seed/read/read'

const HEAD = 'Số: 5/BC-BYT\n\nHà Nội, ngày 02 tháng 9 năm 2021\n\nBÁO CÁO\n\nTruyền thông\n\nI. MỘT\n\n'
/** More than a call takes arguments. */
const MANY = 130_000

test.each<[keyof Entry, string]>([
  ['messages', 'thông điệp “một hai ba bốn năm sáu”; '],
  ['events', 'Ngày 29/10/2021, Bộ Y tế tổ chức Hội thảo. '],
  ['discrepancies', 'tổng số 5 người (gồm 2 người, 1 người, 1 người). '],
  ['citations', 'Nghị định số 169-CP; '],
])('one paragraph may hold any number of %s', (facts, sentence) => {
  expect(read(HEAD + sentence.repeat(MANY), 'x')[0]![facts]).toHaveLength(MANY)
})
