import { ASKED_OF_HEALTH, type AskedQuestion, OF_1438, of } from './questions'

/** Asked after the rules stood: other words, other order, and questions that must not be answered. */
export const siblings: readonly AskedQuestion[] = [
  ...of('DATE_OF_DOCUMENT', [
    ['Plan 23 date', 'ANSWERED', { says: ['12 tháng 10 năm 2021'] }],
    ['CT16 có từ khi nào', 'ANSWERED', { says: ['31 tháng 3 năm 2020'] }],
    ['23khtbtt ký khi nào', 'ANSWERED', { says: ['12 tháng 10 năm 2021'] }],
    ['When did Chính phủ issue Resolution 128?', 'ANSWERED', { says: ['11 tháng 10 năm 2021'] }],
    ['Nghị quyết 128 do Thủ tướng Chính phủ ban hành ngày nào?', 'NOT_HELD', { never: ['11 tháng 10'] }],
    ['Chỉ thị 16 của Hà Tĩnh ban hành ngày nào', 'NOT_HELD', { never: ['31 tháng 3'] }],
    ['Báo cáo của Sở TTTT Lạng Sơn ban hành khi nào?', 'ANSWERED', { says: ['tháng 9 năm 2021'] }],
  ]),
  ...of('SIGNER_OF_DOCUMENT', [
    ['Ai đã ký Kế hoạch 23?', 'ANSWERED', { says: ['Phạm Anh Tuấn'] }],
    ['chữ ký trên Kế hoạch 23 là của ai', 'ANSWERED', { says: ['Phạm Anh Tuấn'] }],
    ['Kế hoạch 23/KH-TBTT ngày 20/9/2021 ai ký', 'NOT_HELD', { never: ['Phạm Anh Tuấn'] }],
  ]),
  ...of('ISSUER_OF_DOCUMENT', [
    ['Cơ quan ban hành Kế hoạch 152/KH-STTTT', 'ANSWERED', { says: ['Lạng Sơn', '(suy ra)'] }],
    ['Ai ban hành 16/CT-TTg năm 2022?', 'NOT_HELD'],
  ]),
  ...of('RESTING_ON_DOCUMENT', [
    ['Quyết định 1438 là căn cứ của những kế hoạch nào?', 'ANSWERED', OF_1438],
    ['Plans based on Decision 1438', 'ANSWERED', OF_1438],
    ['Nghị quyết 68 được văn bản nào triển khai?', 'ANSWERED', { says: ['1381/STTTT-TTBCXB'] }],
    ['Văn bản nào thay thế Chỉ thị 16?', 'NOT_HELD', { never: ['2062'] }],
  ]),
  ...of('BASIS_OF_DOCUMENT', [
    ['Dựa vào đâu mà có Kế hoạch 271/KH-BYT?', 'ANSWERED', { says: ['21/NQ-CP'] }],
    ['what documents does 5/CT-BTTTT implement', 'ANSWERED', { says: ['79-CV/TW', '06/CT-TTg'] }],
  ]),
  ...of('TASKS_OF_AGENCY', [
    ['Sở TTTT Lạng Sơn phải làm gì theo Kế hoạch 23?', 'ANSWERED', { says: ['3 nhiệm vụ'] }],
    ['duties of Vụ Công nghệ thông tin', 'ANSWERED', { says: ['doanh nghiệp công nghệ số'] }],
  ]),
  ...of('AGENCIES_OF_TASK', [
    ['ai được giao dừng vận chuyển khẩu trang', 'ANSWERED', { says: ['Vụ Bưu chính'] }],
    ['bộ nào phối hợp nhắn tin', 'ANSWERED', { says: ['Cục Viễn thông'], never: ['nhận tin'] }],
  ]),
  ...of('REQUESTS', [
    ['Các sở, ban, ngành được đề nghị làm gì', 'ANSWERED', { lists: ['phát ngôn'] }],
    ['Báo cáo 32 kiến nghị Bộ Y tế điều gì?', 'ANSWERED', ASKED_OF_HEALTH],
  ]),
  ...of('FIGURE', [
    ['Số tiền xử phạt ở Hà Tĩnh năm 2021 là bao nhiêu?', 'ANSWERED', { says: ['237.700.000'] }],
    ['Hà Tĩnh xử phạt bao nhiêu trường hợp?', 'AMBIGUOUS', { lists: ['46 trường hợp', '12 trường hợp'] }],
    ['Hà Tĩnh có bao nhiêu cơ sở cách ly kết nối camera?', 'ANSWERED', { says: ['10 cơ sở'] }],
    [
      'Bao nhiêu phần trăm điện thoại thông minh cài PC-COVID',
      'ANSWERED',
      { says: ['45,56%'], never: ['31,67'] },
    ],
    ['Lạng Sơn có bao nhiêu người cài Bluezone?', 'AMBIGUOUS', { lists: ['319.991', '215.242'] }],
    ['bao nhieu may tinh duoc tai tro', 'ANSWERED', { says: ['hơn 1 triệu'] }],
    ['Việt Nam sẽ có bao nhiêu liều vắc xin?', 'ANSWERED', { says: ['110 triệu', '(dự kiến)'] }],
  ]),
  ...of(null, [
    ['Ai không ký Kế hoạch 23?', 'NOT_UNDERSTOOD'],
    ['Cục Viễn thông và Cục Báo chí có nhiệm vụ gì?', 'NOT_UNDERSTOOD'],
    ['Ai giao nhiệm vụ cho Cục Viễn thông?', 'NOT_UNDERSTOOD'],
    ['Thông điệp ngày 20/9/2021 do ai ban hành?', 'NOT_UNDERSTOOD'],
    ['Chỉ thị 16 nói gì về khẩu trang?', 'NOT_UNDERSTOOD'],
    ['how many calls did hotline 18001119 receive?', 'NOT_UNDERSTOOD'],
    ['khẩu trang Lạng Sơn', 'NOT_UNDERSTOOD'],
  ]),
]
