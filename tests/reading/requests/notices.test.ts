import { expect, test } from 'vitest'
import { read } from '../../../seed/read/read'

const notice = (title: string, body: string): string =>
  `VĂN PHÒNG CHÍNH PHỦ\n\nSố: 12/TB-VPCP\n\nHà Nội, ngày 05 tháng 6 năm 2023\n\nTHÔNG BÁO\n\n${title}\n\n${body}\n`
const plan = (body: string): string =>
  `UBND TỈNH AN HÒA\n\nSố: 12/KH-UBND\n\nAn Hòa, ngày 05 tháng 6 năm 2023\n\nKẾ HOẠCH\n\nSửa chợ\n\n${body}\n`

/** `by → to: what`, a line a request. */
function asked(paper: string): string[] {
  const names = (bodies: { name: string }[]) => bodies.map(({ name }) => name).join(' + ') || '–'
  return read(paper.normalize('NFC'), 'tb.txt').flatMap(({ requests }) =>
    requests.map(({ by, to, text }) => `${names(by)} → ${names(to)}: ${text}`),
  )
}

test('who concludes asks, not the office that announces it', () => {
  const body = '1. Đề nghị Bộ Y tế rà soát giá thuốc tại các bệnh viện.'
  expect(asked(notice('Ý kiến chỉ đạo của Phó Thủ tướng Chính phủ Lê Văn Bình về giá thuốc', body))).toEqual([
    'Phó Thủ tướng Chính phủ → Bộ Y tế: rà soát giá thuốc tại các bệnh viện',
  ])
  expect(asked(notice('Kết luận của đồng chí Trần An tại cuộc họp về giá thuốc', body))).toEqual([
    '– → Bộ Y tế: rà soát giá thuốc tại các bệnh viện',
  ])
})

test('below the words that ask, who is named first is asked; what is ordered and the end of the paper are not', () => {
  const body =
    'I. Để sớm thông cầu, đề nghị:\n\n(i) Sở Xây dựng kiểm tra móng cầu trong tháng 7.\n\n(ii) Giao Sở Tài chính bố trí vốn sửa cầu.\n\nVăn phòng Chính phủ thông báo để các cơ quan biết, thực hiện.'
  expect(asked(notice('Kết luận của Thủ tướng Chính phủ tại cuộc họp về cầu', body))).toEqual([
    'Thủ tướng Chính phủ → Sở Xây dựng: kiểm tra móng cầu trong tháng 7',
  ])
})

test('a heading asks for all below it, to the next number', () => {
  const body =
    'II. TỔ CHỨC THỰC HIỆN\n\n3. Đề nghị Hội Nông dân tỉnh và các đoàn thể:\n\n- Vận động tiểu thương dọn quầy hàng.\n\n- Phối hợp Sở Công Thương kiểm tra cân.\n\n4. Đề nghị Công ty Điện lực: Kiểm tra đường dây của chợ tạm; bố trí máy phát và công tơ của từng quầy hàng trước khi mở lại chợ và trong những ngày đầu họp chợ.'
  expect(asked(plan(body))).toEqual([
    'Ủy ban nhân dân tỉnh An Hòa → Hội Nông dân tỉnh + các đoàn thể: Vận động tiểu thương dọn quầy hàng',
    'Ủy ban nhân dân tỉnh An Hòa → Hội Nông dân tỉnh + các đoàn thể: Phối hợp Sở Công Thương kiểm tra cân',
    'Ủy ban nhân dân tỉnh An Hòa → Công ty Điện lực: Kiểm tra đường dây của chợ tạm',
    'Ủy ban nhân dân tỉnh An Hòa → Công ty Điện lực: bố trí máy phát và công tơ của từng quầy hàng trước khi mở lại chợ và trong những ngày đầu họp chợ',
  ])
})

test('what a province asked is told where it is answered', () => {
  const title = 'Kết luận của Thủ tướng Chính phủ tại buổi làm việc với lãnh đạo tỉnh Lào Cai'
  const below =
    '1. Về kiến nghị hỗ trợ 5 tỷ đồng để sửa chợ Cốc Lếu: Giao Bộ Tài chính nghiên cứu.\n\n2. Về đề nghị Bộ Y tế xây dựng trạm y tế của chợ: Bộ Y tế xem xét.\n\n3. Về tình hình chợ: tỉnh rà soát các quầy hàng.'
  expect(
    asked(notice(title, `I. TÌNH HÌNH\n\nChợ đã cũ.\n\nII. VỀ MỘT SỐ KIẾN NGHỊ CỦA TỈNH\n\n${below}`)),
  ).toEqual([
    'tỉnh Lào Cai → –: hỗ trợ 5 tỷ đồng để sửa chợ Cốc Lếu',
    'tỉnh Lào Cai → Bộ Y tế: xây dựng trạm y tế của chợ',
  ])
  expect(asked(notice(title, `I. VỀ CÁC Ý KIẾN\n\n${below}`))).toEqual([])
})
