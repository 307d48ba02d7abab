import { describe, expect, test } from 'vitest'
import { entriesOf, PLAN_HEAD } from './readCase'

const said = (body: string): string[] =>
  entriesOf(`${PLAN_HEAD}\n${body}\n`).flatMap(({ messages }) => messages.map(({ text }) => text))

describe('slogans under their heading, a line each', () => {
  test.each([
    ['V. KHẨU HIỆU TUYÊN TRUYỀN', '1. ', '2. '],
    ['VI. CÁC KHẨU HIỆU', '- ', '- '],
    ['3. Nội dung khẩu hiệu treo, băng rôn:', 'a) ', 'b) '],
    ['II. MỘT SỐ KHẨU HIỆU TUYÊN TRUYỀN KỶ NIỆM NGÀY MÔI TRƯỜNG', '1/ ', '2/ '],
    ['4. Thông điệp tuyên truyền', '- ', '- '],
    ['IV. THÔNG ĐIỆP TUYÊN TRUYỀN', '1- ', '2- '],
  ])('%s', (heading, first, second) => {
    expect(
      said(`${heading}\n${first}Giữ sạch nguồn nước cho con em\n${second}Nhà nhà trồng cây gây rừng!`),
    ).toEqual(['Giữ sạch nguồn nước cho con em', 'Nhà nhà trồng cây gây rừng!'])
  })
})

describe('the theme of a campaign', () => {
  test.each([
    '1. Chủ đề chiến dịch năm 2024\n“Chung tay vì biển xanh”',
    'II. CHỦ ĐỀ\n“Chung tay vì biển xanh”',
    '1. Chủ đề\nChung tay vì biển xanh',
    '2. Chủ đề tháng an toàn lao động: “Chung tay vì biển xanh”.',
    'III. NỘI DUNG\n\nChủ đề năm 2024 là “Chung tay vì biển xanh”.',
    'III. NỘI DUNG\n\nChủ đề của Tháng hành động là: “Chung tay vì biển xanh”.',
  ])('%s', body => expect(said(body)).toEqual(['Chung tay vì biển xanh']))

  test.each([
    'Các lớp thảo luận theo chủ đề “Tôi yêu quyển sách” ở trường.',
    'Chủ đề thi là do “Ban tổ chức hội thi” chọn.',
  ])('is not: %s', body => expect(said(`III. NỘI DUNG\n\n${body}`)).toEqual([]))
})
