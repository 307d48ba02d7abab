import { expect, test } from 'vitest'
import { read } from '../../seed/read/read'

interface Expected {
  number: string | null
  kind: string
  issued: string | null
  place: string | null
  title: string | null
  issuer: string | null
  signer?: string | null
}

function headOf(text: string): Expected {
  const { number, kind, issued, place, title, issuer, signer } = read(text, 'p.txt')[0]!.document
  const signed = signer ? [signer.mode, signer.title, signer.name].filter(Boolean).join(' ') : null
  return { number, kind, issued, place, title, issuer: issuer?.name ?? null, signer: signed }
}

const BODY =
  'Căn cứ Luật Hải quan ngày 23 tháng 6 năm 2014;\nĐiều 1. Phạm vi\nThông tư này áp dụng với rượu.\n'

/** Text that a crawler took from a page: fields of the head glued into one line, or cut within one. */
test.each<[string, string, Expected]>([
  [
    'motto beside the issuer, number below its word, date, kind and title behind the number',
    `Thông tư 431/2020/TT-BTC
BỘ TÀI CHÍNH ------- CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ---------------
Số:
431/2020/TT-BTC Hà Nội, ngày 17 tháng 9 năm 2020 THÔNG TƯ QUY ĐỊNH TEM RƯỢU
${BODY}Nơi nhận: - Như Điều 3; - Lưu: VT. KT. BỘ TRƯỞNG THỨ TRƯỞNG Nguyễn Thị An`,
    {
      number: '431/2020/TT-BTC',
      kind: 'CIRCULAR',
      issued: '2020-09-17',
      place: 'Hà Nội',
      title: 'QUY ĐỊNH TEM RƯỢU',
      issuer: 'Bộ Tài chính',
      signer: 'KT. Thứ trưởng Nguyễn Thị An',
    },
  ],
  [
    'the whole head in one line, the first ground behind it',
    `ỦY BAN NHÂN DÂN TỈNH AN GIANG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 88/2019/QĐ-UBND An Giang, ngày 05 tháng 12 năm 2019 QUYẾT ĐỊNH BAN HÀNH QUY CHẾ BẾN CÁ Căn cứ Luật Thủy sản ngày 21 tháng 11 năm 2017;
Điều 1. Ban hành kèm theo Quyết định này Quy chế bến cá.
Nơi nhận: - Như Điều 2; - Lưu: VT. TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lê Văn Bảy`,
    {
      number: '88/2019/QĐ-UBND',
      kind: 'DECISION',
      issued: '2019-12-05',
      place: 'An Giang',
      title: 'BAN HÀNH QUY CHẾ BẾN CÁ',
      issuer: 'Ủy ban nhân dân tỉnh An Giang',
      signer: 'TM. Chủ tịch Lê Văn Bảy',
    },
  ],
  [
    'number before the motto, rules of hyphens between',
    `THỦ TƯỚNG CHÍNH PHỦ -------- Số: 77/CT-TTg CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ---------------- Hà Nội, ngày 2 tháng 3 năm 2019
CHỈ THỊ Về việc phòng cháy rừng
Thủ tướng Chính phủ yêu cầu:
1. Bộ Công an kiểm tra các kho.
THỦ TƯỚNG Trần Văn Tám`,
    {
      number: '77/CT-TTg',
      kind: 'DIRECTIVE',
      issued: '2019-03-02',
      place: 'Hà Nội',
      title: 'Về việc phòng cháy rừng',
      issuer: 'Thủ tướng Chính phủ',
      signer: 'Thủ tướng Trần Văn Tám',
    },
  ],
  [
    'a letter: V/v behind the number, Kính gửi behind the date',
    `BỘ Y TẾ ------- CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc --------------- Số: 1234/BYT-DP V/v tăng cường phun hóa chất Hà Nội, ngày 9 tháng 8 năm 2019 Kính gửi: Sở Y tế các tỉnh, thành phố
Bộ Y tế đề nghị Sở Y tế các tỉnh phun hóa chất tại các ổ dịch.
Nơi nhận: - Như trên; - Lưu: VT, DP. TL. BỘ TRƯỞNG CỤC TRƯỞNG CỤC Y TẾ DỰ PHÒNG Vũ Thị Chín`,
    {
      number: '1234/BYT-DP',
      kind: 'OFFICIAL_LETTER',
      issued: '2019-08-09',
      place: 'Hà Nội',
      title: 'tăng cường phun hóa chất',
      issuer: 'Bộ Y tế',
      signer: 'TL. Cục trưởng Cục Y tế dự phòng Vũ Thị Chín',
    },
  ],
  [
    'the date cut after its place, the kind on the line of the year',
    `BỘ XÂY DỰNG
------
Số: 12/2018/TT-BXD CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hà Nội, ngày
26 tháng 12 năm 2018 THÔNG TƯ
HƯỚNG DẪN QUẢN LÝ CÂY XANH
${BODY}KT. BỘ TRƯỞNG
THỨ TRƯỞNG
Phan Thị Mười`,
    {
      number: '12/2018/TT-BXD',
      kind: 'CIRCULAR',
      issued: '2018-12-26',
      place: 'Hà Nội',
      title: 'HƯỚNG DẪN QUẢN LÝ CÂY XANH',
      issuer: 'Bộ Xây dựng',
      signer: 'KT. Thứ trưởng Phan Thị Mười',
    },
  ],
  [
    'a sentence that names the country is no motto',
    `CHÍNH PHỦ
Số: 21/2020/NĐ-CP
Hà Nội, ngày 17 tháng 02 năm 2020
NGHỊ ĐỊNH
Về quản lý tàu cá
Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;
Nghị định này áp dụng với tàu mang quốc tịch Cộng hòa xã hội chủ nghĩa Việt Nam.
TM. CHÍNH PHỦ THỦ TƯỚNG Đỗ Văn Một`,
    {
      number: '21/2020/NĐ-CP',
      kind: 'DECREE',
      issued: '2020-02-17',
      place: 'Hà Nội',
      title: 'Về quản lý tàu cá',
      issuer: 'Chính phủ',
      signer: 'TM. Thủ tướng Đỗ Văn Một',
    },
  ],
  [
    'rows of a table of Word copied with tabs between their cells',
    `BỘ XÂY DỰNG
Số: 329/BXD-KHCN
V/v xác nhận công nghệ gạch\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hà Nội, ngày 23 tháng 7 năm 2010\t
Kính gửi: Công ty An Thái.
Bộ Xây dựng có ý kiến sau.
Nơi nhận:
- Như trên;
- Lưu: VT, DSVH, PCQ.15.\tBỘ TRƯỞNG
(đã ký)
Trần Văn Năm\t`,
    {
      number: '329/BXD-KHCN',
      kind: 'OFFICIAL_LETTER',
      issued: '2010-07-23',
      place: 'Hà Nội',
      title: 'xác nhận công nghệ gạch',
      issuer: 'Bộ Xây dựng',
      signer: 'Bộ trưởng Trần Văn Năm',
    },
  ],
  [
    'one line for kind, number and day, its symbol behind a blank',
    `NGHỊ QUYẾT SỐ 214 NQ/UBTVQH9 NGÀY 26-8-1994
CỦA ỦY BAN THƯỜNG VỤ QUỐC HỘI QUY ĐỊNH SỐ PHÓ CHỦ TỊCH
Căn cứ Hiến pháp năm 1992;`,
    {
      number: '214 NQ/UBTVQH9',
      kind: 'RESOLUTION',
      issued: '1994-08-26',
      place: null,
      title: 'QUY ĐỊNH SỐ PHÓ CHỦ TỊCH',
      issuer: 'Ủy ban Thường vụ Quốc hội',
      signer: null,
    },
  ],
  [
    'a council that the line above the title names in full, no line of the kind',
    `HỘI ĐỒNG NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
Số: 09/2004/NQ.HĐNDK7 | TX Vĩnh Long, ngày 29 tháng 12 năm 2004 |
CỦA HỘI ĐỒNG NHÂN DÂN TỈNH VĨNH LONG VỀ NHIỆM VỤ NĂM 2005
HỘI ĐỒNG NHÂN DÂN TỈNH VĨNH LONG
Căn cứ Luật tổ chức HĐND và UBND;`,
    {
      number: '09/2004/NQ.HĐNDK7',
      kind: 'RESOLUTION',
      issued: '2004-12-29',
      place: 'TX Vĩnh Long',
      title: 'VỀ NHIỆM VỤ NĂM 2005',
      issuer: 'Hội đồng nhân dân tỉnh Vĩnh Long',
      signer: null,
    },
  ],
  [
    'a title in paragraphs of its own, each apart, down to who decides',
    `ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG

Số: 1424/QĐ-UBND

Lâm Đồng, ngày 30 tháng 6 năm 2025

QUYẾT ĐỊNH

Phê duyệt Điều lệ (sửa đổi, bổ sung)

Hiệp hội Doanh nghiệp tỉnh

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG

Căn cứ Nghị định số 126/2024/NĐ-CP;`,
    {
      number: '1424/QĐ-UBND',
      kind: 'DECISION',
      issued: '2025-06-30',
      place: 'Lâm Đồng',
      title: 'Phê duyệt Điều lệ (sửa đổi, bổ sung) Hiệp hội Doanh nghiệp tỉnh',
      issuer: 'Ủy ban nhân dân tỉnh Lâm Đồng',
      signer: null,
    },
  ],
  [
    'a title that begins with what is proposed, above those addressed',
    `SỞ NỘI VỤ
Số: 253/TTr-SNV
Bình Thuận, ngày 22 tháng 01 năm 2025
TỜ TRÌNH
Đề xuất gia hạn thời gian tổ chức đại hội
Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh
Sở Nội vụ nhận được Công văn số 298/VP-NC.`,
    {
      number: '253/TTr-SNV',
      kind: 'SUBMISSION',
      issued: '2025-01-22',
      place: 'Bình Thuận',
      title: 'Đề xuất gia hạn thời gian tổ chức đại hội',
      issuer: 'Sở Nội vụ',
      signer: null,
    },
  ],
  [
    'the cover of a standard has no issuer',
    `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

QCVN 32:2026/BXD

QUY CHUẨN KỸ THUẬT QUỐC GIA

HÀ NỘI – 2026

Quy chuẩn này do Bộ trưởng Bộ Xây dựng ban hành theo Thông tư
số /2026/TT-BXD ngày tháng năm 2026`,
    { number: null, kind: 'OTHER', issued: null, place: null, title: null, issuer: null, signer: null },
  ],
])('%s', (_, text, expected) => {
  expect(headOf(text)).toEqual(expected)
})
