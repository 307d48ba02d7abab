import { expect, test } from 'vitest'
import { closeSplitSyllables } from '../../seed/intake/splitSyllables'

const BROKEN = 'Mụ c đí ch dạ y họ c, truyề n hình, phò ng dịch.'
const WHOLE = 'Mục đích dạy học, truyền hình, phòng dịch.'

test('syllables that a file broke again and again are closed', () => {
  expect(closeSplitSyllables(BROKEN)).toBe(WHOLE)
})

test.each([
  'Theo điểm c khoản 2, điểm n khoản 3, điểm y khoản 4, điểm o khoản 5.',
  'Các mục c, mục n, ý m và ý p của Phụ lục.',
  'Mụ c đích của kế hoạch.',
  'Tổ chức học tập, rèn luyện cho học sinh.',
  'Số a, số b và số c là ba số khác nhau.',
])('others stay as they are: %s', text => {
  expect(closeSplitSyllables(text)).toBe(text)
})
