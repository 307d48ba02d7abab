import { describe, expect, test } from 'vitest'
import { read } from '../../../seed/read/read'
import { REPORT_HEAD as HEAD } from '../reportHead'

/** `by → to: what`, a line a request; every quotation is checked to stand where it says. */
function asked(body: string, head = HEAD): string[] {
  const text = (head + body).normalize('NFC')
  return read(text, 'bc.txt').flatMap(({ requests }) =>
    requests.map(({ by, to, text: what, from, ...proof }) => {
      for (const { start, end, quote } of [proof, ...by, ...to]) expect(text.slice(start, end)).toBe(quote)
      const names = (bodies: { name: string }[]) => bodies.map(({ name }) => name).join(' + ') || '–'
      return `${names(by)} → ${names(to)}: ${what}${from ? ` (${from})` : ''}`
    }),
  )
}

const SXD = 'Sở Xây dựng'

describe('below Kiến nghị each sentence asks', () => {
  test.each<[string, string[]]>([
    ['- Đề nghị UBND tỉnh bố trí vốn sửa đê.\n', [`${SXD} → UBND tỉnh: bố trí vốn sửa đê`]],
    ['- Sớm ban hành quy chế quản lý hè phố.\n', [`${SXD} → –: Sớm ban hành quy chế quản lý hè phố`]],
    ['- Kiến nghị bổ sung kinh phí kiểm định cầu.\n', [`${SXD} → –: bổ sung kinh phí kiểm định cầu`]],
    [
      '- Đề nghị Sở Tài chính thẩm định dự toán. Cần tách riêng phần vật tư.\n- Có hình thức khen thưởng thợ giỏi.\n',
      [
        `${SXD} → Sở Tài chính: thẩm định dự toán`,
        `${SXD} → Sở Tài chính: Cần tách riêng phần vật tư`,
        `${SXD} → –: Có hình thức khen thưởng thợ giỏi`,
      ],
    ],
    [
      'Đề nghị các sở, ban, ngành rà soát nhà xuống cấp.\n\nTăng cường chia sẻ số liệu với Sở Xây dựng.\n',
      [
        `${SXD} → các sở, ban, ngành: rà soát nhà xuống cấp`,
        `${SXD} → các sở, ban, ngành: Tăng cường chia sẻ số liệu với Sở Xây dựng`,
      ],
    ],
  ])('%s', (body, expected) => {
    expect(asked(`III. KIẾN NGHỊ, ĐỀ XUẤT\n\n${body}`)).toEqual(expected)
  })
})

describe('a report tells what was asked', () => {
  test.each<[string, string[]]>([
    [
      'Sở đã ban hành Công văn số 45/SXD-QH ngày 02/3/2023 đề nghị UBND tỉnh ban hành quy hoạch bến xe.',
      [`${SXD} → UBND tỉnh: ban hành quy hoạch bến xe (45/SXD-QH)`],
    ],
    [
      'Sở đã có Công văn số 46/SXD-QH ngày 05/3/2023 về việc đề xuất giải pháp chống ngập.',
      [`${SXD} → –: đề xuất giải pháp chống ngập (46/SXD-QH)`],
    ],
    [
      'Sở đã có văn bản đề nghị UBND tỉnh cho phép đóng cầu cũ.',
      [`${SXD} → UBND tỉnh: cho phép đóng cầu cũ`],
    ],
    ['Đã đề nghị Công an tỉnh xử lý 5 xe quá tải.', [`${SXD} → Công an tỉnh: xử lý 5 xe quá tải`]],
    ['Sở tiếp nhận các kiến nghị của cử tri và trả lời theo đề nghị của Hội đồng.', []],
    ['Nhiều đề xuất, kiến nghị tâm huyết được bàn đến.', []],
  ])('%s', (sentence, expected) => {
    expect(asked(`I. KẾT QUẢ\n\n- ${sentence}\n`)).toEqual(expected)
  })
})

test('a submission asks at once', () => {
  const head = HEAD.replace('BC-SXD', 'TTr-SXD').replace(
    'BÁO CÁO\nKết quả công tác năm 2023',
    'TỜ TRÌNH\nVề việc đóng cầu',
  )
  expect(asked('Kính đề nghị Công an tỉnh phân luồng xe tải.\n', head)).toEqual([
    `${SXD} → Công an tỉnh: phân luồng xe tải`,
  ])
})
