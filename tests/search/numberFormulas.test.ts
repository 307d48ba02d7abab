import { describe, expect, it } from 'vitest'
import { readNumberFormulas } from '../../server/search/numberFormulas'

const read = (text: string) => {
  const { words, numbers } = readNumberFormulas(text)
  return [words.map(({ text: word }) => word).join(' '), [...numbers]]
}

describe('a number as offices write it', () => {
  it.each([
    ['Kế hoạch số 23/KH-TBTT', 'Kế hoạch 23 KH TBTT', ['23']],
    ['Quyết định số 1438/QĐ-TTg', 'Quyết định 1438 QĐ TTg', ['1438']],
    ['Thông tư số 07/2020/TT-BTC', 'Thông tư 07 2020 TT BTC', ['7']],
    ['Kế hoạch 23/KH-TBTT ngày 12/10/2021', 'Kế hoạch 23 KH TBTT', ['23']],
    ['Kế hoạch số 23/KH-TBTT ngày 12 tháng 10 năm 2021', 'Kế hoạch 23 KH TBTT', ['23']],
    ['Chỉ thị số 16/CT-TTg năm 2020', 'Chỉ thị 16 CT TTg', ['16']],
    ['Công văn số hiệu 1381/STTTT-TTBCXB tháng 7 năm 2021', 'Công văn 1381 STTTT TTBCXB', ['1381']],
    [
      'Quyết định 1438/QĐ-TTg của Thủ tướng Chính phủ',
      'Quyết định 1438 QĐ TTg Thủ tướng Chính phủ',
      ['1438'],
    ],
    ['2062 UBND VX 1', '2062 UBND VX 1', []],
    ['số 1438', '1438', ['1438']],
    ['SỐ: 1438', '1438', ['1438']],
    ['Nghị quyết số 128', 'Nghị quyết 128', ['128']],
    ['Quyết định 1438 ngày 25/8/2021', 'Quyết định 1438', ['1438']],
    ['CT 16 của Thủ tướng', 'CT 16 Thủ tướng', ['16']],
    ['Báo cáo 32 ngày 29 tháng 11 năm 2021', 'Báo cáo 32', ['32']],
    ['Plan 23/KH-TBTT', '23 KH TBTT', ['23']],
    ['Plan No. 23/KH-TBTT dated 12/10/2021', '23 KH TBTT', ['23']],
    ['Resolution 128', 'Nghị quyết 128', ['128']],
    ['resolution number 128', 'Nghị quyết 128', ['128']],
  ])('%s is %s', (text, words, numbers) => {
    expect(read(text)).toEqual([words, numbers])
  })

  it.each([
    'số ca mắc mới',
    'Số liều vắc-xin đợt 3',
    'ngày 12/10/2021',
    'năm 2021',
    'tháng 9 năm 2021',
    'thông điệp của Chính phủ',
    'Plan for the week',
    'kế hoạch 5 năm',
    'kế hoạch 30 ngày',
    'ngày',
    'số',
    '2 triệu liều năm 2021',
  ])('%s is left as it is', text => {
    expect(read(text)[0]).toBe(text.replaceAll(/[/-]/g, ' '))
  })
})
