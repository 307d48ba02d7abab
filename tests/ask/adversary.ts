import { type AskedQuestion, of } from './questions'

const BEFORE_08 = { says: ['Trước', '04/KH-TBTT'] }
const AFTER_08 = { says: ['Sau', '13/KH-TBTT'] }
const nobodyOf = (others: string[]) => ({ never: others })

/** What led to an answer that was not of what was asked: turned round, of another, of one for many, of another kind. */
export const adversary: readonly AskedQuestion[] = [
  ...of('MESSAGE_BESIDE', [
    ['Thông điệp của Kế hoạch 13 được thay bằng thông điệp nào?', 'ANSWERED', { says: ['18/KH-TBTT'] }],
    ['Thông điệp của Kế hoạch 13 thay cho thông điệp nào?', 'ANSWERED', { says: ['08/KH-TBTT'] }],
    ['Thông điệp của Kế hoạch 08 thay thông điệp nào?', 'ANSWERED', BEFORE_08],
    ['Thông điệp của Kế hoạch 08 nối tiếp thông điệp nào?', 'ANSWERED', BEFORE_08],
    ['Thông điệp Kế hoạch 08 thay cho thông điệp nào?', 'ANSWERED', BEFORE_08],
    ['Thông điệp của Kế hoạch 08 bị thông điệp nào thay?', 'ANSWERED', AFTER_08],
    ['Thông điệp của Kế hoạch 08 thay bằng kế hoạch nào?', 'ANSWERED', AFTER_08],
    [
      'Thông điệp “Phòng dịch tốt, giám sát hiệu quả, công nghệ thống nhất” được thay bằng thông điệp nào?',
      'ANSWERED',
      AFTER_08,
    ],
    [
      'Thông điệp “Phòng dịch tốt, giám sát hiệu quả, công nghệ thống nhất” thay cho thông điệp nào?',
      'ANSWERED',
      BEFORE_08,
    ],
    ['The message of Plan 08 succeeded which message?', 'ANSWERED', BEFORE_08],
    ['The message of Plan 08 was succeeded by what?', 'ANSWERED', AFTER_08],
    ["What followed Plan 08's message?", 'ANSWERED', AFTER_08],
    ['Kế hoạch 08 thay bằng gì?', 'ANSWERED', AFTER_08],
    ['Kế hoạch 08 nối tiếp bởi kế hoạch nào?', 'ANSWERED', AFTER_08],
  ]),
  ...of('DOCUMENTS_OF_SIGNER', [
    ['Phạm Minh Anh Tuấn ký văn bản nào?', 'NOT_HELD', nobodyOf(['23/KH-TBTT'])],
    ['Nguyễn Minh Mạnh Hùng ký gì?', 'NOT_HELD', nobodyOf(['32/BC-TBTT'])],
    ['Nguyễn Thanh Mạnh Hùng ký gì?', 'NOT_HELD', nobodyOf(['32/BC-TBTT'])],
    ['Ông Nguyễn Văn Mạnh Hùng ký gì?', 'NOT_HELD', nobodyOf(['32/BC-TBTT'])],
    ['Đậu Minh Tùng Lâm ký gì?', 'NOT_HELD', nobodyOf(['Hà Tĩnh'])],
    ['Phạm Minh Chính ký bao nhiêu văn bản?', 'NOT_HELD'],
    ['Nguyễn Mạnh Hùng ký bao nhiêu kế hoạch?', 'ANSWERED', { says: ['04/KH-TBTT'] }],
    ['Which plans did Nguyễn Mạnh Hùng sign?', 'ANSWERED', { lists: ['04/KH-TBTT'], never: ['32/BC-TBTT'] }],
    ['Nguyễn Mạnh Hùng ký nghị quyết nào?', 'NOT_HELD', nobodyOf(['04/KH-TBTT'])],
    ['Chủ tịch Phạm Anh Tuấn ký văn bản nào?', 'NOT_HELD', { lists: ['Thứ trưởng Phạm Anh Tuấn'] }],
    ['Thứ trưởng Phạm Anh Tuấn ký văn bản nào?', 'ANSWERED', { says: ['23/KH-TBTT'] }],
  ]),
  ...of('DOCUMENTS_OF_SIGNER', [
    [
      'Nguyễn Mạnh Hùng ký văn bản nào năm 2020?',
      'ANSWERED',
      { says: ['5/CT-BTTTT'], never: ['32/BC-TBTT'] },
    ],
    ['Nguyễn Mạnh Hùng ký những văn bản nào năm 2021?', 'ANSWERED', { says: ['2 văn bản'] }],
    ['Phạm Anh Tuấn ký gì năm 2020?', 'NOT_HELD'],
  ]),
  ...of('DOCUMENTS_OF_AGENCY', [
    ['Có bao nhiêu nghị quyết của Chính phủ?', 'ANSWERED', { lists: ['128/NQ-CP'], never: ['TTg'] }],
    [
      'Bộ Y tế ban hành bao nhiêu kế hoạch?',
      'ANSWERED',
      { lists: ['1176/KH-BYT', '1063/KH-BYT', '271/KH-BYT'] },
    ],
    ['How many plans did the Ministry of Health issue?', 'ANSWERED', { lists: ['1176/KH-BYT'] }],
    [
      'Tiểu ban Truyền thông ban hành bao nhiêu kế hoạch trong tháng 9/2021?',
      'ANSWERED',
      { lists: ['02/KH-TBTT', '18/KH-TBTT'], never: ['23/KH-TBTT'] },
    ],
    ['Có mấy chỉ thị của Thủ tướng?', 'ANSWERED', { lists: ['16/CT-TTg'] }],
  ]),
  ...of('FIGURE', [
    [
      'Sở TTTT Hà Tĩnh đã ban hành bao nhiêu văn bản?',
      'AMBIGUOUS',
      { lists: ['135 văn bản'], never: ['Lạng Sơn'] },
    ],
    ['Sở TTTT Lạng Sơn đã ban hành bao nhiêu văn bản?', 'ANSWERED', { never: ['135 văn bản'] }],
  ]),
  ...of('LIST_OF_MESSAGES', [
    ['Danh sách thông điệp năm 2022', 'NOT_HELD'],
    ['Liệt kê thông điệp năm 2025', 'NOT_HELD'],
    ['Thông điệp đầu tiên năm 2022 là gì?', 'NOT_HELD'],
  ]),
  ...of('DATE_OF_DOCUMENT', [
    ['“Bình tĩnh sống để chống dịch lâu dài” ban hành ngày nào?', 'ANSWERED', { says: ['02', '9 năm 2021'] }],
  ]),
  ...of('PAPERS_OF_MESSAGE', [
    ['Kế hoạch nào nêu “5K”?', 'ANSWERED', { says: ['23/KH-TBTT'], never: ['Lạng Sơn'] }],
    ['Văn bản nào nêu “5K”?', 'ANSWERED', { says: ['2 văn bản'] }],
  ]),
  ...of('STATUS_OF_DOCUMENT', [
    ['Kế hoạch 13 đã bị bãi bỏ chưa?', 'NOT_HELD'],
    ['Has Plan 13 been amended?', 'NOT_HELD'],
  ]),
  ...of(
    null,
    [
      'Các thông điệp trước Kế hoạch 18',
      'Những thông điệp sau Kế hoạch 08 là gì?',
      'Nguyễn Mạnh Hùng đã ký những văn bản nào về COVID-19?',
      'Có bao nhiêu kế hoạch truyền thông?',
      'Kể tên các kế hoạch truyền thông năm 2022',
      'Kế hoạch truyền thông đầu tiên ban hành ngày nào?',
      'Thông điệp đầu tiên của tháng 9/2021 ban hành ngày nào?',
      'When was the first message issued?',
      'Có bao nhiêu thông điệp ban hành trong tháng 8/2021?',
      'Có bao nhiêu thông điệp tuần?',
      'Thông điệp thay đổi bao nhiêu lần?',
      'Liệt kê các khẩu hiệu',
      'Chính phủ có bao nhiêu thông điệp?',
      'Chỉ thị nào nêu “không ai bị bỏ lại phía sau”?',
      'Ai lần đầu nói "chống dịch như chống giặc"?',
      'Câu "5K" lần đầu xuất hiện khi nào?',
      '“5K” có từ ngày nào?',
      '“Dân hỏi - Thành phố trả lời” của thành phố nào?',
      'Ai từng nói "đi trước một bước"?',
      'Ai khuyến cáo 5K?',
      '5K là gì?',
      'Cơ quan nào triển khai Chỉ thị 16?',
    ].map(asks => [asks, 'NOT_UNDERSTOOD']),
  ),
]
