import { expect, it } from 'vitest'
import { cite } from './paperOf'

it.each<[string, string | null, string | null]>([
  [
    'Chỉ thị số 43-CT/TU ngày 01/4/2020 của Tỉnh ủy về một số nhiệm vụ trọng tâm; Công văn',
    'Tỉnh ủy',
    'về một số nhiệm vụ trọng tâm',
  ],
  [
    'công văn số 79-CV/TW ngày 29/01/2020 của Ban Bí thư Trung ương Đảng về việc phòng, chống dịch;',
    'Ban Bí thư Trung ương Đảng',
    'về việc phòng, chống dịch',
  ],
  [
    'Thông tư số 102/2020/TT-BTC của Bộ trưởng Bộ Tài chính hướng dẫn việc lập dự toán;',
    'Bộ trưởng Bộ Tài chính',
    'hướng dẫn việc lập dự toán',
  ],
  [
    'Tờ trình số 11/TTr-UBND của Ủy ban nhân dân tỉnh Sóc Trăng về việc ban hành',
    'Ủy ban nhân dân tỉnh Sóc Trăng',
    'về việc ban hành',
  ],
  [
    'Quyết định số 1743/QĐ-BGTVT của Bộ trưởng Bộ Giao thông vận tải về việc công bố',
    'Bộ trưởng Bộ Giao thông vận tải',
    'về việc công bố',
  ],
  ['Theo đề nghị của Giám đốc Sở Tài chính tại Công văn số 287/STC-HCSN', 'Sở Tài chính', null],
  ['Ngày 24/9/2021, Bộ Y tế có Công văn số 8019/BYT-DP về việc hướng dẫn', 'Bộ Y tế', 'về việc hướng dẫn'],
  ['các Công văn của Bộ Tài chính số 1060/BTC-QLGCS ngày 23/01/2025', 'Bộ Tài chính', null],
  [
    'Nghị quyết số 128/NQ-CP quy định tạm thời “Thích ứng an toàn”.',
    'Chính phủ',
    'quy định tạm thời “Thích ứng an toàn”',
  ],
  ['Xét đề nghị của Sở Kế hoạch và Đầu tư tại Tờ trình số 08/TTr-SKHĐT', 'Sở Kế hoạch và Đầu tư', null],
  ['Nghị quyết số 27-NQ/TW của Ban Chấp hành trung ương;', 'Ban Chấp hành trung ương', null],
  ['Công văn 5619/SYT-NVY của Sở Y tế TP.HCM ngày 4/9/2020', 'Sở Y tế TP.HCM', null],
  [
    'theo Quyết định số 45/QĐ-TTg của Thủ tướng Chính phủ triển khai một số nội dung sau:',
    'Thủ tướng Chính phủ',
    null,
  ],
  [
    'công văn số 636/CT-TTHT ngày 25/4/2014 của Cục Thuế tỉnh Đắk Nông hỏi về sử dụng hóa đơn',
    'Cục Thuế tỉnh Đắk Nông',
    null,
  ],
  ['CHỈ THỊ SỐ 41/CT-UBND CỦA ỦY BAN NHÂN DÂN TỈNH VỀ PHÒNG DỊCH', 'Ủy ban nhân dân tỉnh', 'VỀ PHÒNG DỊCH'],
  [
    'Ban Chỉ đạo tỉnh vừa ban hành Công văn số 1246/UBND-VX về nâng cao hiệu quả phòng dịch yêu cầu Ban Chỉ đạo các huyện thực hiện:',
    'Ban Chỉ đạo tỉnh',
    'về nâng cao hiệu quả phòng dịch',
  ],
  [
    'Công văn số 41/STTTT-TTBCXB về việc đẩy mạnh tuyên truyền gửi các cơ quan báo chí',
    null,
    'về việc đẩy mạnh tuyên truyền',
  ],
  [
    'Nghị định số 63/2010/NĐ-CP về kiểm soát thủ tục hành chính cụ thể như sau:',
    'Chính phủ',
    'về kiểm soát thủ tục hành chính',
  ],
  ['văn bản số 27/TBTT', null, null],
])('%s', (text, issuer, title) => {
  expect(cite(text).citations[0]).toMatchObject({ issuer, title })
})

it('a bare «Sở» is the department that writes', () => {
  const issuer = { name: 'Sở Thông tin và Truyền thông', parent: null, province: 'Hà Tĩnh' }
  const [one] = cite('Sở đã ban hành Văn bản số 96/STTTT-BCVT', { issuer }).citations
  expect(one!.issuer).toBe('Sở Thông tin và Truyền thông')
})
