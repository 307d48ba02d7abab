import { describe, expect, test } from 'vitest'
import type { DocumentHeader, DocumentKind } from '../../../seed/read/entry'
import { cite } from './paperOf'

const issuer = { name: 'Sở Công Thương', parent: null, province: 'An Hòa' }
const of = (kind: DocumentKind): Partial<DocumentHeader> => ({ kind, issuer })
/** Relation and actor of the first paper that a text of this kind names. */
const act = (kind: DocumentKind, text: string) => {
  const [one] = cite(text, of(kind)).citations
  return `${one?.relation} ${one?.actor ?? '–'}`
}
/** The same in the body of a paper, behind its opening. */
const inBody = (kind: DocumentKind, text: string) => act(kind, `Mở đầu văn bản.\n- ${text}`)

describe('the paper itself acts by its opening formula, by naming itself, by its heading', () => {
  test.each<[DocumentKind, string, string]>([
    [
      'REPORT',
      'Thực hiện Công văn số 12/UBND-VX ngày 1/2/2021, Sở Công Thương báo cáo kết quả như sau:',
      'IMPLEMENTS',
    ],
    [
      'DIRECTIVE',
      'Triển khai Nghị quyết số 21/NQ-CP ngày 26/02/2021, UBND tỉnh yêu cầu các sở:',
      'IMPLEMENTS',
    ],
    ['DECISION', 'Căn cứ Quyết định số 12/QĐ-TTg ngày 1/2/2021;', 'BASED_ON'],
    [
      'OFFICIAL_LETTER',
      'Theo đề nghị của Sở Y tế tại Công văn số 44/SYT-NV, UBND tỉnh có ý kiến:',
      'BASED_ON',
    ],
    [
      'PLAN',
      'Tiếp tục thực hiện Kế hoạch số 30/KH-UBND ngày 1/2/2021, Sở Công Thương ban hành kế hoạch:',
      'CONTINUES',
    ],
    ['CIRCULAR', 'Thông tư này thay thế Thông tư số 12/2019/TT-BTC ngày 3/4/2019.', 'REPLACES'],
    ['DECISION', 'Bãi bỏ Quyết định số 15/QĐ-UBND ngày 1/2/2019.', 'REPEALS'],
    ['REPORT', 'Sở Công Thương báo cáo kết quả thực hiện Kế hoạch số 30/KH-UBND như sau:', 'REPORTS_ON'],
    ['PLAN', 'Sở Công Thương ban hành Kế hoạch thực hiện Nghị quyết số 21/NQ-CP như sau:', 'IMPLEMENTS'],
    ['PLAN', 'Sở Công Thương được giao nhiệm vụ theo Quyết định số 9/QĐ-UBND ngày 2/3/2021.', 'BASED_ON'],
  ])('%s: %s', (kind, text, relation) => expect(act(kind, text)).toBe(`${relation} –`))
})

describe('a body acts where the clause names it', () => {
  test.each<[string, string]>([
    [
      'Trong năm qua Sở đã quán triệt, triển khai thực hiện Chỉ thị số 15/CT-TTg.',
      'IMPLEMENTS Sở Công Thương',
    ],
    ['Sở Y tế đã triển khai nghiêm túc Kế hoạch số 30/KH-UBND.', 'IMPLEMENTS Sở Y tế'],
    ['Từ tháng 5, Công an tỉnh tiếp tục thực hiện Kế hoạch số 30/KH-UBND.', 'CONTINUES Công an tỉnh'],
    ['Thực hiện Công điện số 9/CĐ-TTg, UBND huyện Bình An đã lập 12 chốt.', 'IMPLEMENTS UBND huyện Bình An'],
    ['Bộ Y tế đã hướng dẫn thực hiện Nghị quyết số 128/NQ-CP cho các tỉnh.', 'GUIDES Bộ Y tế'],
    ['Các địa phương đã triển khai Kế hoạch số 30/KH-UBND đúng hạn.', 'IMPLEMENTS Các địa phương'],
    ['Căn cứ Quyết định số 8/QĐ-BYT, Sở Y tế đã lập danh sách.', 'BASED_ON Sở Y tế'],
    [
      'Trung tâm Y tế huyện đã thực hiện đầy đủ các nhiệm vụ tại Công văn số 77/SYT-NV.',
      'IMPLEMENTS Trung tâm Y tế huyện',
    ],
  ])('%s', (text, expected) => expect(inBody('REPORT', text)).toBe(expected))
})

describe('what is denied, stopped, proposed, planned, asked or told is not done, and the quotation shows it', () => {
  test.each<[string, string]>([
    ['Chỉ thị này không thay thế Chỉ thị số 16/CT-TTg.', 'không thay thế'],
    ['Quyết định này chưa bãi bỏ Quyết định số 30/QĐ-UBND.', 'chưa bãi bỏ'],
    ['Văn bản này chẳng sửa đổi Nghị định số 15/2020/NĐ-CP.', 'chẳng sửa đổi'],
    ['Các huyện tạm dừng việc thực hiện Chỉ thị số 16/CT-TTg.', 'dừng việc thực hiện'],
    ['Tỉnh An Hòa ngừng áp dụng, không thực hiện Kế hoạch số 30/KH-UBND.', 'không thực hiện'],
    ['Sở Y tế đã thôi không tiếp tục triển khai Kế hoạch số 30/KH-UBND.', 'không tiếp tục triển khai'],
    ['Các đơn vị không tổ chức, triển khai Kế hoạch số 30/KH-UBND.', 'không tổ chức'],
    ['Bộ Tư pháp xem xét, kiến nghị bãi bỏ Quyết định số 30/QĐ-TTg.', 'kiến nghị bãi bỏ'],
    ['Sở Tài chính dự kiến trình sửa đổi, bổ sung Nghị quyết số 12/NQ-HĐND.', 'dự kiến'],
    ['UBND tỉnh đang soạn thảo Quyết định thay thế Quyết định số 30/QĐ-UBND.', 'thay thế'],
    ['Dự thảo Nghị định sửa đổi Nghị định số 15/2020/NĐ-CP đã lấy ý kiến.', 'sửa đổi'],
    ['Sở Y tế sẽ triển khai Kế hoạch số 30/KH-UBND trong quý II.', 'sẽ triển khai'],
    ['Sở Công Thương chuẩn bị thực hiện Kế hoạch số 30/KH-UBND.', 'chuẩn bị thực hiện'],
    ['Có tin đồn Chỉ thị này thay thế Chỉ thị số 16/CT-TTg.', 'tin đồn'],
    ['Việc nói Quyết định này bãi bỏ Chỉ thị số 16/CT-TTg là tin giả.', 'là tin giả'],
    ['Quyết định này có thay thế Quyết định số 30/QĐ-UBND hay không?', 'hay không?'],
    ['Đề nghị UBND tỉnh bãi bỏ Quyết định số 30/QĐ-UBND.', 'Đề nghị'],
  ])('%s', (text, turning) => {
    const [one] = cite(`Mở đầu.\n- ${text}`, of('REPORT')).citations
    expect(one).toMatchObject({ relation: 'MENTIONS', actor: null })
    const shown = [one!, ...(one!.also ?? [])].map(({ quote }) => quote).join(' […] ')
    expect(shown).toContain(turning)
  })
})

describe('what is not denied stays', () => {
  test.each<[string, string]>([
    ['Sở Y tế không chỉ triển khai Kế hoạch số 30/KH-UBND mà còn vượt chỉ tiêu.', 'IMPLEMENTS Sở Y tế'],
    ['Sở Y tế đã không ngừng triển khai Kế hoạch số 30/KH-UBND.', 'IMPLEMENTS Sở Y tế'],
    ['Theo đề nghị của Sở Y tế, UBND tỉnh đã bãi bỏ Quyết định số 30/QĐ-UBND.', 'REPEALS UBND tỉnh'],
  ])('%s', (text, expected) => expect(inBody('REPORT', text)).toBe(expected))
})

describe('an order, a duty, a plan to come is no deed of the paper', () => {
  test.each<[DocumentKind, string]>([
    ['DIRECTIVE', 'Sở Y tế thực hiện nghiêm Kế hoạch số 30/KH-UBND.'],
    ['DIRECTIVE', 'Thực hiện nghiêm túc nội dung Công văn số 79-CV/TW.'],
    ['PLAN', 'Các đơn vị triển khai Chỉ thị số 16/CT-TTg đến từng thôn.'],
    ['OFFICIAL_LETTER', 'Đề nghị các sở triển khai Công văn số 12/BYT-DP.'],
    ['NOTICE', 'Giao Sở Nội vụ chủ trì thực hiện Quyết định số 12/QĐ-TTg.'],
    ['REPORT', 'UBND tỉnh đã yêu cầu các huyện thực hiện Chỉ thị số 16/CT-TTg.'],
    ['REPORT', 'Nhắc nhở các địa phương thực hiện đúng tinh thần Nghị quyết số 128/NQ-CP.'],
    ['SUBMISSION', 'Nghị quyết bãi bỏ Nghị quyết số 12/NQ-HĐND gồm hai điều.'],
  ])('%s: %s', (kind, text) => expect(inBody(kind, text)).toBe('MENTIONS –'))
})

describe('another thing rests on the paper, not the clause', () => {
  test.each<[DocumentKind, string]>([
    ['REPORT', 'Sở đã tuyên truyền các biện pháp phòng dịch theo Chỉ thị số 16/CT-TTg.'],
    ['REPORT', 'Chính sách hỗ trợ theo Nghị quyết số 68/NQ-CP được phổ biến rộng.'],
    ['REPORT', 'Trại giống (được thành lập theo Quyết định số 514/2006/QĐ-TTg) đổi tên.'],
    ['DECISION', 'Ban Quản lý được kiện toàn tại Quyết định số 91/QĐ-UBND tiếp tục hoạt động.'],
    ['DECISION', 'Chợ Bình An đã được phê duyệt theo Quyết định số 91/QĐ-UBND.'],
    ['REPORT', 'Sở đã kiểm tra việc thực hiện Công văn số 7641/UBND-VX tại 5 huyện.'],
    ['REPORT', 'Đoàn giám sát công tác triển khai Kế hoạch số 30/KH-UBND đã làm việc.'],
    ['REPORT', 'Sở đánh giá kết quả thực hiện Chỉ thị số 16/CT-TTg ở 12 xã.'],
    ['PLAN', 'Tiền thực hiện đợt tiêm lấy từ khoản đã giao ở Quyết định số 7714/QĐ-UBND.'],
    ['PLAN', 'Kinh phí triển khai lớp học trích từ nguồn nêu tại Quyết định số 7714/QĐ-UBND.'],
    ['PLAN', 'Chi phí thực hiện: cân đối từ dự toán giao theo Quyết định số 7714/QĐ-UBND.'],
    ['REPORT', 'UBND tỉnh đã thống nhất tại văn bản số 158/UBND-TH ngày 1/3/2021.'],
    ['REPORT', 'Số liệu nêu tại Báo cáo số 12/BC-SYT là của năm trước.'],
  ])('%s: %s', (kind, text) => expect(inBody(kind, text)).toBe('MENTIONS –'))
})

describe('the passive runs the other way', () => {
  test.each([
    'Điều này được hướng dẫn bởi Thông tư số 412/2017/TT-BTC.',
    'Khoản 2 bị bãi bỏ bởi Nghị định số 311/2021/NĐ-CP.',
    'Quy chế này được thay thế bằng Quyết định số 15/QĐ-UBND.',
    'Mẫu này đã được sửa đổi, bổ sung theo Thông tư số 15/2021/TT-BTC.',
    'Nội dung trên được huỷ bỏ tại Quyết định số 15/QĐ-UBND.',
  ])('%s', text => expect(inBody('CIRCULAR', text)).toBe('MENTIONS –'))

  test('of a paper that is amended, and was amended before', () => {
    const text =
      'Sửa đổi Thông tư số 391/2022/TT-BCA đã được sửa đổi, bổ sung bởi Thông tư số 393/2023/TT-BCA'
    expect(cite(text, of('CIRCULAR')).citations.map(one => one.relation)).toEqual(['AMENDS', 'MENTIONS'])
  })
})

describe('under a heading of requests or of what is to come nothing is done', () => {
  test('the items below „Kiến nghị …:“', () => {
    const { citations } = cite('Kiến nghị UBND tỉnh:\n- Bãi bỏ Quyết định số 30/QĐ-UBND', of('REPORT'))
    expect(citations[0]).toMatchObject({ relation: 'MENTIONS', actor: null })
  })
})

describe('a heading reaches its list', () => {
  test.each([
    'Bãi bỏ toàn bộ một số văn bản của Thủ tướng Chính phủ',
    'Bãi bỏ 02 quyết định của Ủy ban nhân dân tỉnh',
    'Bãi bỏ các văn bản sau đây:',
    'Quyết định này thay thế các quyết định:',
    'Bãi bỏ một phần các thông tư do Bộ trưởng ban hành',
  ])('%s', head => {
    const text = `${head}\n1. Quyết định số 411/2001/QĐ-TTg ngày 14/3/2001 về làng nghề.\n2. Quyết định số 412/2003/QĐ-TTg về bến cá.`
    const { citations } = cite(text, of('DECISION'))
    const relation = head.includes('thay thế') ? 'REPLACES' : 'REPEALS'
    expect(citations.map(one => one.relation)).toEqual([relation, relation])
    expect(citations[1]!.also?.[0]?.quote).toContain(head.slice(-20))
  })

  test('what is not repealed, or only asked for, is not', () => {
    const list = '1. Quyết định số 411/2001/QĐ-TTg về làng nghề.'
    for (const head of ['Không bãi bỏ các văn bản sau:', 'Đề nghị bãi bỏ các văn bản sau:'])
      expect(cite(`${head}\n${list}`, of('DECISION')).citations[0]!.relation).toBe('MENTIONS')
  })
})
