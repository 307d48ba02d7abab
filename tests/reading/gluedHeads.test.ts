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
])('%s', (_, text, expected) => {
  expect(headOf(text)).toEqual(expected)
})
