import { describe, expect, test } from 'vitest'
import { read } from '../../seed/read/read'

const HEAD = `ỦY BAN NHÂN DÂN TỈNH AN HÒA
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 45/KH-UBND
An Hòa, ngày 15 tháng 9 năm 2021

KẾ HOẠCH
Về việc truyền thông phòng, chống dịch
`
const BODY = `
Căn cứ Chỉ thị số 16/CT-TTg ngày 31/3/2020 của Thủ tướng Chính phủ;
1. Sở Y tế chủ trì tiêm phòng tại các chợ.
`
const FOOT = `Nơi nhận:
- Sở Y tế;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Nguyễn Văn An
`
const PAPER = HEAD + BODY + FOOT
const NUMBERED_MENU = lines(500, i => `Mục ${i}: Công văn số ${i}/UBND-VX về việc ${i}`)

/** What the paper says, whatever stands around it. */
function said(text: string) {
  const { document, citations, tasks, messages, figures, events } = read(text, 'p.txt')[0]!
  const { number, issued, place, title, issuer, signer, recipients } = document
  return {
    head: [number, issued, place, title, issuer?.name],
    signer: signer && [signer.mode, signer.title, signer.name],
    recipients,
    cites: citations.map(({ number, relation }) => `${relation} ${number}`),
    tasks: tasks.map(({ text }) => text),
    others: messages.length + figures.length + events.length,
  }
}

function lines(count: number, line: (i: number) => string): string {
  return `${Array.from({ length: count }, (_, i) => line(i)).join('\n')}\n`
}

describe('a page around a paper gives no fact and hides none', () => {
  const alone = said(PAPER)

  test('the paper alone', () => {
    expect(alone).toEqual({
      head: [
        '45/KH-UBND',
        '2021-09-15',
        'An Hòa',
        'Về việc truyền thông phòng, chống dịch',
        'Ủy ban nhân dân tỉnh An Hòa',
      ],
      signer: ['KT.', 'Phó Chủ tịch', 'Nguyễn Văn An'],
      recipients: ['Sở Y tế'],
      cites: ['BASED_ON 16/CT-TTg'],
      tasks: ['Sở Y tế chủ trì tiêm phòng tại các chợ'],
      others: 0,
    })
  })

  test.each<[string, string]>([
    ['a menu of five lines', lines(5, i => `Chuyên mục ${i}`)],
    ['a menu of sixty lines', lines(60, i => `Chuyên mục ${i}`)],
    ['a menu of five hundred lines that name papers', NUMBERED_MENU],
    [
      'a menu with names of kinds in capitals',
      `TRANG CHỦ\nTHÔNG BÁO\nKẾ HOẠCH\nBÁO CÁO\n${lines(70, i => `Tin ${i}`)}`,
    ],
    ['related papers', '- Chỉ thị 15/CT-TTg năm 2020 về đợt cao điểm\n- Quyết định 12/QĐ-UBND năm 2020\n\n'],
    ['a banner and a search field', 'CỔNG THÔNG TIN ĐIỆN TỬ\nTìm kiếm\nĐăng nhập | Đăng ký\n\n'],
  ])('%s above', (_, menu) => {
    expect(said(menu + PAPER)).toEqual(alone)
  })

  test.each<[string, string]>([
    [
      'a notice on personal data',
      'Thông báo của trang tin\nThực hiện Nghị định 13/2023/NĐ-CP, chúng tôi cập nhật quy chế bảo vệ dữ liệu cá nhân.\n',
    ],
    [
      'related papers',
      'Văn bản liên quan\n- Quyết định 12/QĐ-UBND về việc chợ\n- Kế hoạch 13/KH-UBND năm 2021\n',
    ],
    [
      'cookies',
      'Trang này dùng cookie theo Luật An ninh mạng. Bấm Đồng ý để tiếp tục.\n1. Sở Công Thương quảng cáo.\n',
    ],
    ['visits', 'Lượt xem: 1.234 lượt\nĐã tải: 56 lần\n'],
    [
      'the portal’s address',
      'Bản quyền thuộc về Công ty An Hòa\nĐịa chỉ: số 5/12 phố Chợ\nĐiện thoại: 0123 456 789\n',
    ],
    ['comments', 'Ý kiến bạn đọc\nSở Y tế tổ chức tiêm 2.000 liều trước ngày 30/9/2021.\n'],
  ])('%s below', (_, notice) => {
    expect(said(PAPER + notice)).toEqual(alone)
    expect(said(NUMBERED_MENU + PAPER + notice)).toEqual(alone)
  })

  test('remnants of the foot’s table', () => {
    const barred = FOOT.replace('TM. ', '|\nTM. ').replace('An\n', 'An\n|\n')
    const bold = FOOT.replace('TM. ỦY BAN NHÂN DÂN', '|\n**TM. ỦY BAN NHÂN\nDÂN **')
    expect(said(HEAD + BODY + barred)).toEqual(alone)
    expect(said(HEAD + BODY + bold)).toEqual(alone)
  })

  test('it is told', () => {
    const { diagnostics } = read(`${NUMBERED_MENU}${PAPER}Lượt xem: 12\n`, 'p.txt')[0]!
    expect(diagnostics.find(({ rule }) => rule === 'outside-paper')?.message).toMatch(/^501 dòng/)
  })
})

describe('what stands below the signature and is part of the file', () => {
  test.each<[string, string, string]>([
    [
      'with its carrier',
      'KẾ HOẠCH\nThoát nước năm 2024\n(Kèm theo Quyết định số 15/QĐ-UBND ngày 05/3/2024)\n',
      'Thoát nước năm 2024',
    ],
    [
      'over two lines',
      'CHƯƠNG TRÌNH\nQuản lý bến cá\nvà khu neo đậu\n(Ban hành kèm theo Quyết định số 15/QĐ-UBND)\n',
      'Quản lý bến cá và khu neo đậu',
    ],
    [
      'in capitals',
      'KẾ HOẠCH\nTRỰC CHỢ NGÀY TẾT\n(Kèm theo Quyết định số 15/QĐ-UBND)\n',
      'TRỰC CHỢ NGÀY TẾT',
    ],
  ])('an attached paper %s is a part of its own', (_, head, title) => {
    const parts = read(`${PAPER}\n${head}- Sở Xây dựng chủ trì sửa chữa các trạm bơm.\n`, 'p.txt')
    expect(parts.map(({ document }) => document.title)).toEqual([
      'Về việc truyền thông phòng, chống dịch',
      title,
    ])
    expect(parts[0]!.document.recipients).toEqual(['Sở Y tế'])
    expect(parts[1]!.tasks.map(({ text }) => text)).toEqual(['Sở Xây dựng chủ trì sửa chữa các trạm bơm'])
  })

  test('a plan with its title in capitals and a text that opens is a part of its own; what it counts is the issuer’s', () => {
    const plan =
      'KẾ HOẠCH\nTRỒNG CÂY PHÂN TÁN GIAI ĐOẠN 2026 -\n2030\nTriển khai thực hiện nghị quyết về cây xanh, tỉnh ban hành kế hoạch như sau:\nI. MỤC TIÊU\nPhấn đấu trồng 900 ha cây.\n'
    const parts = read(`${PAPER}\n${plan}`, 'p.txt')
    expect(parts.map(({ document }) => document.kind).slice(1)).toEqual(['PLAN'])
    expect(parts[1]!.figures).toMatchObject([{ value: 900, nature: 'TARGET' }])
    expect(parts[1]!.figures[0]!.scope).not.toBeNull()
    expect(read(`${PAPER}\nKẾ HOẠCH\nTRỒNG CÂY PHÂN TÁN\n`, 'p.txt')).toHaveLength(1)
  })

  test('footnotes are read', () => {
    const [{ citations }] = read(
      `${PAPER}\n¹ Công văn số 77/UBND-VX ngày 02/9/2021 của UBND tỉnh.\n`,
      'p.txt',
    ) as [ReturnType<typeof read>[number]]
    expect(citations.map(({ number }) => number)).toEqual(['16/CT-TTg', '77/UBND-VX'])
  })
})

describe('the place tells the signer', () => {
  test.each([
    'Lăng Thị Hoa',
    'Lại Văn Tư',
    'Khúc Minh',
    'Cụt Thị Hai',
    'Tẩn A Páo',
    'Kpă Y Bloong',
    'Điểu Krứ',
  ])('%s', name => {
    expect(said(PAPER.replace('Nguyễn Văn An', name)).signer).toEqual(['KT.', 'Phó Chủ tịch', name])
  })

  test('a seal between post and name', () => {
    const sealed = PAPER.replace('\n\nNguyễn Văn An', '\n(Đã ký)\n\nCụt Văn An')
    expect(said(sealed).signer).toEqual(['KT.', 'Phó Chủ tịch', 'Cụt Văn An'])
  })

  test.each<[string, string, string | null]>([
    ['KT. BỘ TRƯỞNG THỨ TRƯỞNG', 'Thứ trưởng', 'KT.'],
    ['KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'Phó Chủ tịch', 'KT.'],
    ['TL. BỘ TRƯỞNG VỤ TRƯỞNG VỤ PHÁP CHẾ', 'Vụ trưởng Vụ Pháp chế', 'TL.'],
    ['KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC', 'Phó Giám đốc', 'KT.'],
    ['Q. GIÁM ĐỐC', 'Giám đốc', 'Q.'],
    ['THỦ TƯỚNG', 'Thủ tướng', null],
  ])('two posts of one line: %s', (line, title, mode) => {
    const foot = `Nơi nhận:\n- Sở Y tế;\n- Lưu: VT.\n${line}\n\nLăng Thị Hoa\n`
    expect(said(HEAD + BODY + foot).signer).toEqual([mode, title, 'Lăng Thị Hoa'])
  })
})

describe('a title ends before the body', () => {
  test.each<[string, string]>([
    ['PHẦN I. TÌNH HÌNH NĂM 2023\nI. VIỆC ĐÃ\nLÀM XONG\n1. Về hạ\ntầng', 'PHẦN'],
    ['I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích', 'a Roman figure'],
    ['CHƯƠNG I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi', 'CHƯƠNG'],
    ['PHẦN THỨ NHẤT\nĐÁNH GIÁ\n1. Về hạ tầng', 'PHẦN THỨ NHẤT'],
    ['A. ĐÁNH GIÁ CHUNG\n1. Về hạ tầng', 'a letter'],
  ])('%#: %s', body => {
    const text = `UBND TỈNH AN HÒA\nSố: 12/KH-UBND\nAn Hòa, ngày 05 tháng 3 năm 2024\nKẾ HOẠCH\nPHÁT TRIỂN DU LỊCH TỈNH AN HÒA\nNĂM 2024\n${body}\n`
    expect(read(text, 'p.txt')[0]!.document.title).toBe('PHÁT TRIỂN DU LỊCH TỈNH AN HÒA NĂM 2024')
  })
})
