import { expect, it } from 'vitest'
import { cite } from './paperOf'

it.each([
  'tin/bài, 24/24h/ngày, 216/216 đài, 3G/4G, tỉnh/thành phố, 10 lần/đài/tuần, 01 tuần/lần',
  'mẫu 06/GTGT, cúm A/H5N1, Chương trình 135, Dự án 661, diện 2/IV, 22/22 xã, bậc lương 5/9',
  'Tuần 36 từ 30/8, quý I/2022, 17h00 ngày 22/9, tháng 6/2021 UBND tỉnh họp',
  'Kế hoạch 5 năm, Báo cáo 6 tháng, Quyết định 03 nhiệm vụ, Hướng dẫn 5 bước, Nghị quyết 11 điểm',
  'QCVN 14:2008/BTNMT, QCVN 26/2010/BTNMT, số tài khoản 123/VCB',
  'Số: /2015/TT-BLĐTBXH; Tờ trình số  /TTr-UBND ngày tháng 02 năm 2025',
  'https://vanban.chinhphu.vn/128/NQ-CP và tệp 23/BC-UBND.pdf',
  'Luật sư, Luật này, trường Đại học Luật Hà Nội, pháp luật, kỷ luật, dự án Luật Đất đai (sửa đổi)',
  'B? Y t? c?n c? Ngh? ??nh s? 89/2018/N?-CP ng?y 25/6/2018 c?a Ch?nh ph? quy ??nh chi ti?t',
])('%s: no citation', text => {
  expect(cite(text).citations).toEqual([])
})

it('the paper itself is no citation, whatever its annex calls it', () => {
  const header = { number: '147/NQ-CP', kind: 'RESOLUTION', issued: '2025-05-22' } as const
  const text = '(Kèm theo Nghị quyết số 147/NQ-CP ngày 22 tháng 5 năm 2025 của Chính phủ)\nKế hoạch 147/NQ-CP'
  expect(cite(text, header).citations).toEqual([])
  expect(
    cite('(Ban hành kèm theo Quyết định số 173/QĐ-BTP ngày 2/2/2024)', { number: null }).citations,
  ).toEqual([])
})

it('the same number of another body or another year is a citation', () => {
  const header = { number: '11/CT-UBND', kind: 'DIRECTIVE', issued: '2024-09-11' } as const
  const { citations } = cite('Theo Chỉ thị số 11/CT-TTg và Chỉ thị số 11/CT-UBND ngày 11/5/2021', header)
  expect(citations.map(one => `${one.number} ${one.issued}`)).toEqual([
    '11/CT-TTg null',
    '11/CT-UBND 2021-05-11',
  ])
})
