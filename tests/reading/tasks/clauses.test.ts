import { describe, expect, test } from 'vitest'
import { assigned, ORDER, tasksOf } from './assigned'

const ITEM = `${ORDER}1. Sở Y tế\n- `
const clauses = (item: string) => tasksOf(`${ITEM}${item}\n`).map(({ text }) => text)

describe('a task is a whole clause', () => {
  test.each<[string, string[]]>([
    ['Tiêm đủ mũi cho trẻ; báo cáo hằng tuần.', ['Tiêm đủ mũi cho trẻ', 'báo cáo hằng tuần']],
    [
      'Rà soát kho thuốc. Bổ sung vật tư trước mùa mưa.',
      ['Rà soát kho thuốc', 'Bổ sung vật tư trước mùa mưa'],
    ],
    ['Phát tờ rơi (ở chợ; ở bến xe) cho tiểu thương.', ['Phát tờ rơi (ở chợ; ở bến xe) cho tiểu thương']],
    [
      'Phổ biến khẩu hiệu “Sạch nhà; đẹp ngõ” tới tổ dân phố.',
      ['Phổ biến khẩu hiệu “Sạch nhà; đẹp ngõ” tới tổ dân phố'],
    ],
    ['Chuẩn bị ba việc: kê giường; lọc nước; phát màn.', ['Chuẩn bị ba việc: kê giường; lọc nước; phát màn']],
    [
      'Hướng dẫn các hộ (rửa tay, ăn chín...) và trường học.',
      ['Hướng dẫn các hộ (rửa tay, ăn chín...) và trường học'],
    ],
    [
      'Hỗ trợ TP. Biên Thùy lập trạm. Tổng hợp số liệu./.',
      ['Hỗ trợ TP. Biên Thùy lập trạm', 'Tổng hợp số liệu'],
    ],
    [
      'Phối hợp với Sở Tài chính; Kho bạc tỉnh rà soát nguồn chi.',
      ['Phối hợp với Sở Tài chính; Kho bạc tỉnh rà soát nguồn chi'],
    ],
  ])('%s', (item, expected) => {
    expect(clauses(item)).toEqual(expected)
  })

  test('a description between two tasks is none', () => {
    expect(clauses('Kiểm tra bếp ăn. Nhiều nơi bếp chật và ẩm. Cần sửa ngay trước khai giảng.')).toEqual([
      'Kiểm tra bếp ăn',
      'Cần sửa ngay trước khai giảng',
    ])
  })

  test('its text is whole and its quotation ends at a word', () => {
    const long = `Tăng cường ${'công tác kiểm tra, '.repeat(20)}báo cáo`
    const [task] = tasksOf(`${ITEM}${long}.\n`)
    expect(task!.text).toBe(long)
    expect(task!.quote.length).toBeLessThanOrEqual(200)
    expect(`${long} `.startsWith(`${task!.quote} `)).toBe(true)
  })

  test('the actor of a sentence acts in the sentences behind it, another clause may name another', () => {
    const body = `${ORDER}1. Trường tiểu học An Phú cần dọn sân. Trồng lại cây; Công an xã mở chốt.\n\n2. Sở Tư pháp: Kiểm tra.\n`
    expect(assigned(body).slice(0, 3)).toEqual([
      'LEAD Trường tiểu học An Phú: Trường tiểu học An Phú cần dọn sân',
      'LEAD Trường tiểu học An Phú: Trồng lại cây',
      'LEAD Công an xã: Công an xã mở chốt',
    ])
  })
})
