import { expect, test } from 'vitest'
import { bodyOf } from '../../../seed/read/rules/tasks/posts'

test.each<[string, string | null]>([
  ['Giám đốc Sở Tài chính', 'Sở Tài chính'],
  ['Phó Giám đốc Sở Y tế', 'Sở Y tế'],
  ['Chánh Văn phòng UBND tỉnh', 'Văn phòng UBND tỉnh'],
  ['Chánh Thanh tra Bộ', 'Thanh tra Bộ'],
  ['Trưởng Ban Dân tộc', 'Ban Dân tộc'],
  ['Bộ trưởng Bộ Công an', 'Bộ Công an'],
  ['Chủ tịch Ủy ban nhân dân các huyện, thị xã', 'Ủy ban nhân dân các huyện, thị xã'],
  ['Thủ trưởng các cơ quan, đơn vị liên quan', 'các cơ quan, đơn vị liên quan'],
  ['Người đứng đầu các cơ sở giáo dục', 'các cơ sở giáo dục'],
  ['Bộ trưởng', null],
  ['Chủ tịch nước', 'Chủ tịch nước'],
  ['Sở Y tế', 'Sở Y tế'],
  ['các doanh nghiệp viễn thông', 'các doanh nghiệp viễn thông'],
])('%s answers as %s', (name, body) => {
  expect(bodyOf(name)).toBe(body)
})
