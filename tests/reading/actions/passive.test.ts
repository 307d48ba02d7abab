import { expect, test } from 'vitest'
import { read } from '../../../seed/read/read'

/** `who: what`, a line an action. */
function done(words: string, kind = 'BÁO CÁO'): string[] {
  const number = kind === 'BÁO CÁO' ? '12/BC-SYT' : '12/TB-SYT'
  const text = `ỦY BAN NHÂN DÂN TỈNH LÀO CAI\nSỞ Y TẾ\nSố: ${number}\nLào Cai, ngày 29 tháng 11 năm 2021\n\n${kind}\nKết quả công tác\n\nI. KẾT QUẢ\n\n${words}\n`
  return read(text.normalize('NFC'), 'bc.txt').flatMap(({ actions }) =>
    actions.map(({ agencies, text: what }) => `${agencies.map(({ name }) => name).join(' + ')}: ${what}`),
  )
}

test.each([
  ['Chính phủ', 'Dự án Luật đã được Chính phủ trình Quốc hội tại Tờ trình số 985/TTr-CP ngày 24/10/2021'],
  ['UBND tỉnh', 'Tình huống đã được UBND tỉnh công bố tại Quyết định số 12/QĐ-UBND ngày 02/11/2021'],
  ['Bộ Y tế', 'Hướng dẫn đã được Bộ Y tế ban hành tại Quyết định số 14/QĐ-BYT ngày 02/11/2021'],
  ['Sở Nội vụ', 'Đề án đã được Sở Nội vụ phê duyệt theo Quyết định số 15/QĐ-SNV ngày 02/11/2021'],
  [
    'Thủ tướng Chính phủ',
    'Quy hoạch đã được Thủ tướng Chính phủ phê duyệt tại Quyết định số 16/QĐ-TTg ngày 02/11/2021',
  ],
])('what was suffered by %s, by a numbered paper', (who, words) => {
  expect(done(`${words}.`)).toEqual([`${who}: ${words}`])
})

test.each([
  'Dự án đã được triển khai theo Quyết định số 12/QĐ-UBND ngày 02/11/2021.',
  'Kinh phí chưa được UBND tỉnh phê duyệt tại Quyết định số 12/QĐ-UBND.',
  'Đề án sẽ được Sở Nội vụ trình tại Tờ trình số 12/TTr-SNV.',
  'Các trạm đã được Nhà nước quan tâm.',
  'Người dân đã được cấp thẻ.',
])('no doer: %s', words => {
  expect(done(words).filter(told => !told.startsWith(':'))).toEqual([])
})

test.each([
  ['Bộ Xây dựng', 'Đánh giá cao Bộ Xây dựng đã tổng hợp tiến độ các dự án'],
  ['Sở Y tế', 'Biểu dương Sở Y tế đã hoàn thành tiêm vắc xin'],
  ['UBND tỉnh Lào Cai', 'Ghi nhận UBND tỉnh Lào Cai đã bố trí kinh phí chống dịch'],
  ['Công an tỉnh', 'Ghi nhận, đánh giá cao Công an tỉnh đã triệt phá đường dây'],
  ['Văn phòng Chính phủ', 'Văn phòng Chính phủ vừa ban hành Thông báo số 285/TB-VPCP ngày 05/6/2021'],
])('%s is told in a notice too', (who, words) => {
  expect(done(`${words}.`, 'THÔNG BÁO')).toEqual([`${who}: ${words}`])
})
