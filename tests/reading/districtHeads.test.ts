import { describe, expect, test } from 'vitest'
import { read } from '../../seed/read/read'

const documentOf = (text: string) => read(text, 'p.txt')[0]!.document
const issuerOf = (lines: string) => {
  const { issuer } = documentOf(
    `${lines}\nSố: 12/KH-PGDĐT\nHiệp Hòa, ngày 3 tháng 2 năm 2020\n\nKẾ HOẠCH\nTổ chức hội thi\n\nI. MỤC ĐÍCH\n`,
  )
  return [issuer?.name, issuer?.parent]
}
const DISTRICT = 'Ủy ban nhân dân huyện Hiệp Hòa'

describe('offices named with a sign, or glued', () => {
  test.each([
    ['PHÒNG GIÁO DỤC & ĐÀO TẠO', 'Phòng Giáo dục và Đào tạo'],
    ['PHÒNG GIÁO DỤCVÀ ĐÀO TẠO', 'Phòng Giáo dục và Đào tạo'],
    ['PHÒNG VĂN HÓA&THÔNG TIN', 'Phòng Văn hóa và Thông tin'],
    ['PHÒNG TÀI NGUYÊN & MÔI TRƯỜNG', 'Phòng Tài nguyên và Môi trường'],
    ['PHÒNG KINH TẾVÀ HẠ TẦNG', 'Phòng Kinh tế và Hạ tầng'],
  ])('%s', (printed, name) => {
    expect(issuerOf(`UBND HUYỆN HIỆP HÒA\n${printed}`).map(one => one?.toLowerCase())).toEqual([
      name.toLowerCase(),
      DISTRICT.toLowerCase(),
    ])
  })
})

describe('the name of the Youth Union beside its organ', () => {
  test.each([
    ['BAN CHẤP HÀNH TRUNG ƯƠNG', 'Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh'],
    ['BAN BÍ THƯ TRUNG ƯƠNG', 'Ban Bí thư Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh'],
    ['BAN THƯỜNG VỤ', 'Ban Thường vụ Đoàn Thanh niên Cộng sản Hồ Chí Minh'],
    ['BAN CHẤP HÀNH ĐOÀN TỈNH', 'Ban Chấp hành Đoàn tỉnh'],
    ['BAN CHẤP HÀNH HUYỆN ĐOÀN', 'Ban Chấp hành Huyện đoàn'],
  ])('%s', (organ, name) => {
    expect(issuerOf(`${organ}\nĐOÀN TNCS HỒ CHÍ MINH`)[0]?.toLowerCase()).toBe(name.toLowerCase())
  })
})

describe('who signs for a council signs with the post in it', () => {
  test.each([
    ['TM. HỘI ĐỒNG\nCHỦ TỊCH\nCHỦ TỊCH UBND HUYỆN', 'Chủ tịch'],
    ['TM. HỘI ĐỒNG\nPHÓ CHỦ TỊCH\nGIÁM ĐỐC SỞ NỘI VỤ', 'Phó Chủ tịch'],
    ['TM. HỘI ĐỒNG THI ĐUA\nCHỦ TỊCH\nCHỦ TỊCH UBND TỈNH', 'Chủ tịch'],
    ['TM. BAN CHỈ ĐẠO\nTRƯỞNG BAN\nCHỦ TỊCH UBND HUYỆN', 'Trưởng ban'],
    ['TM. HỘI ĐỒNG NHÂN DÂN\nCHỦ TỊCH', 'Chủ tịch'],
  ])('%s', (signed, title) => {
    const { signer } = documentOf(
      `UBND HUYỆN HIỆP HÒA\nSố: 12/TB-HĐ\nHiệp Hòa, ngày 3 tháng 2 năm 2020\n\nTHÔNG BÁO\nKết quả xét tuyển\n\nHội đồng thông báo kết quả.\n\nNơi nhận:\n- Lưu: VT.\n${signed}\n\nNguyễn Văn An\n`,
    )
    expect([signer?.name, signer?.title?.toLowerCase()]).toEqual(['Nguyễn Văn An', title.toLowerCase()])
  })
})

test.each([
  '(Ban hành kèm theoQuyết định số 113/QĐ-BXD ngày 24/01/2014)',
  '(Kèm theoQuyết định số: 113/QĐ-BXD ngày24/01/2014)',
  '(Ban hành kèm theo Quyết định số 113/QĐ-BXD)',
  'Ban hành kèm theoQuyết định số 113/QĐ-BXD ngày 24/01/2014',
  '(Đính kèmQuyết định số 113/QĐ-BXD ngày 24/01/2014)',
])('a plan below the decision that carries it: %s', bracket => {
  const decision = `BỘ XÂY DỰNG\nSố: 113/QĐ-BXD\nHà Nội, ngày 24 tháng 01 năm 2014\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch\nBỘ TRƯỞNG BỘ XÂY DỰNG\n\nCăn cứ Nghị định số 12/2013/NĐ-CP;\n\nĐiều 1. Ban hành Kế hoạch.\nNơi nhận:\n- Lưu: VT.\nBỘ TRƯỞNG\nNguyễn Văn An\n\n`
  const [, plan] = read(
    `${decision}KẾ HOẠCH\nKiểm tra văn bản\n${bracket}\n\nI. MỤC ĐÍCH\n1. Rà soát.\n`,
    'p.txt',
  )
  expect([plan?.document.kind, plan?.document.carrier]).toEqual(['PLAN', '113/QĐ-BXD'])
})
