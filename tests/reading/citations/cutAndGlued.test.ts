import { expect, it } from 'vitest'
import { read } from '../../../seed/read/read'

const told = (sentence: string): string[] =>
  read(`${sentence}\n`, 'paper.txt')[0]!.citations.map(({ number, kind, issued }) =>
    [number, kind, issued].join(' '),
  )

it.each([
  [
    'Xét đề nghị của Phòng Giáo dục tại Tờ trình số 542/TTr-PGD.Q4 ngày 19 tháng 6 năm 2006,',
    '542/TTr-PGD.Q4 SUBMISSION 2006-06-19',
  ],
  [
    'Theo Công văn số 77/UBND.TH1 ngày 02/8/2011 của Ủy ban nhân dân tỉnh,',
    '77/UBND.TH1 OFFICIAL_LETTER 2011-08-02',
  ],
  ['Thực hiện Thông báo số 215- TB-TU ngày 04/3/2020 của Tỉnh ủy,', '215-TB-TU NOTICE 2020-03-04'],
  [
    'Thực hiện Nghị quyết số 18-NQ-TW ngày 25/10/2017 của Ban Chấp hành Trung ương,',
    '18-NQ-TW RESOLUTION 2017-10-25',
  ],
  [
    'Xét đề nghị của Hiệp hội (công văn số 88/HHVT-VPngày 15 tháng 4 năm 2009),',
    '88/HHVT-VP OFFICIAL_LETTER 2009-04-15',
  ],
  [
    'Căn cứ Quyết định số 311/QĐ-TTgngày 05/3/2019 của Thủ tướng Chính phủ;',
    '311/QĐ-TTg DECISION 2019-03-05',
  ],
  [
    'Căn cứ Nghị định số 55/2020/NĐ-CP ngày 16/7/20 20 của Chính phủ quy định chi tiết;',
    '55/2020/NĐ-CP DECREE 2020-07-16',
  ],
  [
    'Căn cứ Quyết định số 24/2019/QĐ-TTg ngày 16 tháng 7 năm 20 19 của Thủ tướng Chính phủ;',
    '24/2019/QĐ-TTg DECISION 2019-07-16',
  ],
])('%s', (sentence, citation) => {
  expect(told(sentence)).toEqual([citation])
})

it('a count behind a date without its year is no year', () => {
  expect(told('Theo Báo cáo số 12/BC-SYT ngày 16/7, 20 21 tuổi;')).toEqual(['12/BC-SYT REPORT '])
})
