import { expect, it } from 'vitest'
import type { Relation } from '../../../seed/read/entry'
import { cite } from './paperOf'

it.each<[string, Relation]>([
  ['Căn cứ Quyết định số 12/QĐ-TTg', 'BASED_ON'],
  ['được thành lập theo Quyết định số 1438/QĐ-TTg', 'MENTIONS'],
  ['Theo đề nghị của Sở Tài chính tại Công văn số 287/STC-HCSN', 'BASED_ON'],
  ['Xét Tờ trình số 11/TTr-UBND', 'BASED_ON'],
  ['Trên cơ sở nội dung Công văn số 158/UB', 'BASED_ON'],
  ['Thực hiện nhiệm vụ được giao tại Quyết định số 1438/QĐ-TTg', 'IMPLEMENTS'],
  ['Triển khai thực hiện nghiêm túc Chỉ thị số 16/CT-TTg', 'IMPLEMENTS'],
  ['tiếp tục triển khai các nội dung tuyên truyền tại Kế hoạch số 152/KH-STTTT', 'CONTINUES'],
  ['Tiếp tục thực hiện chỉ đạo của Chính phủ tại Nghị quyết số 21/NQ-CP', 'CONTINUES'],
  ['tiếp theo Công văn số 168/UBND-KTTH', 'CONTINUES'],
  ['khi Chính phủ ban hành Nghị quyết số 128/NQ-CP', 'FOLLOWS'],
  ['hướng dẫn thực hiện Nghị quyết số 128/NQ-CP', 'GUIDES'],
  ['Thông tư này quy định chi tiết thi hành Nghị định số 30/2020/NĐ-CP', 'GUIDES'],
  ['theo hướng dẫn tại Quyết định số 3638/QĐ-BYT', 'BASED_ON'],
  ['Sửa đổi, bổ sung một số điều của Nghị định số 34/2016/NĐ-CP', 'AMENDS'],
  ['Sửa đổi, bổ sung, bãi bỏ một số điều của Nghị định số 63/2010/NĐ-CP', 'AMENDS'],
  ['Quyết định này thay thế Quyết định số 12/2018/QĐ-UBND', 'REPLACES'],
  ['thủ tục thay thế được công bố tại Quyết định số 1744/QĐ-BGTVT', 'MENTIONS'],
  ['Bãi bỏ Điều 3 Thông tư số 45/2012/TT-BTC', 'REPEALS'],
  ['Nghị định số 110/2004/NĐ-CP hết hiệu lực từ ngày Nghị định này có hiệu lực', 'REPEALS'],
  ['Quy chế ban hành kèm theo Quyết định số 2077/QĐ-BTC', 'MENTIONS'],
  ['Trả lời Công văn số 2345/UBND-KGVX', 'ANSWERS'],
  ['Nhận được ý kiến của Sở Y tế tại Công văn số 12/SYT-NVY', 'ANSWERS'],
  ['Tổng cục nhận được các vướng mắc liên quan đến quy định tại Nghị định số 08/2015/NĐ-CP', 'MENTIONS'],
  ['Về đề nghị của Đảng đoàn Quốc hội tại Kế hoạch số 2293-KH/ĐĐQH', 'ANSWERS'],
  ['Bộ Tài chính nhận được công văn số 1175/CT-TTHT', 'ANSWERS'],
  ['Tại Công văn số 123/UBND-VX ngày 1/2/2021, UBND tỉnh đề nghị', 'ANSWERS'],
  ['Báo cáo kết quả 3 năm triển khai thực hiện Nghị quyết số 20-NQ/TW', 'REPORTS_ON'],
  ['Bộ Y tế đã ban hành Quyết định số 3355/QĐ-BYT', 'MENTIONS'],
  ['Tuyên truyền Nghị quyết số 128/NQ-CP', 'MENTIONS'],
  ['góp ý dự thảo Quyết định sửa đổi, bổ sung một số điều của Quyết định số 2269/QĐ-TTg', 'MENTIONS'],
  ['Xét Báo cáo của Cổng Thông tin điện tử tại văn bản số 58/2022/TTĐT', 'BASED_ON'],
  ['Triển khai thực hiện theo Kế hoạch số 23/KH-UBND', 'IMPLEMENTS'],
  ['thực hiện các nội dung tại Quyết định số 72/2024/QĐ-UBND', 'IMPLEMENTS'],
  ['thực hiện đánh giá, thẩm định 02 thủ tục tại Quyết định số 72/2024/QĐ-UBND', 'MENTIONS'],
  ['theo các Nghị định sửa đổi, bổ sung Nghị định số 28/CP', 'MENTIONS'],
  ['Căn cứ các văn bản quy phạm pháp luật hướng dẫn thi hành Nghị định số 28/CP', 'MENTIONS'],
  ['theo dõi, xét nghiệm, nêu tại Quyết định số 12/QĐ-BYT', 'MENTIONS'],
])('%s: %s', (text, relation) => {
  const [one] = cite(text).citations
  expect(one).toMatchObject({ relation, from: null })
})

it('a short name in brackets is no item of the list that it stands in', () => {
  const text =
    'Nhằm thực hiện Nghị quyết số 27-NQ/TW; Kết luận số 80-KL/TW về phổ biến pháp luật (Kết luận số 80-KL/TW); Quyết định số 21/2021/QĐ-TTg'
  expect(cite(text).citations.map(one => one.relation)).toEqual([
    'IMPLEMENTS',
    'IMPLEMENTS',
    'MENTIONS',
    'IMPLEMENTS',
  ])
})

it('two who ask in one ground, each by a paper', () => {
  const text =
    'Theo đề nghị của Giám đốc Sở Tài chính tại Tờ trình số 92/TTr-STC ngày 22/7/2016 và Giám đốc Sở Nội vụ tại Tờ trình số 33/TTr-SNV'
  expect(cite(text).citations.map(one => one.relation)).toEqual(['BASED_ON', 'BASED_ON'])
})

it('what stands behind a comma and a body that asks begins anew', () => {
  const text =
    'Thực hiện Văn bản số 78/VP-VX về phòng dịch, Sở Thông tin và Truyền thông trân trọng đề nghị thực hiện các nội dung sau: – Tuyên truyền nội dung Văn bản số 78/VP-VX về phòng dịch'
  expect(cite(text).citations).toMatchObject([
    { relation: 'IMPLEMENTS', title: 'về phòng dịch', from: null },
    { relation: 'MENTIONS', title: 'về phòng dịch', from: null },
  ])
})

it('the papers of a list share the words at its head', () => {
  const text =
    'Tiếp tục thực hiện chỉ đạo tại Nghị quyết số 21/NQ-CP ngày 26/02/2021 về việc mua vắc xin; Thông báo số 327/TB-VPCP ngày 08/12/2021; Kế hoạch số 243/KH-UBND về việc thực hiện quy định tạm thời; Ủy ban nhân dân Thành phố ban hành Kế hoạch số 300/KH-UBND'
  expect(cite(text).citations.map(one => one.relation)).toEqual([
    'CONTINUES',
    'CONTINUES',
    'CONTINUES',
    'MENTIONS',
  ])
})

it('what a paper announces holds for the items below it', () => {
  const text =
    'Nghị quyết này bãi bỏ các nghị quyết:\nNghị quyết số 39/2011/NQ-HĐND về quy hoạch;\nNghị quyết số 27/2017/NQ-HĐND về hỗ trợ.\nNghị quyết số 1/2018/NQ-HĐND'
  expect(cite(text).citations.map(one => one.relation)).toEqual(['REPEALS', 'REPEALS', 'REPEALS'])
  expect(cite('Nghị quyết số 1/2018/NQ-HĐND').citations[0]!.relation).toBe('MENTIONS')
})

it('the quotation holds the words of the relation and is a slice of the paper', () => {
  const text = `Mở đầu dài. Thực hiện nhiệm vụ ${'rất '.repeat(70)}quan trọng tại Quyết định số 1438/QĐ-TTg ngày 25/8/2021 của Thủ tướng Chính phủ.`
  const [one] = cite(text).citations
  expect(one!.quote.length).toBeLessThanOrEqual(200)
  expect(text.slice(one!.quoteStart, one!.quoteStart + one!.quote.length)).toBe(one!.quote)
  expect(one!.quote).toContain('Quyết định số 1438/QĐ-TTg ngày 25/8/2021')
  const [short] = cite('Mở đầu. Thực hiện nhiệm vụ tại Quyết định số 1438/QĐ-TTg ngày 25/8/2021.').citations
  expect(short!.quote).toBe('Thực hiện nhiệm vụ tại Quyết định số 1438/QĐ-TTg ngày 25/8/2021')
})
