import { expect, test } from 'vitest'
import { read } from '../../../seed/read/read'

const doers = (issuer: string, body: string) => {
  const head = `${issuer}\nSố: 12/BC-UBND\n\nLào Cai, ngày 20 tháng 7 năm 2024\n\nBÁO CÁO\nTình hình công tác\n\n`
  return read(`${head}1. Kết quả\n\n${body}\n`.normalize('NFC'), 'bc.txt')
    .flatMap(({ actions }) => actions)
    .map(({ agencies }) => agencies.map(({ name }) => name).join(' + '))
    .filter(name => name !== '')
}

const PROVINCE = 'ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI'
const CITY = 'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ ĐÀ NẴNG'
const OURS = 'Ủy ban nhân dân tỉnh Lào Cai'

test.each([
  ['SỞ NỘI VỤ TỈNH LÀO CAI', 'Tỉnh đã ban hành 12 kế hoạch.', []],
  ['VĂN PHÒNG CHÍNH PHỦ', 'Tỉnh đã ban hành 12 kế hoạch.', []],
  ['TỈNH ỦY LÀO CAI', 'Tỉnh đã ban hành 12 kế hoạch.', []],
  [PROVINCE, 'Tỉnh Yên Bái đã ban hành 12 kế hoạch.', []],
  [PROVINCE, 'Thành phố đã ban hành 12 kế hoạch.', []],
  [PROVINCE, 'Tỉnh đã có 12 xã đạt chuẩn.', []],
  [PROVINCE, 'Tỉnh sẽ ban hành 12 kế hoạch.', []],
  [PROVINCE, 'Các huyện, tỉnh đã ban hành 12 kế hoạch.', ['Các huyện, tỉnh']],
  [CITY, 'Tỉnh đã ban hành 12 kế hoạch.', []],
  [PROVINCE, 'Tỉnh đã ban hành 12 kế hoạch.', [OURS]],
  [PROVINCE, 'Tỉnh Lào Cai đã hỗ trợ 450 hộ.', [OURS]],
  [PROVINCE, 'Trong năm 2023, tỉnh đã hỗ trợ 1.200 hộ nghèo.', [OURS]],
  [PROVINCE, 'Thực hiện Nghị quyết số 45-NQ/TW, tỉnh đã ban hành 12 kế hoạch.', [OURS]],
  [CITY, 'Thành phố đã hỗ trợ 1.200 hộ nghèo.', ['Ủy ban nhân dân thành phố Đà Nẵng']],
  [PROVINCE, 'Tỉnh đã mở lớp chuyển đổi số. Huyện Bắc Hà đã làm 5 tuyến đường.', [OURS, 'Huyện Bắc Hà']],
])('%s: %s', (issuer, body, who) => {
  expect(doers(issuer, body)).toEqual(who)
})

test('what a sentence ends with is no number: chuyển đổi số. Huyện …', () => {
  const text = 'Tỉnh đã mở lớp chuyển đổi số. Huyện Bắc Hà đã làm 5 tuyến đường.'
  const head = `${PROVINCE}\nSố: 12/BC-UBND\n\nLào Cai, ngày 20 tháng 7 năm 2024\n\nBÁO CÁO\nTình hình\n\n`
  const [paper] = read(`${head}1. Kết quả\n\n${text}\n`.normalize('NFC'), 'bc.txt')
  expect(paper!.actions[0]!.text).toBe('Tỉnh đã mở lớp chuyển đổi số')
})
