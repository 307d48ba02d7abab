import { describe, expect, test } from 'vitest'
import { assigned, ORDER } from './assigned'

const LETTER = { kind: 'OFFICIAL_LETTER' } as const
const leads = (task: string): string[] =>
  task.split(':', 1).flatMap(names => names.split(' + ').map(name => name.replace('LEAD ', '')))

describe('a line of bodies above numbered items is of all of them', () => {
  test.each<[string, string[]]>([
    [
      'Phòng GD&ĐT các huyện; trường THPT Lê Lợi thực hiện tốt các nội dung sau:',
      ['Phòng GD&ĐT các huyện', 'trường THPT Lê Lợi'],
    ],
    ['Các sở, ban, ngành thực hiện các nhiệm vụ sau:', ['Các sở, ban, ngành']],
    ['Sở Y tế (cơ quan thường trực), Sở Tài chính thực hiện các nội dung sau:', ['Sở Y tế', 'Sở Tài chính']],
    [
      'Các trung tâm (GDNN-GDTX), trung tâm Ngoại ngữ tỉnh thực hiện các công việc sau:',
      ['Các trung tâm', 'trung tâm Ngoại ngữ tỉnh'],
    ],
    [
      'Trung tâm Giáo dục thường xuyên tỉnh thực hiện các nội dung sau:',
      ['Trung tâm Giáo dục thường xuyên tỉnh'],
    ],
  ])('%s', (line, names) => {
    const found = assigned(
      `${ORDER}II. TỔ CHỨC TRIỂN KHAI\n\n${line}\n\n1. Rà soát hồ sơ.\n\n2. Báo cáo kết quả.\n`,
    )
    expect(found.map(task => task.replace(/^.*?: /, ''))).toEqual(['Rà soát hồ sơ', 'Báo cáo kết quả'])
    for (const task of found) expect(leads(task)).toEqual(names)
  })
})

test.each([
  'vận dụng các tiêu chí đánh giá dự án: (1) Xác định câu hỏi; (2) Thiết kế phương án',
  'thực hiện theo các bước sau: (1) Rà soát hồ sơ; (2) Lập danh sách',
  'tổ chức theo các hình thức: (i) Tuyên truyền trên loa; (ii) Tổ chức hội thi',
  'xét chọn theo 3 tiêu chuẩn: (1) Hoàn thành nhiệm vụ; (2) Tham gia hội thi',
  'bảo đảm các nguyên tắc: (1) Công khai kết quả; (2) Bảo đảm dân chủ',
])('criteria and steps are of the deed that they belong to: %s', deed => {
  expect(assigned(`${ORDER}1. Các trường\n- Các trường ${deed}.\n`, LETTER)).toHaveLength(1)
})
