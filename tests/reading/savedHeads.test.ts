import { expect, test } from 'vitest'
import { read } from '../../seed/read/read'

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'

function headOf(text: string) {
  const { number, kind, title, issued, issuer } = read(text, 'p.txt')[0]!.document
  return { number, kind, title, issued, issuer: issuer?.name ?? null, province: issuer?.province ?? null }
}

/** Heads as saved pages and older papers print them: pieces lost, glued or in one line. */
test.each<[string, string, Partial<ReturnType<typeof headOf>>]>([
  [
    'kind, number, date and title in one line',
    'TÒA ÁN NHÂN DÂN TP.SƠN THỦY, TỈNH ĐĂK LĂK\n\nBẢN ÁN 53/2018/DS-PT NGÀY 16/03/2018 VỀ TRANH CHẤP HỢP ĐỒNG\n\nNgày 16 tháng 3 năm 2018, tại trụ sở Tòa án xét xử vụ án.',
    {
      number: '53/2018/DS-PT',
      kind: 'OTHER',
      issued: '2018-03-16',
      title: 'VỀ TRANH CHẤP HỢP ĐỒNG',
      issuer: 'Tòa án nhân dân thành phố Sơn Thủy, tỉnh Đắk Lắk',
    },
  ],
  [
    'who issues, number and day stand below the kind',
    `BỘ TÀI CHÍNH\n${MOTTO}\n\nQUYẾT ĐỊNH\nCỦA BỘ TRƯỞNG BỘ TÀI CHÍNH SỐ 115/2004/QĐ-BTC NGÀY 15 THÁNG 9 NĂM 2004\nVỀ VIỆC BAN HÀNH CHẾ ĐỘ THU PHÍ\n\nBỘ TRƯỞNG BỘ TÀI CHÍNH\nCăn cứ Nghị định số 77/2003/NĐ-CP;`,
    {
      number: '115/2004/QĐ-BTC',
      kind: 'DECISION',
      issued: '2004-09-15',
      title: 'VỀ VIỆC BAN HÀNH CHẾ ĐỘ THU PHÍ',
      issuer: 'Bộ Tài chính',
    },
  ],
  [
    'kind and number in one line below the day',
    `BỘ Y TẾ\n${MOTTO}\nHà Nội, ngày 3 tháng 2 năm 1999\n\nCHỈ THỊ SỐ 05/1999/CT-BYT\nVề tăng cường phòng bệnh mùa hè\n\nHiện nay bệnh mùa hè tăng.`,
    { number: '05/1999/CT-BYT', issued: '1999-02-03', title: 'Về tăng cường phòng bệnh mùa hè' },
  ],
  [
    'number and day each on a line below the kind',
    `BỘ NỘI VỤ\n${MOTTO}\n\nTHÔNG TƯ\nSố 12/2001/TT-BNV\nNgày 9 tháng 5 năm 2001\nHướng dẫn chế độ phụ cấp\n\nCăn cứ Nghị định số 25/CP;`,
    { number: '12/2001/TT-BNV', issued: '2001-05-09', title: 'Hướng dẫn chế độ phụ cấp' },
  ],
  [
    'one line in small letters behind the kind',
    `${MOTTO}\n\nNGHỊ ĐỊNH của Chính phủ số 30/2000/NĐ-CP ngày 11 tháng 8 năm 2000 về việc bãi bỏ một số giấy phép\n\nCHÍNH PHỦ\nCăn cứ Luật Tổ chức Chính phủ;`,
    {
      number: '30/2000/NĐ-CP',
      issued: '2000-08-11',
      issuer: 'Chính phủ',
      title: 'về việc bãi bỏ một số giấy phép',
    },
  ],
  [
    'the one line names who issues',
    'KẾT LUẬN SỐ 127-KL/TW CỦA BỘ CHÍNH TRỊ, BAN BÍ THƯ VỀ SẮP XẾP TỔ CHỨC\nTại phiên họp ngày 28/2/2025, Bộ Chính trị có ý kiến như sau:',
    {
      number: '127-KL/TW',
      kind: 'CONCLUSION',
      issuer: 'Bộ Chính trị - Ban Bí thư',
      title: 'VỀ SẮP XẾP TỔ CHỨC',
    },
  ],
  [
    'a page that says it gives the whole text, the head of the paper glued below it',
    '# TOÀN VĂN: KẾT LUẬN 155-KL/TW CỦA BỘ CHÍNH TRỊ, BAN BÍ THƯ VỀ SẮP XẾP BỘ MÁY\n\n### Nội dung chính\n\n**KẾT LUẬN****CỦA BỘ CHÍNH TRỊ, BAN BÍ THƯ****về một số nhiệm vụ trọng tâm**\n\nTại phiên họp ngày 16/5/2025, Bộ Chính trị kết luận như sau:',
    {
      number: '155-KL/TW',
      kind: 'CONCLUSION',
      issuer: 'Bộ Chính trị - Ban Bí thư',
      title: 'về một số nhiệm vụ trọng tâm',
    },
  ],
  [
    'the same without the head of the paper',
    'TOÀN VĂN NỘI DUNG: CHỈ THỊ SỐ 33/CT-TTG CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ PHÒNG CHÁY RỪNG\nThời gian qua, cháy rừng xảy ra ở nhiều nơi. Thủ tướng Chính phủ yêu cầu:',
    { kind: 'DIRECTIVE', issuer: 'Thủ tướng Chính phủ', title: 'VỀ PHÒNG CHÁY RỪNG' },
  ],
  [
    'another kind glued in bold',
    '**NGHỊ QUYẾT****về công tác cán bộ**\n\nSố: 12-NQ/HU\nHiệp Hòa, ngày 3 tháng 2 năm 2020\n\nCăn cứ Điều lệ Đảng;',
    { kind: 'RESOLUTION' },
  ],
  [
    'an article that asks about a paper is none',
    '# Toàn văn Công văn 10379/VPCP-CN năm 2025 về tiến độ dự án ra sao?\n\nNgày 26/10/2025, Văn phòng Chính phủ có Công văn 10379/VPCP-CN năm 2025.',
    { number: null, kind: 'OTHER' },
  ],
  [
    'a title that repeats number, date and body',
    `BỘ TÀI CHÍNH\n${MOTTO}\nSố: 15-BTC/TT\nHà Nội, ngày 16 tháng 3 năm 1991\nTHÔNG TƯ\nSỐ 15-BTC/TT NGÀY 16-3-1991 CỦA BỘ TÀI CHÍNH QUY ĐỊNH CHẾ ĐỘ\nQUẢN LÝ TÀI CHÍNH\nThi hành Nghị định số 196-HĐBT.`,
    { number: '15-BTC/TT', kind: 'CIRCULAR', title: 'QUY ĐỊNH CHẾ ĐỘ QUẢN LÝ TÀI CHÍNH' },
  ],
  [
    'the line of the kind is lost, the body is whole only below the title',
    'HỘI ĐỒNG NHÂN DÂN |\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 73/2012/NQ-HĐND |\nTuy Hòa, ngày 13 tháng 12 năm 2012 |\nQUY ĐỊNH MỘT SỐ CHẾ ĐỘ CHI TIÊU\nHỘI ĐỒNG NHÂN DÂN TỈNH PHÚ YÊN\nKHÓA VI, KỲ HỌP THỨ 6\nCăn cứ Luật Ngân sách nhà nước;',
    {
      kind: 'RESOLUTION',
      title: 'QUY ĐỊNH MỘT SỐ CHẾ ĐỘ CHI TIÊU',
      issuer: 'Hội đồng nhân dân tỉnh Phú Yên',
      province: 'Phú Yên',
    },
  ],
  [
    'who speaks for the state is no title',
    `ỦY BAN THƯỜNG VỤ QUỐC HỘI\n\n${MOTTO}\n\nSố: 28-L/CTN\n\nHà Nội, ngày 02 tháng 12 năm 1993\n\nPHÁP LỆNH\n\nHÔN NHÂN VÀ GIA ĐÌNH\n\nCHỦ TỊCH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nCăn cứ Hiến pháp;`,
    { title: 'HÔN NHÂN VÀ GIA ĐÌNH', kind: 'ORDINANCE' },
  ],
  [
    'the kind once more without its space, the state over two lines',
    `QUỐC HỘI\nSố: 27/2004/QH11\n${MOTTO}\nHà Nội, ngày 15 tháng 06 năm 2004\nNGHỊ QUYẾT\n\nNGHỊQUYẾT\n\nBAN HÀNH QUY CHẾ\n\nQUỐC HỘI\n\nNƯỚC CỘNG HOÀ XÃ HỘICHỦ NGHĨA VIỆT NAM\n\nCăn cứ vào Hiến pháp;`,
    { title: 'BAN HÀNH QUY CHẾ', kind: 'RESOLUTION', issuer: 'Quốc hội' },
  ],
  [
    'below the body that speaks the first ground breaks after its first word',
    'ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NAM\n-------\n|\nSố: 216/QĐ-UBND\n|\nQuảng Nam, ngày 06 tháng 02 năm 2023\n|\nQUYẾT ĐỊNH\nVỀ VIỆC PHÂN BỔ\nNGUỒN VỐN\nỦY BAN NHÂN DÂN TỈNH QUẢNG NAM\nCăn\ncứ Luật Đầu tư công ngày 13/6/2019;',
    { title: 'VỀ VIỆC PHÂN BỔ NGUỒN VỐN', issuer: 'Ủy ban nhân dân tỉnh Quảng Nam' },
  ],
  [
    'rows that open with a bar',
    '| BỘ Y TẾ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n| Số: 3557/QĐ-BYT | Hà Nội, ngày 14 tháng 11 năm 2025 |\nCHO PHÉP KÝ KẾT BẢN GHI NHỚ\nBỘ TRƯỞNG BỘ Y TẾ\nCăn cứ Luật Thỏa thuận quốc tế ngày 13/11/2020;',
    { number: '3557/QĐ-BYT', issued: '2025-11-14', issuer: 'Bộ Y tế', title: 'CHO PHÉP KÝ KẾT BẢN GHI NHỚ' },
  ],
  [
    'who decides stands between kind and title',
    `ỦY BAN NHÂN\nDÂN\nTHÀNH PHỐ HỒ CHÍ MINH\n|\n${MOTTO}\n|\nSố:\n120/2003/QĐ-UB\n|\nTP Hồ Chí\nMinh, ngày 17 tháng 7 năm 2003\n|\nQUYẾT ĐỊNH\nCỦA ỦY BAN NHÂN DÂN THÀNH PHỐ V/V PHÊ DUYỆT\nĐỀ CƯƠNG QUY HOẠCH\nỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH\nCăn cứ Nghị định số 93/2001/NĐ-CP;`,
    { title: 'PHÊ DUYỆT ĐỀ CƯƠNG QUY HOẠCH', issued: '2003-07-17', number: '120/2003/QĐ-UB' },
  ],
  [
    'a letter whose subject begins without V/v',
    `UỶ BAN NHÂN DÂN\nTỈNH SƠN LA\n${MOTTO}\nSố: 523/UBND-ĐTMT\nVề thực hiện quy hoạch công sở\nSơn La, ngày 23 tháng 01 năm 2008\nKính gửi:\n- Sở Xây dựng;`,
    { title: 'Về thực hiện quy hoạch công sở', kind: 'OFFICIAL_LETTER' },
  ],
  [
    "the Party's name over two lines",
    'BAN CHẤP HÀNH\nTRUNG ƯƠNG\n-------\n|\nĐẢNG CỘNG SẢN\nVIỆT NAM\n|\nSố: 29-QĐ/TW\n|\nHà\nNội, ngày 25 tháng 07\nnăm 2016\n|\nQUY ĐỊNH\nTHI\nHÀNH ĐIỀU LỆ ĐẢNG\n- Căn cứ Điều lệ Đảng;',
    { issuer: 'Ban Chấp hành Trung ương', issued: '2016-07-25', title: 'THI HÀNH ĐIỀU LỆ ĐẢNG' },
  ],
])('%s', (_, text, expected) => {
  expect(headOf(text)).toMatchObject(expected)
})

test.each([
  [
    'BỘ CÔNG AN - VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO',
    '05/2018/TTLT-BCA-VKSNDTC',
    'Bộ Công an - Viện kiểm sát nhân dân tối cao',
  ],
  [
    'TÒA ÁN NHÂN DÂN TỐI CAO\nVIỆN KIỂM SÁT NHÂN DÂN TỐI CAO',
    '01-TANDTC-VKSNDTC/TTLT',
    'Tòa án nhân dân tối cao - Viện kiểm sát nhân dân tối cao',
  ],
  [
    'BỘ TÀI CHÍNH-BỘ LAO ĐỘNG,',
    '84/2005/TTLT-BTC-BLĐTBXH',
    'Bộ Tài chính - Bộ Lao động - Thương binh và Xã hội',
  ],
  ['BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', '12/2020/TT-BLĐTBXH', 'Bộ Lao động - Thương binh và Xã hội'],
])('%s issue %s as %s', (bodies, number, issuer) => {
  const text = `${bodies}\n-------\n${MOTTO}\n-------\nSố: ${number}\nHà Nội, ngày 25 tháng 6 năm 2018\nTHÔNG TƯ LIÊN TỊCH\nQUY ĐỊNH VỀ PHỐI HỢP\n\nCăn cứ Luật Lưu trữ;`
  expect(headOf(text)).toMatchObject({ number, issuer })
})

test('a post and a name over two lines each', () => {
  const [entry] = read(
    `BỘ TÀI CHÍNH\n${MOTTO}\nSố: 15/BTC-VP\nV/v báo cáo\nHà Nội, ngày 11 tháng 3 năm 2016\nKính gửi: Bộ Nội vụ.\nBộ Tài chính báo cáo.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nKT. TỔNG CỤC TRƯỞNG\nPHÓ\nTỔNG CỤC TRƯỞNG\nNguyễn\nVăn Bình`,
    'p.txt',
  )
  expect(entry!.document.signer).toEqual({
    name: 'Nguyễn Văn Bình',
    title: 'Phó Tổng cục trưởng',
    mode: 'KT.',
    signature: ['KT. Tổng cục trưởng', 'Phó Tổng cục trưởng'],
  })
})

test.each([
  'Nơi ban hành: Tỉnh Phú Yên Người ký: Huỳnh Tấn Việt',
  'Nơi ban hành: | Tỉnh Phú Yên | Người ký: | Huỳnh Tấn Việt |',
  'Người ký Huỳnh Tấn Việt',
  'Nơi ban hành: Bộ Y tế Người ký: Huỳnh Tấn Việt, Lê Quý Vương',
])('%s of a portal names the signer where the page breaks off', box => {
  const text = `Nghị quyết về chế độ chi tiêu\n${box}\n\nHỘI ĐỒNG NHÂN DÂN\nTỈNH PHÚ YÊN\n${MOTTO}\nSố: 73/2012/NQ-HĐND\nTuy Hòa, ngày 13 tháng 12 năm 2012\nNGHỊ QUYẾT\nVỀ CHẾ ĐỘ CHI TIÊU\nCăn cứ Luật Ngân sách nhà nước;`
  expect(read(text, 'p.txt')[0]!.document.signer?.name).toBe('Huỳnh Tấn Việt')
})
