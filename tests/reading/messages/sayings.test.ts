import { describe, expect, test } from 'vitest'
import { read } from '../../../seed/read/read'
import { messagesOf } from './message'

const told = (text: string) => messagesOf(text).map(({ text, kind, calledBy }) => [text, kind, calledBy])

describe('a saying in quotation marks takes the kind of the word that calls it', () => {
  test.each([
    ['theo phương châm “Phòng bệnh là chính, chữa bệnh là cần”', 'MOTTO', 'phương châm'],
    ['bảo đảm nguyên tắc “Đi làm phải an toàn, an toàn mới đi làm”', 'PRINCIPLE', 'nguyên tắc'],
    ['treo khẩu hiệu “Mỗi người dân là một chiến sĩ”', 'SLOGAN', 'khẩu hiệu'],
    ['với mục tiêu để “Dân nghe, dân hiểu và dân làm”', 'MOTTO', 'mục tiêu'],
    ['quán triệt quan điểm “Lấy phòng bệnh từ sớm làm gốc”', 'PRINCIPLE', 'quan điểm'],
    ['phát động phong trào “Cả xã không rác thải nhựa”', 'CAMPAIGN', 'phong trào'],
    ['hưởng ứng Cuộc vận động “Người An Hòa dùng hàng An Hòa”', 'CAMPAIGN', 'cuộc vận động'],
    ['biểu trưng của chiến dịch “Một triệu cây xanh cho An Hòa”', 'CAMPAIGN', 'chiến dịch'],
    [
      'đúng tinh thần chỉ đạo của Chủ tịch tỉnh về việc báo chí phải “nói thẳng và nói sớm”',
      'PRINCIPLE',
      'tinh thần chỉ đạo',
    ],
  ])('%s', (text, kind, calledBy) => {
    expect(told(text)).toEqual([[/“(.*)”/.exec(text)![1], kind, calledBy]])
    expect(messagesOf(text)[0]?.quote.toLowerCase().startsWith(calledBy)).toBe(true)
  })

  test('also in a list that goes on with another verb, whatever marks part it, and by the name alone', () => {
    expect(
      told('với tinh thần “đi nhanh, đến sớm, về đích trước”, thi công “ngày nối đêm, đêm nối ngày”'),
    ).toEqual([
      ['đi nhanh, đến sớm, về đích trước', 'MOTTO', 'tinh thần'],
      ['ngày nối đêm, đêm nối ngày', 'MOTTO', 'tinh thần'],
    ])
    expect(told("với phương châm “xa dân thì hỏng việc’, ''gần dân thì nên việc” ở cơ sở")).toEqual([
      ['xa dân thì hỏng việc', 'MOTTO', 'phương châm'],
      ['gần dân thì nên việc', 'MOTTO', 'phương châm'],
    ])
    expect(told('xã đã phát động "Chiến dịch Hoa phượng đỏ" trong hè')).toEqual([
      ['Chiến dịch Hoa phượng đỏ', 'CAMPAIGN', 'chiến dịch'],
    ])
  })

  test('which is quoted with the first of a list alone', () => {
    const text = 'treo các khẩu hiệu “Mỗi nhà một thùng rác xanh”, “Mỗi ngõ một vườn hoa nhỏ”'
    expect(messagesOf(text).map(({ quote }) => quote)).toEqual([
      'khẩu hiệu “Mỗi nhà một thùng rác xanh”',
      '“Mỗi ngõ một vườn hoa nhỏ”',
    ])
  })

  test('and is whole, however long, with the marks inside it', () => {
    const saying =
      'giữ làng như giữ nhà; lấy thôn, xóm là “lũy tre”, người dân là “dân quân”, người dân vừa là gốc, vừa là chủ; xét nghiệm nhanh, cách ly gọn, hạn chế phong tỏa kéo dài; điều trị từ sớm, giảm ca nặng, giảm tử vong, không để một hộ dân nào thiếu ăn, thiếu mặc trong những ngày giãn cách'
    const [message] = messagesOf(`với phương châm xuyên suốt là “${saying}”.`)
    expect(message?.text).toBe(saying)
    expect(message?.also).toHaveLength(1)
  })

  test.each([
    'Hội nghị theo nguyên tắc “một cửa” của tỉnh',
    'không còn phương châm “thà nhầm còn hơn sót”',
    'xem chương trình “Thời sự” lúc 19 giờ',
    'thực hiện Chương trình “Phát triển nghề cá bền vững đến năm 2030, tầm nhìn 2045” của tỉnh',
    'THỰC HIỆN CHƯƠNG TRÌNH “ĐƯA SÁCH VỀ THÔN BẢN GIAI ĐOẠN 2026 - 2030” TRÊN ĐỊA BÀN TỈNH',
  ])('but a term or what is given up is none: %s', text => {
    expect(told(text)).toEqual([])
  })
})

describe('marks close where they close', () => {
  test.each([
    'thông điệp “An toàn để trở lại cuộc sống “bình thường mới””, từ nay',
    'thông điệp "An toàn để trở lại cuộc sống "bình thường mới"", từ nay',
    'thông điệp “An toàn để trở lại cuộc sống "bình thường mới"”, từ nay',
    'thông điệp “An toàn để trở lại cuộc sống “bình thường mới”, từ nay',
    'thông điệp «An toàn để trở lại cuộc sống “bình thường mới”», từ nay',
  ])('%s', text => {
    expect(messagesOf(text).map(({ text }) => text.replace(/[“”"]/g, ''))).toEqual([
      'An toàn để trở lại cuộc sống bình thường mới',
    ])
  })
})

describe('a saying without marks', () => {
  test.each([
    [
      'triệt để thực hiện phương châm đến từng thôn, gõ từng cửa, hỏi từng người. Sau đó họp.',
      'đến từng thôn, gõ từng cửa, hỏi từng người',
    ],
    ['phương châm hành động là: nói đi đôi với làm; các phòng', 'nói đi đôi với làm'],
    [
      'theo nguyên tắc: ai làm người ấy chịu trách nhiệm, đồng thời báo cáo',
      'ai làm người ấy chịu trách nhiệm',
    ],
    ['bảo đảm nguyên tắc công khai, minh bạch, kịp thời (nếu có)', 'công khai, minh bạch, kịp thời'],
    [
      'quán triệt quan điểm trường học phải an toàn, thầy cô là nòng cốt, nêu cao trách nhiệm',
      'trường học phải an toàn, thầy cô là nòng cốt',
    ],
    [
      'nêu 2 trụ cột nông thôn: trồng trọt sạch, gọn; chăn nuôi từ nhỏ, từ xa, bảo đảm đầu ra',
      'trồng trọt sạch, gọn; chăn nuôi từ nhỏ, từ xa',
    ],
    ['để đời sống ổn định, không ai bị bỏ lại phía sau trong dịch', 'không ai bị bỏ lại phía sau'],
    [
      'thực hiện mục tiêu kép, vừa chống dịch, vừa khôi phục, phát triển sản xuất góp phần ổn định',
      'mục tiêu kép, vừa chống dịch, vừa khôi phục, phát triển sản xuất',
    ],
    [
      'tuyên truyền về 5K + vắc xin và xét nghiệm thường xuyên; hướng dẫn',
      '5K + vắc xin và xét nghiệm thường xuyên',
    ],
    ['Áp phích nêu nội dung "khuyến cáo 5K" ở chợ', 'khuyến cáo 5K'],
    ['gắn hashtag #AnHoa_khoe_manh trên mạng', '#AnHoa_khoe_manh'],
    [
      'chương trình Toàn dân rèn luyện phòng, chống bệnh không lây đã thu hút nhiều người',
      'Toàn dân rèn luyện phòng, chống bệnh không lây',
    ],
    ['với tinh thần *cùng ăn, cùng ở, cùng làm với bà con*, các đội', 'cùng ăn, cùng ở, cùng làm với bà con'],
  ])('%s', (text, saying) => {
    expect(told(text).map(([text]) => text)).toEqual([saying])
  })

  test.each([
    'xây dựng phương châm hành động của ngành và kế hoạch',
    'các nguyên tắc, tiêu chí cụ thể để lựa chọn dự án',
    'lắp đặt 950 khẩu hiệu, 500 pa nô tại các xã',
    'tiếp tục bám sát quan điểm, chỉ đạo của Chính phủ',
    'với mục tiêu nâng cao nhận thức của người dân',
    'Chương trình mục tiêu quốc gia giảm nghèo bền vững',
    'số #1 trong bảng và mã &#39; của trang',
  ])('is none here: %s', text => {
    expect(told(text)).toEqual([])
  })
})

describe('the same words again', () => {
  const announced =
    'với thông điệp “Thích ứng linh hoạt, an toàn, khôi phục sản xuất” (Kế hoạch số 23/KH-ABC).'

  test.each([
    'ban hành hướng dẫn “Thích ứng linh hoạt, an toàn, khôi phục sản xuất” cho các xã',
    'trong trạng thái “thích ứng linh hoạt, an toàn và khôi phục sản xuất” hiện nay',
    'Việc thích ứng linh hoạt, an toàn, khôi phục sản xuất phải làm ngay',
  ])('are the message, but nobody says that a plan issues it: %s', text => {
    expect(messagesOf(`${announced}\n${text}`).map(({ plan, kind }) => [plan, kind])).toEqual([
      ['23/KH-ABC', 'WEEKLY'],
      [null, 'WEEKLY'],
    ])
  })
})

describe('under a title that calls them so, each line is a saying', () => {
  const HEAD =
    'UBND TỈNH AN HÒA\nSố: 12/KH-UBND\nAn Hòa, ngày 05 tháng 3 năm 2024\nKẾ HOẠCH\nTuyên truyền năm 2024\n\nCăn cứ Quyết định số 3/QĐ-UBND ngày 01/3/2024 của UBND tỉnh;\n'
  const sayings = (body: string) =>
    read(HEAD + body, 'x.txt').flatMap(({ messages }) => messages.map(({ text, kind }) => [text, kind]))

  test.each([
    ['V. KHẨU HIỆU TUYÊN TRUYỀN\n1. Rửa tay là thói quen tốt!\n2. Mỗi nhà một thùng rác xanh!\n', 'SLOGAN'],
    [
      '2. Khẩu hiệu\n- Rửa tay là thói quen tốt!\n- Mỗi nhà một thùng rác xanh!\n3. Kinh phí\n- Do ngân sách cấp.\n',
      'SLOGAN',
    ],
    [
      '3. Một số khẩu hiệu tuyên truyền:\na) Rửa tay là thói quen tốt!\nb) Mỗi nhà một thùng rác xanh!\n',
      'SLOGAN',
    ],
    [
      'II. THÔNG ĐIỆP TRUYỀN THÔNG NĂM 2024\n- “Rửa tay là thói quen tốt!”\n- “Mỗi nhà một thùng rác xanh!”\n',
      'MOTTO',
    ],
    [
      'PHẦN II\nNỘI DUNG KHẨU HIỆU\n1. Rửa tay là thói quen tốt!\n2. Mỗi nhà một thùng rác xanh!\nNơi nhận:\n- Lưu: VT.\n',
      'SLOGAN',
    ],
    ['Các khẩu hiệu:\n- Rửa tay là thói quen tốt!;\n- Mỗi nhà một thùng rác xanh!.\n', 'SLOGAN'],
  ])('%s', (body, kind) => {
    expect(sayings(body)).toEqual([
      ['Rửa tay là thói quen tốt!', kind],
      ['Mỗi nhà một thùng rác xanh!', kind],
    ])
  })

  test.each([
    '1. Chủ đề chiến dịch năm 2024 \n“Vì một làng quê không thuốc lá”\n',
    '1. Chủ đề\n“Vì một làng quê không thuốc lá”\n2. Thời gian\nTrong tháng 5.\n',
    'II. CHỦ ĐỀ TUẦN LỄ\nVì một làng quê không thuốc lá\n',
    'I. CHỦ ĐỀ CỦA THÁNG HÀNH ĐỘNG\n- “Vì một làng quê không thuốc lá”.\n',
    '2. Thông điệp chủ đạo:\n"Vì một làng quê không thuốc lá"\n',
    '3. Chủ đề năm 2024:\n*“Vì một làng quê không thuốc lá”*\n',
  ])('a theme on the line behind its title: %s', body => {
    expect(sayings(body).map(([text]) => text)).toEqual(['Vì một làng quê không thuốc lá'])
  })

  test.each([
    'V. KHẨU HIỆU TUYÊN TRUYỀN\n1. Treo khẩu hiệu ở trụ sở các xã.\n2. Số lượng: 20 tấm.\n',
    'V. THÔNG ĐIỆP\n- Xây dựng thông điệp ngắn gọn, dễ hiểu.\n- Tập trung tuyên truyền về lợi ích của cây xanh.\n',
    'V. TREO BĂNG RÔN, KHẨU HIỆU\n1. Các xã treo tại nhà văn hóa.\n',
    '1. Chủ đề\nBan Tổ chức sẽ chọn và thông báo sau.\nCác đơn vị góp ý trước ngày 10.\n',
  ])('but what is told of them is none: %s', body => {
    expect(sayings(body)).toEqual([])
  })
})

describe('messages that a paper lists without marks, each with a capital', () => {
  test.each([
    [
      'truyền đi các thông điệp: Vì cuộc sống an toàn, lành mạnh; Mùa hè không đuối nước.',
      ['Vì cuộc sống an toàn, lành mạnh', 'Mùa hè không đuối nước'],
    ],
    [
      'Các thông điệp chính: Mỗi người trồng một cây; Cả xã cùng làm sạch đường làng.',
      ['Mỗi người trồng một cây', 'Cả xã cùng làm sạch đường làng'],
    ],
    [
      'một số thông điệp: Rửa tay sạch hằng ngày; Ăn chín uống sôi mọi nhà; Tiêm đủ mũi đúng lịch.',
      ['Rửa tay sạch hằng ngày', 'Ăn chín uống sôi mọi nhà', 'Tiêm đủ mũi đúng lịch'],
    ],
    ['các thông điệp: tuyên truyền trên loa; phát tờ rơi.', []],
    ['thông điệp của Chủ tịch tỉnh: Bà con hãy giữ rừng; Các xã hãy trồng cây.', []],
  ])('%s', (text, wordings) => {
    expect(messagesOf(text).map(({ text: words }) => words)).toEqual(wordings)
  })

  test('a theme stands before its campaign, too', () => {
    expect(told('Với chủ đề “Lắng nghe trẻ em nói”, tháng hành động năm nay có nhiều việc.')).toEqual([
      ['Lắng nghe trẻ em nói', 'MOTTO', 'chủ đề'],
    ])
    expect(told('Với chủ đề “Quản lý đất đai hiện nay”, hội thảo có nhiều tham luận.')).toEqual([])
  })
})
