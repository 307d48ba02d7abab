import { ASKED_OF_HEALTH, type AskedQuestion, of } from './questions'

/** A third set: a journalist, an editor, a trainer and an official, before the rules were looked at. */
export const meeting: readonly AskedQuestion[] = [
  ...of('MESSAGE_OF_DAY', [
    ['Hôm 10/9/2021 thì đang chạy khẩu hiệu nào ấy nhỉ?', 'ANSWERED', { says: ['04/KH-TBTT'] }],
    ['ngay 25 thang 9 nam 2021 minh phai dung thong diep gi', 'ANSWERED', { says: ['13/KH-TBTT'] }],
    ['What slogan were we supposed to use on 1 October 2021?', 'ANSWERED', { says: ['18/KH-TBTT'] }],
    ['Năm 2019 thông điệp chống dịch là gì?', 'NOT_HELD'],
  ]),
  ...of('MESSAGE_OF_PLAN', [
    ['khẩu hiệu trong KH 18 là gì vậy', 'ANSWERED', { says: ['Trên dưới một lòng'] }],
  ]),
  ...of('PERIOD_OF_PLAN', [
    ['Kế hoạch 08 áp dụng từ hôm nào tới hôm nào?', 'ANSWERED', { says: ['15/9/2021', '22/9/2021'] }],
    ["how long did plan 04's message last?", 'ANSWERED', { says: ['07/9/2021', '14/9/2021'] }],
    ['kh 13 het hieu luc khi nao', 'ANSWERED', { says: ['30/9/2021'] }],
    ['How long did Plan 08 remain in force?', 'ANSWERED', { says: ['22/9/2021'] }],
  ]),
  ...of('CHANGE_OF_MESSAGE', [
    ['Sao lại bỏ thông điệp của kế hoạch 04 để chuyển sang kế hoạch 08?', 'NOT_HELD'],
    ['why did the slogan change on 12 October 2021?', 'ANSWERED', { says: ['128/NQ-CP'] }],
    ["why was plan 18's slogan dropped?", 'ANSWERED', { says: ['128/NQ-CP'] }],
    ['Vì sao bỏ thông điệp của kế hoạch 18?', 'ANSWERED', { says: ['128/NQ-CP'] }],
  ]),
  ...of('DATE_OF_DOCUMENT', [
    ['Nghị quyết 128 có từ khi nào?', 'ANSWERED', { says: ['11 tháng 10 năm 2021'] }],
    ['Quyết định 4800 của Bộ Y tế đề ngày mấy?', 'NOT_HELD'],
    ['nq 68 cua chinh phu ky ngay nao', 'NOT_HELD'],
    ['when did document 27/TBTT come out?', 'ANSWERED', { says: ['28 tháng 10 năm 2021'] }],
    ['paper 3902/UBND-VX1 was issued when?', 'ANSWERED', { says: ['19 tháng 6 năm 2021'] }],
    ['Có đúng Kế hoạch 23 ban hành ngày 13/10/2021 không?', 'ANSWERED', { says: ['12 tháng 10 năm 2021'] }],
  ]),
  ...of('TITLE_OF_DOCUMENT', [
    ['Công văn 3082 của Bộ TT&TT nói gì thế?', 'ANSWERED', { says: ['tăng cường hướng dẫn'] }],
    ['Nội dung chính của 1443/STTTT-TTBCXB là gì?', 'ANSWERED', { says: ['Chiến dịch tiêm vắc xin'] }],
    ["what's resolution 128 about?", 'ANSWERED', { says: ['quy định tạm thời'] }],
    ['Thông báo 114 của Văn phòng Chính phủ bàn chuyện gì', 'ANSWERED', { says: ['KẾT LUẬN CỦA THỦ TƯỚNG'] }],
    ['Công văn 2764 nói những gì', 'ANSWERED', { says: ['kỷ luật truyền thông'] }],
  ]),
  ...of('ISSUER_OF_DOCUMENT', [
    ['Chỉ thị 05/CT-TTg là do ai ban hành?', 'ANSWERED', { says: ['Thủ tướng Chính phủ'] }],
    [
      'Bộ Y tế có ban hành Kế hoạch 23 không?',
      'ANSWERED',
      { says: ['Tiểu ban Truyền thông'], never: ['Bộ Y tế'] },
    ],
    [
      'Is it true that the Ministry of Health issued Plan 23?',
      'ANSWERED',
      { says: ['Tiểu ban Truyền thông'], never: ['Bộ Y tế'] },
    ],
  ]),
  ...of('SIGNER_OF_DOCUMENT', [
    ['ai la nguoi ky bao cao 32', 'ANSWERED', { says: ['Nguyễn Mạnh Hùng'] }],
    [
      'người ký báo cáo của Sở TTTT Lạng Sơn là ai, chức vụ gì?',
      'ANSWERED',
      { says: ['Phó Giám đốc Lê Hải Yến'] },
    ],
    ['người ký kế hoạch 23 giữ chức gì', 'ANSWERED', { says: ['Thứ trưởng Phạm Anh Tuấn'] }],
    ['who put their name under the Ha Tinh report?', 'ANSWERED', { says: ['Đậu Tùng Lâm'] }],
    ['who put their name to directive 5/CT-BTTTT', 'ANSWERED', { says: ['Nguyễn Mạnh Hùng'] }],
    ['Did Phạm Anh Tuấn put his name to Plan 23?', 'ANSWERED', { says: ['Phạm Anh Tuấn'] }],
    [
      'is it true that Plan 23 was signed by Nguyễn Mạnh Hùng?',
      'ANSWERED',
      { says: ['Phạm Anh Tuấn'], never: ['Nguyễn Mạnh Hùng'] },
    ],
    ['Có đúng là Bộ trưởng Bộ Y tế ký Kế hoạch 18 không?', 'NOT_HELD'],
    ['Bộ trưởng Bộ Y tế có ký Kế hoạch 18 không?', 'NOT_HELD'],
  ]),
  ...of('RECIPIENTS_OF_DOCUMENT', [
    ['Báo cáo 32 gửi cho những ai?', 'ANSWERED', { says: ['Văn phòng Chính phủ'] }],
    ['Kế hoạch 23 có gửi cho UBND các tỉnh không?', 'ANSWERED', { says: ['UBND các tỉnh'] }],
    ['Kế hoạch 23 có gửi cho Bộ Quốc phòng không?', 'ANSWERED', { never: ['Bộ Quốc phòng'] }],
    ['Kế hoạch 23 có gửi cho ai không?', 'ANSWERED', { says: ['UBND các tỉnh'] }],
  ]),
  ...of('DOCUMENTS_OF_AGENCY', [
    [
      'Liệt kê giúp các công văn Sở TTTT Hà Tĩnh đã phát hành',
      'ANSWERED',
      { says: ['14 công văn'], lists: ['96/STTTT-BCVT'], never: ['Báo cáo'] },
    ],
    ['những giấy tờ nào của Bộ TTTT nói về tin giả?', 'ANSWERED', { says: ['2765/BTTTT-PTTH&TTĐT'] }],
    [
      'những công văn nào của Sở TTTT Hà Tĩnh viết về khó khăn doanh nghiệp',
      'ANSWERED',
      { lists: ['227/STTTT-VP', '425/STTTT-BCVT'], never: ['96/STTTT-BCVT'] },
    ],
    [
      'Which documents of the Ministry of Health are about vaccines?',
      'ANSWERED',
      { lists: ['271/KH-BYT'], never: ['4800/QĐ-BYT'] },
    ],
    [
      'danh sách kế hoạch của Tiểu ban Truyền thông',
      'ANSWERED',
      { says: ['6 kế hoạch'], lists: ['02/KH-TBTT', '23/KH-TBTT'], never: ['Báo cáo'] },
    ],
    ['Kể giúp tôi các kế hoạch của Tiểu ban Truyền thông', 'ANSWERED', { says: ['6 kế hoạch'] }],
  ]),
  ...of('BASIS_OF_DOCUMENT', [
    [
      'Kế hoạch 23 dựa vào những văn bản nào?',
      'ANSWERED',
      { says: ['Quyết định 1438/QĐ-TTg', 'Nghị quyết 128/NQ-CP'] },
    ],
  ]),
  ...of('RESTING_ON_DOCUMENT', [
    ['có những văn bản nào ăn theo Nghị quyết 128?', 'ANSWERED', { says: ['23/KH-TBTT'] }],
  ]),
  ...of('TASKS_OF_AGENCY', [['Cục An toàn thông tin phải làm gì theo kế hoạch 23?', 'NOT_HELD']]),
  ...of('AGENCIES_OF_TASK', [
    ['who has to take down fake news?', 'ANSWERED', { says: ['Cục Phát thanh, truyền hình'] }],
  ]),
  ...of('FIGURE', [
    ['Sở TTTT Lạng Sơn đã treo được bao nhiêu băng rôn?', 'ANSWERED', { says: ['515 băng rôn'] }],
    ['How many posters were put up in Lang Son?', 'ANSWERED', { says: ['515 băng rôn'] }],
    ['Lang Son gan duoc bao nhieu cum pano', 'AMBIGUOUS', { lists: ['trên 500', '252'] }],
    ['how many fines did Ha Tinh hand out in 2021?', 'ANSWERED', { says: ['46 trường hợp'] }],
    ['Tổng đài 18001119 gọi ra bao nhiêu cuộc?', 'ANSWERED', { says: ['7,43 triệu'] }],
    ['Google gỡ bao nhiêu video xấu?', 'ANSWERED', { says: ['1.845'] }],
    ['How many videos did Google remove?', 'ANSWERED', { says: ['1.845'] }],
    ['bao nhiêu mũi tiêm đã được nhập lên nền tảng tiêm chủng?', 'ANSWERED', { says: ['110.627.316'] }],
    ['How many health declarations were made in Lang Son?', 'ANSWERED', { says: ['168.370'] }],
    ['Đà Nẵng đã treo bao nhiêu băng rôn?', 'NOT_HELD'],
    ['Hà Tĩnh đã treo bao nhiêu băng rôn?', 'NOT_HELD'],
  ]),
  ...of('REQUESTS', [
    ['Tiểu ban Truyền thông xin Bộ Y tế điều gì?', 'ANSWERED', ASKED_OF_HEALTH],
    ['Sở TTTT Hà Tĩnh nhờ Bộ TTTT việc gì', 'ANSWERED', { says: ['06 Báo điện tử'] }],
  ]),
  ...of('CONFLICTS', [
    [
      'các báo cáo chênh nhau ở con số nào?',
      'ANSWERED',
      { says: ['5 chỗ vênh về số liệu'], never: ['Ngày ban hành'] },
    ],
    ['Báo cáo Lạng Sơn mâu thuẫn ở con số nào?', 'ANSWERED', { says: ['215.242', '319.991'] }],
  ]),
  ...of(null, [
    ['Kế hoạch 18 với kế hoạch 23 khác nhau chỗ nào?', 'NOT_UNDERSTOOD'],
    ['which papers came from the Lang Son department?', 'NOT_UNDERSTOOD'],
    ['VTV được giao việc gì', 'NOT_UNDERSTOOD'],
    ['Đơn vị nào phải lo chuyện nhắn tin cho người dân?', 'NOT_UNDERSTOOD'],
    ['Hà Tĩnh có bao nhiêu xã có loa truyền thanh?', 'NOT_UNDERSTOOD'],
    ['Kế hoạch 23 không do ai ký?', 'NOT_UNDERSTOOD'],
    ['Vì sao Thủ tướng thu hồi Kế hoạch 23?', 'NOT_UNDERSTOOD'],
    ['Có chuyện Thủ tướng hủy Kế hoạch 23 không?', 'NOT_UNDERSTOOD'],
    ['ai ký Kế hoạch 23 và Báo cáo 32?', 'NOT_UNDERSTOOD'],
    ['Những tỉnh nào không làm theo Kế hoạch 04?', 'NOT_UNDERSTOOD'],
    ['Why did Lang Son refuse to use Bluezone?', 'NOT_UNDERSTOOD'],
    ['Kế hoạch 23 có gửi qua bưu điện không?', 'NOT_UNDERSTOOD'],
    ['Lạng Sơn đã gỡ bao nhiêu băng rôn?', 'NOT_UNDERSTOOD'],
    ['how long is the last plan?', 'NOT_UNDERSTOOD'],
    ['Vì sao bỏ Kế hoạch 23?', 'NOT_UNDERSTOOD'],
    ['Có phải Hà Tĩnh treo 515 băng rôn không?', 'NOT_UNDERSTOOD'],
  ]),
]
