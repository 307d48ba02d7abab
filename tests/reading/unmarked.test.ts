import { describe, expect, test } from 'vitest'
import { read } from '../../seed/read/read'

const SCAN = `BO GIAO DUC VA DAO TAO CONG HOA XA HOI CHU NGHIA VIVT NAM
Doc lap - Ttr do - Hanh phtic
S6: 1074/BGDDT-GDTC Ha Nei, ngay 4 thang 3 nam 2019
Kinh gui: Uy ban nhan dan cac tinh, thanh pho trgc thuoc Trung uong
Thai gian qua, cong tac bao dam ve sinh, an toan thirc pham trong cac co so giao duc duoc chi dao theo quy dinh.
De khac phuc tinh trang tren, Bo Giao duc va Dao tao de nghi Uy ban nhan dan cac tinh chi dao cac co so giao duc:
1. Thuc hien nghiem tuc cac quy dinh cua Luat an toan thuc pham, Chi thi so 13/CT-TTg ngay 09/5/2016.
2. Day manh cong tac tuyen truyen, nang cao nhan thuc va trach nhiem cua can bo quan ly giao duc trong viec nay.
3. Kiem soat chat che nguon goc thuc pham va cac khau trong cac co so giao duc theo dung quy dinh cua nganh.
Noi nhan:
- Nhu tren;
- Luu: VT.
`

describe('a Vietnamese text that lost its marks gives no fact and says why', () => {
  test.each([
    SCAN,
    SCAN.toLowerCase(),
    SCAN.replaceAll('cac', 'cac cac'),
    SCAN.repeat(4),
    `${SCAN}Điều 5.\n`,
  ])('%#', text => {
    const [entry, ...more] = read(text, 'scan.txt')
    expect(more).toEqual([])
    expect(entry!.diagnostics.map(({ rule }) => rule)).toEqual(['garbled-text'])
    expect(entry).toMatchObject({ tasks: [], citations: [], document: { number: null, kind: 'OTHER' } })
  })
})

test.each([
  'The Ministry of Health asks the provincial departments to report on the vaccination plan. '.repeat(20),
  'Số: 12/KH-UBND\nHà Nội, ngày 5 tháng 4 năm 2021\nKẾ HOẠCH\nTổ chức hội nghị\n\nCác sở, ban, ngành thực hiện theo kế hoạch này.\n'.repeat(
    3,
  ),
  'Cong van so 12/UBND ngay 5/4/2021 ve phong dich.',
  '1234 5678 9012 '.repeat(60),
])('others are read as they are: %#', text => {
  expect(read(text, 'a.txt')[0]!.diagnostics.map(({ rule }) => rule)).not.toContain('garbled-text')
})

test('a word of millions of letters is read as any other', () => {
  expect(() => read('á'.repeat(5_000_000), 'a.txt')).not.toThrow()
})
