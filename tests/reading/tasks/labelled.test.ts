import { describe, expect, test } from 'vitest'
import { assigned } from './assigned'

const PLAN = { kind: 'PLAN' } as const

describe('a label names who acts; what stands above it is the task', () => {
  test.each<[string, string[]]>([
    [
      '1. Hội diễn văn nghệ\n- Đơn vị chủ trì: Sở Văn hóa và Thể thao.\n- Đơn vị phối hợp: Sở Y tế, UBND các huyện.\n',
      ['LEAD Sở Văn hóa và Thể thao + JOIN Sở Y tế + JOIN UBND các huyện: Hội diễn văn nghệ'],
    ],
    [
      '1. Phát thanh lưu động\n- Cơ quan chủ trì thực hiện: Đài Phát thanh huyện\n- Cơ quan phối hợp: Công an huyện\n',
      ['LEAD Đài Phát thanh huyện + JOIN Công an huyện: Phát thanh lưu động'],
    ],
    [
      '1. In áp phích\n- Chủ trì: Sở Y tế; phối hợp: Sở Tài chính.\n',
      ['LEAD Sở Y tế + JOIN Sở Tài chính: In áp phích'],
    ],
    [
      'II. NHIỆM VỤ\n1. Truyền thông ở chợ\n- Tổ chức phát loa.\n- Phát khẩu trang.\n- Đơn vị thực hiện: Ban Quản lý chợ.\n',
      ['LEAD Ban Quản lý chợ: Tổ chức phát loa', 'LEAD Ban Quản lý chợ: Phát khẩu trang'],
    ],
    [
      'II. NHIỆM VỤ\n1. Việc ở thôn\n- Tổ chức họp thôn.\n+ Đơn vị chủ trì: Hội Nông dân xã.\n- Tổ chức trồng cây.\n+ Đơn vị chủ trì: Đoàn Thanh niên xã.\n',
      ['LEAD Hội Nông dân xã: Tổ chức họp thôn', 'LEAD Đoàn Thanh niên xã: Tổ chức trồng cây'],
    ],
    [
      '1. Hội thi nấu ăn\n- Thời gian thực hiện: tháng 5/2024\n- Đơn vị chủ trì: Hội Liên hiệp Phụ nữ tỉnh\n',
      ['LEAD Hội Liên hiệp Phụ nữ tỉnh: Hội thi nấu ăn'],
    ],
  ])('%s', (body, expected) => {
    expect(assigned(body, PLAN)).toEqual(expected)
  })
})
