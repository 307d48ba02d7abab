import { describe, expect, test } from 'vitest'
import { read } from '../../seed/read/read'
import { COURT, DECISION_WITH_PLAN, JOINT, LAW, LETTER, PARTY } from './heads'

describe('the header of a paper', () => {
  test('of the Party: its own order of the number, T/M, no place for Lưu among the recipients', () => {
    expect(read(PARTY, 'p')[0]!.document).toMatchObject({
      number: '119-KH/TU',
      kind: 'PLAN',
      issued: '2019-12-18',
      place: 'Quảng Ngãi',
      issuer: { name: 'Tỉnh ủy Quảng Ngãi', parent: null, province: 'Quảng Ngãi' },
      signer: { name: 'Bùi Thị Hoa', title: 'Phó Bí thư', mode: 'TM.' },
      title: 'thực hiện Chỉ thị số 37-CT/TW của Ban Bí thư',
      recipients: ['Ban Bí thư Trung ương Đảng'],
    })
  })

  test('of a law: the kind comes from its name, for the number has none', () => {
    expect(read(LAW, 'l')[0]!.document).toMatchObject({
      number: '31/2024/QH15',
      kind: 'LAW',
      title: 'ĐẤT ĐAI',
      issuer: { name: 'Quốc hội', parent: null, province: null },
      signer: { name: 'Vương Đình Huệ', title: 'Chủ tịch Quốc hội' },
    })
  })

  test.each([
    ['BỘ TÀI CHÍNH\nCỤC THUẾ\nTHUẾ TỈNH TÂY NINH', 'Thuế tỉnh Tây Ninh', 'Cục Thuế'],
    [
      'BAN CHỈ ĐẠO QUỐC GIA\nPHÒNG, CHỐNG THIÊN TAI\nVĂN PHÒNG BAN CHỈ ĐẠO',
      'Văn phòng Ban Chỉ đạo',
      'Ban Chỉ đạo Quốc gia phòng, chống thiên tai',
    ],
    ['UBND TỈNH TÂY NINH\nVĂN PHÒNG BAN CHỈ HUY', 'Văn phòng Ban Chỉ huy', 'Ủy ban nhân dân tỉnh Tây Ninh'],
  ])('of an office below a body: %s', (head, name, parent) => {
    const [entry] = read(
      `${head}\nSố: 57/CV\nTây Ninh, ngày 05 tháng 3 năm 2025\n\nKính gửi: Sở Y tế.\n`,
      'o',
    )
    expect(entry!.document.issuer).toMatchObject({ name, parent })
  })

  test('of a court: a body of two lines is one body', () => {
    expect(read(COURT, 'c')[0]!.document).toMatchObject({
      number: '01/2020/NQ-HĐTP',
      issuer: { name: 'Hội đồng Thẩm phán Tòa án nhân dân tối cao', parent: null },
      title: 'SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA NGHỊ QUYẾT SỐ 03/2012/NQ-HĐTP',
      signer: { name: 'Nguyễn Hòa Bình', title: 'Chánh án', mode: 'TM.' },
    })
  })

  test('of three ministries together', () => {
    expect(read(JOINT, 'j')[0]!.document).toMatchObject({
      number: '13/2014/TTLT-BYT-BNNPTNT-BCT',
      kind: 'CIRCULAR',
      issuer: { name: 'Bộ Y tế - Bộ Nông nghiệp và Phát triển nông thôn - Bộ Công Thương' },
    })
  })

  test('of a công văn: V/v, urgency, the department above the centre', () => {
    expect(read(LETTER, 'v')[0]!.document).toMatchObject({
      number: '05/KSBT-TTGDSK',
      kind: 'OFFICIAL_LETTER',
      issuer: { name: 'Trung tâm Kiểm soát bệnh tật', parent: 'Sở Y tế Hà Nội', province: 'Hà Nội' },
      title: 'truyền thông phòng, chống dịch',
      marks: ['HỎA TỐC'],
      recipients: ['Trung tâm Y tế các quận, huyện'],
      signer: { name: 'Trương Quang Việt', title: 'Giám đốc' },
    })
  })

  test('of a plan attached to a decision: an entry of its own, linked to its carrier', () => {
    const [decision, plan] = read(DECISION_WITH_PLAN, 'd')
    expect(decision!.document).toMatchObject({ number: '435/QĐ-UBND', carrier: null, kind: 'DECISION' })
    expect(plan).toMatchObject({
      part: 2,
      document: { number: null, kind: 'PLAN', title: 'PHỤC HỒI KINH TẾ', carrier: '435/QĐ-UBND' },
    })
  })

  test.each([
    ['Số: **32** /BC-TBTT', '32/BC-TBTT', null],
    ['Số: /KH-TBTT', null, 'blank-number'],
    ['Số: 1 0 9 4 3 /BYT-MT', '10943/BYT-MT', 'spaced-number'],
    ['Số: 3{85 /BNG-LS', null, 'unreadable-number'],
    ['Số: 7641/UBND-VX<sub>1</sub>', '7641/UBND-VX1', null],
    ['Số: 507 /UBND-KGVX', '507/UBND-KGVX', null],
  ])('%s has the number %s and the warning %s', (line, number, rule) => {
    const [entry] = read(
      `${line}\n\nHà Nội, ngày 02 tháng 9 năm 2021\n\nV/v tuyên truyền\n\nKính gửi: Bộ Y tế`,
      'n',
    )
    expect(entry!.document.number).toBe(number)
    const rules = entry!.diagnostics.map(one => one.rule).filter(one => one.endsWith('-number'))
    expect(rules).toEqual(rule ? [rule] : [])
  })

  test.each([
    ['Hà Nội, ngày 02 tháng 9 năm 2021', '2021-09-02', null],
    ['Lạng Sơn, ngày tháng 9 năm 2021', '2021-09', 'blank-date'],
    ['Hà Nội, ngày tháng năm 2021', '2021', 'blank-date'],
    ['Hà Nội, ngày 2 4 tháng 12 năm 2021', '2021-12-24', 'spaced-date'],
    ['Hà Nội, ngày l8thang 8 năm 2021', '2021-08', 'unreadable-date'],
    ['Hà Nội, ngày 31 tháng 02 năm 2021', '2021', 'impossible-date'],
    ['Hà Nội, ngày 22\ntháng 09 năm 2021', '2021-09-22', null],
  ])('%s is dated %s with the warning %s', (line, issued, rule) => {
    const [entry] = read(`Số: 5/KH-BYT\n\n${line}\n\nKẾ HOẠCH\n\nTruyền thông\n\nI. MỤC TIÊU\n\n1. Một.`, 'n')
    expect(entry!.document.issued).toBe(issued)
    const rules = entry!.diagnostics.map(one => one.rule).filter(one => one.endsWith('-date'))
    expect(rules).toEqual(rule ? [rule] : [])
  })

  test('a sign that does not fit the name of the kind is told', () => {
    const [entry] = read(
      'Số: 12/KH-UBND\n\nHà Nội, ngày 02 tháng 9 năm 2021\n\nBÁO CÁO\n\nKết quả\n\nI. MỤC TIÊU',
      'n',
    )
    expect(entry!.diagnostics.map(one => one.rule)).toContain('kind-mismatch')
  })

  test('a text whose letters are lost is refused, not read', () => {
    const [entry] = read(
      'B? Y T? S?: 2118/BYT-DP V/v t?m d?ng ?p d?ng khai b?o y t? t?i c?a kh?u Ngh? ?nh s? 89/2018/N-CP',
      'm',
    )
    expect(entry).toMatchObject({ document: { number: null }, citations: [], facts: [] })
    expect(entry!.diagnostics.map(one => one.rule)).toEqual(['garbled-text'])
  })

  test.each([
    [
      'BỘ THÔNG TIN VÀ\nSố: 12/BTTTT-TTCS\nHà Nội, ngày 02 tháng 9 năm 2021',
      'Bộ Thông tin và Truyền thông',
      'Số: 12/BTTTT-TTCS',
    ],
    [
      'ỦY BAN NHÂN DÂN\nSố: 12/KH-UBND\nSơn La, ngày 02 tháng 9 năm 2021',
      'Ủy ban nhân dân tỉnh Sơn La',
      'Sơn La',
    ],
    ['BỘ Y TẾ\nSố: 12/KH-BYT\nHà Nội, ngày 02 tháng 9 năm 2021', 'Bộ Y tế', 'BỘ Y TẾ'],
  ])('an issuer is proved up to the words that complete its name: %s', (head, name, last) => {
    const [entry] = read(`${head}\n\nKính gửi: Các đơn vị\n\nNội dung.`, 'n')
    expect(entry!.document.issuer?.name).toBe(name)
    const proof = entry!.facts.find(({ attribute }) => attribute === 'issuer')
    expect(proof?.quote).toBe(head.slice(0, head.indexOf(last) + last.length))
  })
})
