import { describe, expect, test } from 'vitest'
import { assigned, ORDER } from './assigned'

const DECISION = { kind: 'DECISION' } as const

describe('a sentence is no name', () => {
  test.each([
    'UBND tỉnh ủy quyền cho Chủ tịch UBND tỉnh thực hiện các nhiệm vụ sau:',
    'Ủy ban nhân dân tỉnh phân cấp thẩm quyền cho Sở Tư pháp ký quyết định đối với các hồ sơ sau:',
    'Các cấp học và độ tuổi của giáo dục phổ thông được quy định như sau:',
    'Hội đồng trường được tổ chức và hoạt động theo các nguyên tắc sau:',
    'Thường trực Hội đồng nhân dân cấp xã có thể yêu cầu như sau:',
  ])('%s', heading => {
    const found = assigned(`Điều 2. ${heading}\n1. Tham mưu kế hoạch.\n2. Rà soát hồ sơ.\n`, DECISION)
    for (const task of found) expect(task.split(':', 1)[0]!.length).toBeLessThan(60)
  })
})

test.each([
  'Các trường hợp quy định tại khoản 1 thực hiện theo Điều 4.',
  'Mỗi trường hợp phải lập hồ sơ riêng.',
  'Các hội nghị tổ chức trực tuyến.',
  'Những hội thảo lập kế hoạch riêng.',
  'Từng hội thi phải có thể lệ.',
])('cases and meetings do nothing: %s', sentence => {
  expect(assigned(`${ORDER}1. Tổ chức thực hiện\n- ${sentence}\n`).join()).not.toContain('LEAD')
})

test.each([
  [
    'Trung tâm Hành chính công thành phố thực hiện nhiệm vụ, quyền hạn:',
    'Trung tâm Hành chính công thành phố',
  ],
  ['Trung tâm Bảo tồn di sản Hội An có nhiệm vụ, quyền hạn:', 'Trung tâm Bảo tồn di sản Hội An'],
  ['Ban Quản lý dự án có chức năng, nhiệm vụ:', 'Ban Quản lý dự án'],
  ['Văn phòng điều phối thực hiện các nhiệm vụ:', 'Văn phòng điều phối'],
  ['Thanh tra tỉnh có nhiệm vụ và quyền hạn:', 'Thanh tra tỉnh'],
])('a heading of duties names the body alone: %s', (heading, name) => {
  const found = assigned(`Điều 2. ${heading}\n1. Tham mưu kế hoạch.\n2. Rà soát hồ sơ.\n`, DECISION)
  expect(found).toEqual([`LEAD ${name}: Tham mưu kế hoạch`, `LEAD ${name}: Rà soát hồ sơ`])
})
