import { describe, expect, test } from 'vitest'
import { datesConflict } from '../../../seed/read/compare/dates'
import { numbersNear } from '../../../seed/read/compare/numbers'
import { sumOf, unitsAgree } from '../../../seed/read/compare/sums'
import { syllableDistance } from '../../../seed/read/compare/syllables'
import { sameSaying, sayingWords, titlesDiffer, titleWords } from '../../../seed/read/compare/wordings'

test.each([
  ['2020-12-31', '2020-03-31', true],
  ['2020-03-31', '2021-03-31', true],
  ['2020-03-31', '2022-09-20', false],
  ['2020-03-31', '2020-03-31', false],
  ['2020-03', '2020-12-31', true],
  ['2020-12', '2020-12-31', false],
  ['2019', '2020-12-31', false],
  [null, '2020-12-31', false],
])('days of one paper: %s and %s', (a, b, conflict) => {
  expect(datesConflict(a, b)).toBe(conflict)
})

describe('wordings', () => {
  test.each([
    ['kiểm soát hiệu quả dịch bệnh', 'kiểm soát có hiệu quả dịch bệnh', true],
    ['hiệu quả dịch', 'có hiệu quả dịch', false],
    ['5K + vắc xin', '5K + vắc-xin + thuốc và các biện pháp khác', true],
    ['KIỂM SOÁT HIỆU QUẢ DỊCH!', 'kiểm soát hiệu quả dịch', false],
    ['Bình tĩnh sống để chống dịch lâu dài', 'Phòng dịch tốt, giám sát hiệu quả', false],
  ])('%s / %s', (a, b, differ) => {
    const [one, other] = [sayingWords(a), sayingWords(b)]
    expect(one.key !== other.key && sameSaying(one, other)).toBe(differ)
  })

  test('differ by the share of syllables to change', () => {
    expect(syllableDistance('một hai ba bốn', 'một hai ba năm')).toBe(0.25)
    expect(syllableDistance('', '')).toBe(0)
  })
})

test.each([
  ['quy định chi tiết thi hành một số điều của Luật', 'quy định chi tiết một số điều của Luật', true],
  ['về quy định tạm thời “Thích ứng an toàn, linh hoạt”', 'quy định “Thích ứng an toàn linh hoạt tốt”', true],
  [
    'về việc thông qua Quy hoạch du lịch là cần thiết',
    'về việc thông qua Quy hoạch du lịch, cụ thể như sau',
    false,
  ],
  ['về việc thông qua Quy hoạch du lịch', 'về việc thông qua Quy hoạch du lịch tỉnh đến năm 2020', false],
  [
    'sửa đổi, bổ sung Nghị định số 34/2016/NĐ-CP ngày 14/5/2016',
    'sửa đổi, bổ sung Nghị định số 34/2016/NĐ-CP ngày 14 tháng 5 năm 2016',
    false,
  ],
  ['hỗ trợ sinh viên là người dân tộc thiểu số', 'hỗ trợ sinh viên là nBƯười dân tộc thiểu số', false],
  ['sửa đổi, bổ sung một số điều', 'sửa đổi bổ, bổ sung một số điều', false],
  ['về phòng, chống dịch bệnh', 'về công tác thi đua khen thưởng', false],
])('titles: %s / %s', (a, b, differ) => {
  expect(titlesDiffer(titleWords(a), titleWords(b))).toBe(differ)
})

test.each([
  ['04/KH-TBTT', '04/KH-BTTTT', true],
  ['1438/QĐ-TTg', '1438/QĐ-TT', true],
  ['05/CT-TTg', '5/CT-TTg', false],
  ['05/CT-TTg', '06/CT-TTg', false],
  ['15/QĐ-BNV', '15/QĐ-UBND', false],
  ['128/NQ-CP', '128/NQ-CT', true],
  ['128/NQ-CP', '128/NQ-TW', false],
])('numbers: %s / %s', (a, b, near) => {
  expect(numbersNear(a, b)).toBe(near)
})

test('sums are free of the noise of binary fractions, units of case', () => {
  expect(sumOf([0.1, 0.2])).toBe(0.3)
  expect(unitsAgree('điểm cầu', 'điểm')).toBe(true)
  expect(unitsAgree('Camera', 'camera')).toBe(true)
  expect(unitsAgree('điểm', 'cơ sở')).toBe(false)
})
