import { type AskedQuestion, OF_1438, of } from './questions'

/** Written after the rules stood and answered by eye before they were asked: what was right of them at once is the measure. */
export const newsroom: readonly AskedQuestion[] = [
  ...of('MESSAGE_OF_DAY', [
    ['ngày 16-09-2021 thì nói thông điệp gì cho đúng', 'ANSWERED', { says: ['08/KH-TBTT'] }],
    ['thông điệp tháng này', 'ANSWERED', { says: ['23/KH-TBTT', '29/11/2021'] }],
    ['tuyên truyền câu gì ngày 24/9/2021', 'ANSWERED', { says: ['13/KH-TBTT'] }],
    ['kế hoạch có hiệu lực hôm 13/9/2021 là kế hoạch số mấy', 'ANSWERED', { says: ['04/KH-TBTT'] }],
  ]),
  ...of('MESSAGE_OF_PLAN', [
    ['kế hoạch tuần 08/KH-TBTT có khẩu hiệu nào', 'ANSWERED', { says: ['Phòng dịch tốt'] }],
    ['what is the slogan of plan 02', 'ANSWERED', { says: ['Bình tĩnh sống'] }],
    ['nd thong diep kh 13', 'ANSWERED', { says: ['then chốt'] }],
  ]),
  ...of('PERIOD_OF_PLAN', [
    [
      'thông điệp kế hoạch 04 áp dụng từ ngày nào tới ngày nào',
      'ANSWERED',
      { says: ['07/9/2021', '14/9/2021'] },
    ],
    ['How long is Plan 18 in force', 'ANSWERED', { says: ['11/10/2021'] }],
  ]),
  ...of('CHANGE_OF_MESSAGE', [
    ['lý do thay thông điệp ngày 23/9/2021', 'ANSWERED', { lists: ['Để triển khai các chỉ đạo'] }],
  ]),
  ...of('DATE_OF_DOCUMENT', [
    ['nghị quyết 21 của chính phủ ký ngày bao nhiêu', 'ANSWERED', { says: ['26 tháng 02 năm 2021'] }],
    ['ngay thang cua cv 7839/ubnd-vx1', 'ANSWERED', { says: ['22 tháng 11 năm 2021'] }],
    ['Kế hoạch 1063 BYT có khi nào', 'ANSWERED', { says: ['16 tháng 7 năm 2021'] }],
    ['date Plan 08 signed', 'ANSWERED', { says: ['15 tháng 9 năm 2021'] }],
  ]),
  ...of('TITLE_OF_DOCUMENT', [
    ['Nghị quyết 21 là về chuyện gì', 'ANSWERED', { says: ['mua và sử dụng vắc xin'] }],
    ['KH 1063/KH-BYT tên đầy đủ', 'ANSWERED', { says: ['CHIẾN DỊCH TIÊM VẮC XIN'] }],
  ]),
  ...of('ISSUER_OF_DOCUMENT', [
    ['114/TB-VPCP do đâu ban hành', 'ANSWERED', { says: ['Văn phòng Chính phủ'] }],
    ['cơ quan nào đứng ra ban hành QĐ 1438', 'ANSWERED', { says: ['Thủ tướng Chính phủ'] }],
  ]),
  ...of('SIGNER_OF_DOCUMENT', [['BC 32 ai kí vậy', 'ANSWERED', { says: ['Nguyễn Mạnh Hùng'] }]]),
  ...of('RECIPIENTS_OF_DOCUMENT', [
    ['công văn 972/UBDT-TT kính gửi ai', 'ANSWERED', { says: ['Vũ Đức Đam'] }],
    ['báo cáo Lạng Sơn gửi những đâu', 'ANSWERED', { lists: ['Báo Lạng Sơn'] }],
  ]),
  ...of('BASIS_OF_DOCUMENT', [
    // Its opening tells under which resolution the ministry made a decision, not the plan itself.
    ['kế hoạch 1063 của Bộ Y tế dựa vào nghị quyết nào', 'NOT_HELD'],
    ['1736/STTTT-TTBCXB triển khai chỉ thị nào', 'ANSWERED', { says: ['16/CT-TTg'] }],
  ]),
  ...of('RESTING_ON_DOCUMENT', [
    ['what plans were made under Resolution 21', 'ANSWERED', { lists: ['271/KH-BYT'] }],
  ]),
  ...of('DOCUMENTS_OF_AGENCY', [
    ['Chính phủ đã ra nghị quyết gì', 'ANSWERED', { lists: ['128/NQ-CP', '21/NQ-CP'] }],
    [
      'liệt kê văn bản Bộ Y tế ban hành năm 2022',
      'ANSWERED',
      { says: ['1176/KH-BYT'], never: ['271/KH-BYT'] },
    ],
    ['Tiểu ban Truyền thông đã ban hành những kế hoạch nào', 'ANSWERED', { lists: OF_1438.lists }],
  ]),
  ...of('TASKS_OF_AGENCY', [
    ['vụ bưu chính lo gì', 'ANSWERED', { says: ['tạm dừng'] }],
    ['cục ptth&ttđt được phân công gì', 'ANSWERED', { lists: ['Facebook và Google'] }],
    ['sở tttt hà tĩnh phải làm gì theo kế hoạch 23', 'ANSWERED', { lists: ['Tham mưu'] }],
    ['Bộ Công an có nhiệm vụ gì', 'ANSWERED', { says: ['Cục An toàn thông tin'] }],
  ]),
  ...of('AGENCIES_OF_TASK', [
    ['ai phải bảo đảm thông tin liên lạc thông suốt', 'ANSWERED', { says: ['Cục Bưu điện Trung ương'] }],
  ]),
  ...of('ACTIONS_OF_AGENCY', [
    ['tổng đài 18001119 làm được gì', 'ANSWERED', { says: ['301.000'] }],
    ['các đài ptth đã phát sóng gì', 'ANSWERED', { says: ['1.500.000'] }],
  ]),
  ...of('REQUESTS', [
    ['Sở TTTT Lạng Sơn đề xuất gì với Sở Y tế', 'ANSWERED', { says: ['cập nhật kịp thời'] }],
  ]),
  ...of('FIGURE', [
    ['số camera kết nối ở các cơ sở cách ly Hà Tĩnh', 'ANSWERED', { says: ['150 camera'] }],
    ['How many slogans in Lạng Sơn', 'ANSWERED', { says: ['950'] }],
    ['điểm cầu telehealth ở xã phường có mấy điểm', 'ANSWERED', { says: ['145'] }],
  ]),
  ...of('CONFLICTS', [['Bluezone có mâu thuẫn gì', 'ANSWERED', { lists: ['Bluezone'] }]]),
  ...of(null, [
    ['cổng 1400 quyên được mấy tỷ năm 2020', 'NOT_UNDERSTOOD'],
    ['Sở TTTT Hà Tĩnh đã xử phạt ai', 'NOT_UNDERSTOOD'],
    ['đơn vị nào được giao đấu tranh với tin giả', 'NOT_UNDERSTOOD'],
    ['Đài PTTH phát bao nhiêu giờ', 'NOT_UNDERSTOOD'],
    ['Mobifone đã nhắn tin bao nhiêu', 'NOT_UNDERSTOOD'],
    ['đài truyền hình việt nam đã làm gì', 'NOT_UNDERSTOOD'],
    ['kế hoạch 23 hay kế hoạch 18 mới hơn', 'NOT_UNDERSTOOD'],
  ]),
]
