import { describe, expect, test } from 'vitest'
import type { DocumentHeader, EventFact } from '../../../seed/read/entry'
import { events } from '../../../seed/read/rules/events/index'
import { paperOf } from '../citations/paperOf'
import { headerOf } from '../headerOf'

function eventsOf(text: string, header: Partial<DocumentHeader> = {}): EventFact[] {
  return events(paperOf(text.normalize('NFC')), headerOf(header))
}

describe('a dated act', () => {
  test.each([
    [
      'Ngày 11/10/2021, Chính phủ ban hành Nghị quyết mới. Sau đó',
      '2021-10-11',
      null,
      'Chính phủ ban hành Nghị quyết mới',
    ],
    ['Ngày 09/02/2021 Sở đã ban hành công văn', '2021-02-09', null, 'Sở đã ban hành công văn'],
    ['Ngày 30/9, Bộ đã hoàn tất ứng dụng', '2021-09-30', null, 'Bộ đã hoàn tất ứng dụng'],
    ['Ngày 15/12, Bộ đã hoàn tất ứng dụng', '2020-12-15', null, 'Bộ đã hoàn tất ứng dụng'],
    [
      'Sáng ngày 09 tháng 4 năm 2021, tại trụ sở, Thủ tướng chủ trì phiên họp',
      '2021-04-09',
      null,
      'tại trụ sở, Thủ tướng chủ trì phiên họp',
    ],
    [
      'Để thống nhất, ngày 28/10/2021, Bộ trưởng có văn bản số 27/TBTT',
      '2021-10-28',
      null,
      'Bộ trưởng có văn bản số 27/TBTT',
    ],
    [
      'Từ ngày 13/9 đến 30/9/2021, các doanh nghiệp đã hoàn thành phủ sóng',
      '2021-09-13',
      '2021-09-30',
      'các doanh nghiệp đã hoàn thành phủ sóng',
    ],
    ['Tháng 3/2020, Bộ Y tế thành lập Tổ công tác', '2020-03', null, 'Bộ Y tế thành lập Tổ công tác'],
  ])('%s', (text, on, until, title) => {
    expect(eventsOf(text)).toMatchObject([{ on, until, title }])
  })

  test.each([
    'Chỉ thị số 16/CT-TTg, ngày 31/3/2020 của Thủ tướng Chính phủ',
    'Quyết định có hiệu lực từ ngày 01/7/2022, các tổ chức phải chuyển đổi',
    'Công văn số 1/STTTT ngày 05/02/2020 về việc nhắn tin',
    'Từ ngày 01/6 đến 22/9/2021, Sở thiết lập trang tin',
    'Ngày 31/02/2021, Bộ đã ban hành',
  ])('is none here: %s', text => {
    expect(eventsOf(text)).toEqual([])
  })

  test('is not looked for in papers that rule', () => {
    expect(eventsOf('Ngày 11/10/2021, Chính phủ ban hành Nghị quyết', { kind: 'DECREE' })).toEqual([])
  })
})
