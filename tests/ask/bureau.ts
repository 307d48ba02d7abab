import { ASKED_OF_HEALTH, type AskedQuestion, of } from './questions'

/** A second set of the same hands, kept back until the first was answered. */
export const bureau: readonly AskedQuestion[] = [
  ...of('MESSAGE_OF_DAY', [
    ['Chiều 13/10/2021 phải dùng thông điệp nào trên bản tin?', 'ANSWERED', { says: ['23/KH-TBTT'] }],
    ['ngày 22/9 năm 2021 thì câu khẩu hiệu là gì nhỉ', 'ANSWERED', { says: ['08/KH-TBTT'] }],
    ['Which message was in force on the 7th of September 2021?', 'ANSWERED', { says: ['04/KH-TBTT'] }],
    ['thông điệp đầu tháng 9/2021', 'AMBIGUOUS', { lists: ['02/KH-TBTT', '04/KH-TBTT'] }],
    ['Cuối tuần 2/10/2021 bên mình đăng thông điệp gì', 'ANSWERED', { says: ['18/KH-TBTT'] }],
  ]),
  ...of('MESSAGE_OF_PLAN', [
    ['KH 02 của Tiểu ban Truyền thông nêu khẩu hiệu gì ạ', 'ANSWERED', { says: ['Bình tĩnh sống'] }],
    ["what's the motto of plan 08", 'ANSWERED', { says: ['Phòng dịch tốt'] }],
  ]),
  ...of('DATE_OF_DOCUMENT', [
    ['Chỉ thị 15 của Thủ tướng ra ngày bao nhiêu?', 'ANSWERED', { says: ['27 tháng 3 năm 2020'] }],
    ['Ngày tháng ban hành công văn 2764/BTTTT-CBC?', 'ANSWERED', { says: ['23 tháng 7 năm 2021'] }],
    ['on which day was telegram 2192 sent out', 'ANSWERED', { says: ['15 tháng 4 năm 2020'] }],
    ['kh13 bh ngày nào', 'ANSWERED', { says: ['22 tháng 9 năm 2021'] }],
    ['Bộ Y tế ký Kế hoạch 08 hôm nào?', 'NOT_HELD'],
  ]),
  ...of('TITLE_OF_DOCUMENT', [
    ['Quyết định 23/2021/QĐ-TTg nói về chuyện gì', 'NOT_HELD'],
    ['Cho biết tên gọi của kế hoạch 271/KH-BYT', 'ANSWERED', { says: ['VẮC XIN'] }],
    [
      'What does official letter 2765/BTTTT-PTTH&TTĐT deal with?',
      'ANSWERED',
      { says: ['tăng cường xử lý tin giả'] },
    ],
  ]),
  ...of('ISSUER_OF_DOCUMENT', [
    ['công văn số 972 do cơ quan nào gửi', 'ANSWERED', { says: ['Ủy ban Dân tộc'] }],
    ['Who issued 114/TB-VPCP?', 'ANSWERED', { says: ['Văn phòng Chính phủ'] }],
    [
      'Kế hoạch 23 có phải do Bộ Y tế ban hành không?',
      'ANSWERED',
      { says: ['Tiểu ban Truyền thông'], never: ['Bộ Y tế'] },
    ],
    ['Chỉ thị 43-CT/TU là của ai', 'ANSWERED', { says: ['Tỉnh ủy Hà Tĩnh'] }],
  ]),
  ...of('SIGNER_OF_DOCUMENT', [
    ['Ai ký thay Bộ trưởng trong kế hoạch 23?', 'ANSWERED', { says: ['Phạm Anh Tuấn'] }],
    ['bao cao ha tinh do ong nao ky', 'ANSWERED', { says: ['Đậu Tùng Lâm'] }],
    ['Has minister Nguyen Manh Hung signed report 32?', 'ANSWERED', { says: ['Nguyễn Mạnh Hùng'] }],
    ['Kế hoạch 13 có phải do Thủ tướng ký không?', 'NOT_HELD'],
  ]),
  ...of('BASIS_OF_DOCUMENT', [
    ['Công văn 1736 của Lạng Sơn ban hành dựa vào chỉ thị nào', 'ANSWERED', { says: ['16/CT-TTg'] }],
    ['What is the legal basis of plan 1063/KH-BYT?', 'NOT_HELD'],
    ['Kế hoạch 23 thay thế kế hoạch nào?', 'NOT_HELD'],
  ]),
  ...of('RESTING_ON_DOCUMENT', [
    ['Có những công văn nào thực hiện Nghị quyết 68?', 'ANSWERED', { says: ['1381/STTTT-TTBCXB'] }],
    ['which paper mentions decision 4800', 'ANSWERED', { says: ['32/BC-TBTT'] }],
  ]),
  ...of('TASKS_OF_AGENCY', [
    [
      'Văn phòng Bộ chịu trách nhiệm gì trong chỉ thị 5 BTTTT',
      'AMBIGUOUS',
      { lists: ['5/CT-BTTTT', '05/CT-TTg'] },
    ],
    ['doanh nghiệp công nghệ số cần làm những việc gì', 'ANSWERED', { lists: ['trí tuệ nhân tạo'] }],
    ['what is the Telecommunications Authority responsible for?', 'ANSWERED', { says: ['Cục Viễn thông'] }],
  ]),
  ...of('AGENCIES_OF_TASK', [
    ['đơn vị nào được giao sản xuất video clip tuyên truyền', 'NOT_HELD', { lists: ['Sản xuất các video'] }],
    [
      'Cơ quan nào chịu trách nhiệm giám sát không gian mạng?',
      'ANSWERED',
      { says: ['Cục An toàn thông tin'] },
    ],
  ]),
  ...of('ACTIONS_OF_AGENCY', [
    ['Báo Hà Tĩnh đã làm được những gì?', 'ANSWERED', { says: ['10.000 tin bài'] }],
    ['Đài PTTH Lạng Sơn đã phát sóng những gì', 'ANSWERED', { lists: ['2.100 tin bài'] }],
  ]),
  ...of('REQUESTS', [
    ['Báo cáo 32 kiến nghị gì?', 'ANSWERED', ASKED_OF_HEALTH],
    ['Sở TTTT Lạng Sơn đề nghị các sở ban ngành điều gì', 'ANSWERED', { lists: ['phát ngôn'] }],
  ]),
  ...of('FIGURE', [
    ['Zalo ở Hà Tĩnh có bao nhiêu người dùng?', 'ANSWERED', { says: ['570.000'] }],
    ['Google xoá bao nhiêu video?', 'ANSWERED', { says: ['1.845'] }],
    ['có mấy điểm cầu Telehealth', 'ANSWERED', { says: ['1.951'] }],
  ]),
  ...of('CONFLICTS', [
    ['Số liệu Bluezone Lạng Sơn có vênh nhau không?', 'ANSWERED', { says: ['215.242', '319.991'] }],
    ['kế hoạch 04 có chỗ nào mâu thuẫn', 'ANSWERED', { says: ['bình thường mới'] }],
  ]),
  ...of(null, [
    ['Ai phải miễn cước cuộc gọi đến đường dây nóng?', 'NOT_UNDERSTOOD'],
    ['Quỹ vắc xin nhận được bao nhiêu tiền qua cổng 1400 năm 2021?', 'NOT_UNDERSTOOD'],
    ['How many localities reported setting up subcommittees?', 'NOT_UNDERSTOOD'],
    ['công văn số 972 do cơ quan nào gửi đi', 'NOT_UNDERSTOOD'],
    ['Báo nào đăng thông điệp ngày 20/9/2021?', 'NOT_UNDERSTOOD'],
    ['Tuần nào có thông điệp?', 'NOT_UNDERSTOOD'],
    ['bài báo nào nêu thông điệp của Kế hoạch 13', 'NOT_UNDERSTOOD'],
    ['Ai phản đối Chỉ thị 16?', 'NOT_UNDERSTOOD'],
    ['Thông điệp ngày 20/9/2021 và ngày 5/10/2021 là gì?', 'NOT_UNDERSTOOD'],
    ['Cục Báo chí chưa làm gì?', 'NOT_UNDERSTOOD'],
    ['Hà Tĩnh có bao nhiêu người chết vì COVID?', 'NOT_UNDERSTOOD'],
    ['Lạng Sơn và Hà Tĩnh xử phạt bao nhiêu trường hợp?', 'NOT_UNDERSTOOD'],
    ['Kế hoạch 23 không phải do ai ký?', 'NOT_UNDERSTOOD'],
    ['Was plan 23 not signed by Nguyen Manh Hung?', 'NOT_UNDERSTOOD'],
  ]),
]
