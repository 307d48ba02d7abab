import { expect, test } from 'vitest'
import { messagesOf } from './message'

test.each<[string, string[]]>([
  [
    'Chi cục đã in 5.000 tờ rơi với nội dung “Dừng lại ở hai con để nuôi dạy cho tốt” phát cho các xã.',
    ['Dừng lại ở hai con để nuôi dạy cho tốt'],
  ],
  [
    'Treo 30 băng rôn mang dòng chữ: “Toàn dân chung tay phòng chống ma túy”.',
    ['Toàn dân chung tay phòng chống ma túy'],
  ],
  ['Đã lắp 12 pa nô “Đội mũ bảo hiểm cho trẻ em” trên quốc lộ.', ['Đội mũ bảo hiểm cho trẻ em']],
  [
    'Đã dựng các biểu ngữ tuyên truyền “Không lái xe khi đã uống rượu bia”.',
    ['Không lái xe khi đã uống rượu bia'],
  ],
  ['Đã phát tờ gấp về Luật “Trẻ em” cho các trường.', []],
])('what is printed for people to read is a saying: %s', (text, sayings) => {
  expect(messagesOf(text).map(message => message.text)).toEqual(sayings)
})

test.each<[string]>([
  ['Về khẩu hiệu tuyên truyền, gồm:'],
  ['Các địa phương treo băng rôn, pa nô với các khẩu hiệu sau:'],
  ['Sở đã phát thanh một số thông điệp truyền thông như sau:'],
])('a sentence that leads to a list of sayings: %s', lead => {
  const list =
    '- Nhiệt liệt chào mừng Đại hội Đảng bộ tỉnh!\n- Nước sạch là nguồn sống của mọi nhà!\n- Tổ chức treo cờ tại trụ sở'
  expect(messagesOf(`${lead}\n${list}`).map(({ text }) => text)).toEqual([
    'Nhiệt liệt chào mừng Đại hội Đảng bộ tỉnh!',
    'Nước sạch là nguồn sống của mọi nhà!',
  ])
})

test.each<[string, string[]]>([
  [
    'Sơ kết Tháng hành động vì môi trường năm 2023 với chủ đề Giải pháp cho ô nhiễm nhựa.',
    ['Giải pháp cho ô nhiễm nhựa'],
  ],
  ['Hưởng ứng Tuần lễ sách với chủ đề: Sách cho tôi, cho bạn.', ['Sách cho tôi, cho bạn']],
  ['Trao đổi với chủ đề Chuyển đổi số trong giáo dục.', []],
  ['Chiến dịch có chủ đề rất hay về môi trường biển.', []],
])('the theme of a campaign without marks: %s', (text, sayings) => {
  expect(messagesOf(text).map(message => message.text)).toEqual(sayings)
})
