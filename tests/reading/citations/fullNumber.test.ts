import { expect, it } from 'vitest'
import { cite } from './paperOf'

it.each([
  ['Quyết định số 1438/QĐ-TTg', '1438/QĐ-TTg', 'DECISION'],
  ['Nghị định số 30/2020/NĐ-CP', '30/2020/NĐ-CP', 'DECREE'],
  ['Công văn số 2062/UBND-VX<sub>1</sub>', '2062/UBND-VX1', 'OFFICIAL_LETTER'],
  ['Văn bản số 96/STTTT-BCVT', '96/STTTT-BCVT', 'OFFICIAL_LETTER'],
  ['văn bản số 27/TBTT', '27/TBTT', 'OFFICIAL_LETTER'],
  ['Công bản chỉ đạo số 7641/UBND-VX1', '7641/UBND-VX1', 'OFFICIAL_LETTER'],
  ['Công điện khẩn số 2192-CĐ/TU', '2192-CĐ/TU', 'TELEGRAM'],
  ['công văn số 79-CV/TW', '79-CV/TW', 'OFFICIAL_LETTER'],
  ['KẾ HOẠCH SỐ 119- KH/TU', '119-KH/TU', 'PLAN'],
  ['CHỈ THỊ 15/CT-TTG', '15/CT-TTg', 'DIRECTIVE'],
  ['Chỉ thị 15/CT – TTg', '15/CT-TTg', 'DIRECTIVE'],
  ['Thông tư số:22 /2023/TT-BYT', '22/2023/TT-BYT', 'CIRCULAR'],
  ['Thông tư liên tịch số 19/2016/TTLT-BYT-BNN&PTNT-BCT', '19/2016/TTLT-BYT-BNN&PTNT-BCT', 'CIRCULAR'],
  ['Thông tư số 01/2011/TTLT/BGD&ĐT-BNV', '01/2011/TTLT/BGD&ĐT-BNV', 'CIRCULAR'],
  ['Nghị quyết số 30/2021/QH15', '30/2021/QH15', 'RESOLUTION'],
  ['Pháp lệnh số 04/2007/PL-UBTVQH12', '04/2007/PL-UBTVQH12', 'ORDINANCE'],
  ['Quy định số 37-QĐ/TW', '37-QĐ/TW', 'REGULATION'],
  ['Quyết định số 99-QĐ/TW', '99-QĐ/TW', 'DECISION'],
  ['Kết luận số 184/KL-TTr', '184/KL-TTr', 'CONCLUSION'],
  ['Thông báo kết luận số 55/TB-UBND', '55/TB-UBND', 'NOTICE'],
  ['Báo cáo thẩm định số 312/BC-STP', '312/BC-STP', 'REPORT'],
  ['Chương trình phối hợp số 1249a/CTPH-UBDT-BTP', '1249a/CTPH-UBDT-BTP', 'PROGRAMME'],
  ['Kế hoạch 01/KH-BCĐ389QNg', '01/KH-BCĐ389QNg', 'PLAN'],
  ['công văn số 1175/CT-TTHT', '1175/CT-TTHT', 'OFFICIAL_LETTER'],
  ['Bản án số 15/2019/HS-ST', '15/2019/HS-ST', 'OTHER'],
  ['Chỉ thị số 299/TTg', '299/TTg', 'DIRECTIVE'],
  ['Nghị định số 169-CP', '169-CP', 'DECREE'],
  ['Nghị định 17-HĐBT', '17-HĐBT', 'DECREE'],
  ['Quyết định số 204/UB-QĐ-NĐ', '204/UB-QĐ-NĐ', 'DECISION'],
  ['Quyết định số 12/QĐ-UB/1998', '12/QĐ-UB/1998', 'DECISION'],
  ['Quyết định số 1438/QĐ-TT', '1438/QĐ-TT', 'DECISION'],
  ['Thông tư số 15-BTC/TT', '15-BTC/TT', 'CIRCULAR'],
  ['Quyết định số 1141-TC/QĐ/CĐKT', '1141-TC/QĐ/CĐKT', 'DECISION'],
  ['Thông tư liên tịch số 01-TANDTC-VKSNDTC/TTLT', '01-TANDTC-VKSNDTC/TTLT', 'CIRCULAR'],
  ['Thực hiệnQuyết định số 1489/QĐ-TTg', '1489/QĐ-TTg', 'DECISION'],
  ['theo Nghịquyết số 51/2001/QH10', '51/2001/QH10', 'RESOLUTION'],
  ['Nghị quyếtsố 27/2004/QH11', '27/2004/QH11', 'RESOLUTION'],
  ['số 1 0 9 4 3 /BYT-MT', '10943/BYT-MT', 'OFFICIAL_LETTER'],
])('%s is %s, %s', (printed, number, kind) => {
  const text = `Nêu tại ${printed} và các văn bản khác.`
  const { citations } = cite(text)
  expect(citations).toHaveLength(1)
  expect(citations[0]).toMatchObject({ number, kind })
})

it('prints the mention from its type word to its symbol, with the mark-up inside', () => {
  const text = 'Ban hành Công văn số 2062/UBND-VX<sub>1</sub> ngày 01/4/2020.'
  const [one] = cite(text).citations
  expect(one!.printed).toBe('Công văn số 2062/UBND-VX<sub>1</sub>')
  expect(text.slice(one!.start, one!.end)).toBe(one!.printed)
})

it.each([
  ['Số: 3{85 /BNG-LS', 'ký tự «{» lẫn trong số'],
  ['Thông báo số l27/TB-VPCP', 'chữ «l» dính vào số'],
  ['Công văn số 5 327/BYT-DP', 'chữ số bị tách rời'],
])('of %s only the doubt is told', (text, doubt) => {
  const { citations, diagnostics } = cite(text)
  expect(citations).toEqual([])
  expect(diagnostics).toMatchObject([{ rule: 'doubtful-number', severity: 'warning' }])
  expect(diagnostics[0]!.message).toContain(doubt)
})

it('a sign that lacks a letter is kept as printed and shown with its near match', () => {
  const { citations, diagnostics } = cite('Quyết định số 1438/QĐ-TT, ngày 25/8/2021')
  expect(citations).toMatchObject([{ number: '1438/QĐ-TT', issued: '2021-08-25' }])
  expect(diagnostics).toMatchObject([{ rule: 'misprinted-symbol' }])
  expect(diagnostics[0]!.message).toContain('1438/QĐ-TTg')
})

it('a type word that contradicts the sign decides and is shown', () => {
  const { citations, diagnostics } = cite('Kế hoạch số 12/QĐ-UBND ngày 1/2/2021')
  expect(citations).toMatchObject([{ number: '12/QĐ-UBND', kind: 'PLAN' }])
  expect(diagnostics).toMatchObject([{ rule: 'cited-kind-mismatch' }])
})
