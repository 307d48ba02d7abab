import { type AskedQuestion, of } from './questions'
/** A third set, as the second: other words again. */
export const desk: readonly AskedQuestion[] = [
  ...of('MESSAGE_OF_DAY', [
    ['28/9/2021 thông điệp nào ạ', 'ANSWERED', { says: ['13/KH-TBTT'] }],
    ['official slogan for 2 Oct 2021?', 'ANSWERED', { says: ['18/KH-TBTT'] }],
  ]),
  ...of('MESSAGE_OF_PLAN', [
    ['KH 04/KH-TBTT lấy thông điệp gì làm chủ đạo', 'ANSWERED', { says: ['trở lại cuộc sống'] }],
    ['message carried by 08/KH-TBTT', 'ANSWERED', { says: ['Phòng dịch tốt'] }],
  ]),
  ...of('PERIOD_OF_PLAN', [
    ['KH 02 chạy từ hôm nào đến hôm nào', 'ANSWERED', { says: ['30/8/2021', '06/9/2021'] }],
    ['kế hoạch 13 hết hạn khi nào', 'ANSWERED', { says: ['30/9/2021'] }],
  ]),
  ...of('CHANGE_OF_MESSAGE', [['vì sao từ kế hoạch 04 chuyển sang thông điệp kế hoạch 08', 'NOT_HELD']]),
  ...of('DATE_OF_DOCUMENT', [
    ['văn bản 3831/BTTTT-CBC có ngày bao nhiêu', 'NOT_HELD'],
    ['nq 21 ban hanh thang may nam nao', 'ANSWERED', { says: ['26 tháng 02 năm 2021'] }],
    ['Report 32 date?', 'ANSWERED', { says: ['29 tháng 11 năm 2021'] }],
  ]),
  ...of('TITLE_OF_DOCUMENT', [
    ['Chỉ thị 5/CT-BTTTT nói về vấn đề gì vậy', 'ANSWERED', { says: ['Corona'] }],
    ['nội dung chính công văn 972/UBDT-TT', 'ANSWERED', { says: ['dân tộc thiểu số'] }],
  ]),
  ...of('ISSUER_OF_DOCUMENT', [
    ['nơi ban hành công văn 3831/BTTTT-CBC', 'ANSWERED', { says: ['Bộ Thông tin và Truyền thông'] }],
  ]),
  ...of('SIGNER_OF_DOCUMENT', [
    ['vị nào ký Kế hoạch 04/KH-TBTT', 'ANSWERED', { says: ['Nguyễn Mạnh Hùng'] }],
    ['signatory of Directive 5/CT-BTTTT', 'ANSWERED', { says: ['Nguyễn Mạnh Hùng'] }],
  ]),
  ...of('RECIPIENTS_OF_DOCUMENT', [
    ['những cơ quan nào nhận Kế hoạch 23', 'ANSWERED', { lists: ['Các cơ quan báo chí'] }],
    ['Báo cáo Hà Tĩnh gửi ai', 'ANSWERED', { lists: ['Sở Y tế'] }],
  ]),
  ...of('BASIS_OF_DOCUMENT', [
    ['Chỉ thị 5/CT-BTTTT được ban hành để thực hiện văn bản nào', 'ANSWERED', { lists: ['05/CT-TTg'] }],
    ['1381/STTTT-TTBCXB ra theo nghị quyết nào', 'ANSWERED', { says: ['68/NQ-CP'] }],
  ]),
  ...of('RESTING_ON_DOCUMENT', [
    ['liệt kê các văn bản thực hiện chỉ thị 16', 'ANSWERED', { lists: ['2062/UBND-VX1'] }],
  ]),
  ...of('DOCUMENTS_OF_AGENCY', [
    ['UBND tỉnh Hà Tĩnh ban hành công văn nào', 'ANSWERED', { lists: ['7839/UBND-VX1'] }],
    ['Thủ tướng ra những chỉ thị nào', 'ANSWERED', { lists: ['16/CT-TTg', '15/CT-TTg'] }],
    ['Bộ TTTT đã phát hành những gì trong năm 2020', 'ANSWERED', { lists: ['5/CT-BTTTT'] }],
  ]),
  ...of('TASKS_OF_AGENCY', [
    ['Cục TTĐN phụ trách việc gì', 'ANSWERED', { lists: ['hình ảnh'] }],
    ['các cơ quan báo chí cần làm gì theo Kế hoạch 23', 'ANSWERED', { lists: ['giật tít'] }],
    ['VP Bộ làm gì trong chỉ thị 5/CT-BTTTT', 'ANSWERED', { says: ['kiểm tra, đôn đốc'] }],
  ]),
  ...of('AGENCIES_OF_TASK', [
    ['nhiệm vụ giám sát không gian mạng giao cho ai', 'ANSWERED', { lists: ['Cục An toàn thông tin'] }],
  ]),
  ...of('ACTIONS_OF_AGENCY', [
    ['Facebook đã gỡ những gì', 'ANSWERED', { says: ['2.254'] }],
    ['kết quả của Đài Hà Tĩnh', 'ANSWERED', { lists: ['12.000'] }],
  ]),
  ...of('REQUESTS', [
    ['Báo cáo 32 đề xuất những gì', 'ANSWERED', { lists: ['khen thưởng'] }],
    ['Lạng Sơn đề nghị gì về tiêm phòng vắc-xin', 'ANSWERED', { says: ['bưu chính, viễn thông'] }],
  ]),
  ...of('FIGURE', [
    [
      'bao nhiêu điện thoại thông minh cài pc-covid tính tới 24/11/2021',
      'ANSWERED',
      { says: ['30.385.235'] },
    ],
    ['Lạng Sơn có bao nhiêu cụm pa nô', 'AMBIGUOUS', { lists: ['trên 500', '252'] }],
    ['hệ thống robot call hà tĩnh gọi bao nhiêu cuộc', 'AMBIGUOUS', { lists: ['4527'] }],
  ]),
  ...of('CONFLICTS', [['nghị quyết 128 lệch nhau chỗ nào', 'ANSWERED', { lists: ['128/NQ-CP'] }]]),
  ...of(null, [
    ['báo chí đăng bao nhiêu tin bài trong đợt dịch thứ 4', 'NOT_UNDERSTOOD'],
    ['chỉ thị 16 được những nơi nào triển khai bằng văn bản gì', 'NOT_UNDERSTOOD'],
    ['who must build the campaign logo', 'NOT_UNDERSTOOD'],
    ['toàn quốc có mấy máy cài PC-COVID', 'NOT_UNDERSTOOD'],
    ['mai thì dùng thông điệp nào', 'NOT_UNDERSTOOD'],
    ['Thông điệp có hiệu lực vào ngày Quốc khánh 2/9/2021', 'NOT_UNDERSTOOD'],
    ['gói hỗ trợ của doanh nghiệp viễn thông trị giá bao nhiêu tiền', 'NOT_UNDERSTOOD'],
    ['Vinaphone được giao gì', 'NOT_UNDERSTOOD'],
    ['Kế hoạch 23 đã được ai phê duyệt', 'NOT_UNDERSTOOD'],
    ['có nên tin thông điệp này', 'NOT_UNDERSTOOD'],
    ['thông điệp nào nhắc đến vắc xin', 'NOT_UNDERSTOOD'],
    ['văn bản nào Hà Tĩnh nhận được', 'NOT_UNDERSTOOD'],
    ['Bộ Y tế ban hành gì sau kế hoạch 271', 'NOT_UNDERSTOOD'],
  ]),
  // A fourth set.

  ...of('MESSAGE_OF_DAY', [
    ['hồi 12-9-2021 mình tuyên truyền theo thông điệp nào nhỉ', 'ANSWERED', { says: ['04/KH-TBTT'] }],
    ['thông điệp chống dịch của ngày 1 tháng 10 năm 2021', 'ANSWERED', { says: ['18/KH-TBTT'] }],
    ['hôm qua thông điệp gì', 'ANSWERED', { says: ['23/KH-TBTT'] }],
  ]),
  ...of('MESSAGE_OF_PLAN', [
    ['kế hoạch số 18/KH-TBTT tuyên truyền khẩu hiệu gì', 'ANSWERED', { says: ['Trên dưới một lòng'] }],
    ['what message did Plan 04 carry', 'ANSWERED', { says: ['trở lại cuộc sống'] }],
  ]),
  ...of('PERIOD_OF_PLAN', [
    ['Kế hoạch 02 có hiệu lực bao lâu', 'ANSWERED', { says: ['30/8/2021', '06/9/2021'] }],
    ['kh 08 ap dung den khi nao', 'ANSWERED', { says: ['22/9/2021'] }],
  ]),
  ...of('CHANGE_OF_MESSAGE', [
    ['sao lại đổi thông điệp vào ngày 12/10/2021', 'ANSWERED', { lists: ['128/NQ-CP'] }],
  ]),
  ...of('DATE_OF_DOCUMENT', [
    ['Nghị quyết 128/NQ-CP đề ngày mấy', 'ANSWERED', { says: ['11 tháng 10 năm 2021'] }],
    ['công văn 267/BTTTT-TTCS được ban hành lúc nào', 'ANSWERED', { says: ['31 tháng 01 năm 2020'] }],
  ]),
  ...of('TITLE_OF_DOCUMENT', [
    ['tên của Kế hoạch 13/KH-TBTT là gì', 'ANSWERED', { says: ['XÉT NGHIỆM LÀ THEN CHỐT'] }],
    ['KH 297/KH-UBND viết về cái gì', 'ANSWERED', { says: ['LIỀU NHẮC LẠI'] }],
  ]),
  ...of('ISSUER_OF_DOCUMENT', [
    ['Kế hoạch 1176/KH-BYT thuộc cơ quan nào', 'ANSWERED', { says: ['Bộ Y tế'] }],
    ['ai là cơ quan ban hành Chỉ thị 43-CT/TU', 'ANSWERED', { says: ['Tỉnh ủy'] }],
  ]),
  ...of('SIGNER_OF_DOCUMENT', [
    ['báo cáo của Sở TTTT Lạng Sơn người ký là ai', 'ANSWERED', { says: ['Lê Hải Yến'] }],
    ['Plan 23 was signed by whom', 'ANSWERED', { says: ['Phạm Anh Tuấn'] }],
  ]),
  ...of('RECIPIENTS_OF_DOCUMENT', [
    ['ai nhận được Chỉ thị 5/CT-BTTTT', 'ANSWERED', { lists: ['Các cơ quan báo chí'] }],
    ['công văn 267/BTTTT-TTCS gửi đi đâu', 'ANSWERED', { says: ['ác cơ quan báo chí'] }],
  ]),
  ...of('BASIS_OF_DOCUMENT', [
    ['cơ sở pháp lý của Kế hoạch 04 là văn bản nào', 'ANSWERED', { says: ['1438/QĐ-TTg'] }],
    ['2062/UBND-VX1 thực hiện cái gì', 'ANSWERED', { says: ['16/CT-TTg'] }],
  ]),
  ...of('RESTING_ON_DOCUMENT', [
    ['kế hoạch nào được ban hành theo quyết định 1438', 'ANSWERED', { lists: ['18/KH-TBTT'] }],
  ]),
  ...of('DOCUMENTS_OF_AGENCY', [
    ['những văn bản do Sở TTTT Hà Tĩnh ban hành', 'ANSWERED', { lists: ['96/STTTT-BCVT'] }],
    ['Bộ Tài chính ban hành thông tư gì', 'ANSWERED', { lists: ['07/2020/TT-BTC'] }],
    ['what did Văn phòng Chính phủ publish', 'ANSWERED', { lists: ['114/TB-VPCP'] }],
  ]),
  ...of('TASKS_OF_AGENCY', [
    ['trách nhiệm của Cục Thông tin cơ sở là gì', 'ANSWERED', { lists: ['đài truyền thanh cấp xã'] }],
    ['nhà mạng phải làm gì', 'ANSWERED'],
    ['Cục Báo chí lo việc gì', 'ANSWERED', { lists: ['báo in, báo điện tử'] }],
  ]),
  ...of('AGENCIES_OF_TASK', [
    ['việc xây dựng mẫu biểu trưng do ai chủ trì', 'ANSWERED', { lists: ['Cục An toàn thông tin'] }],
  ]),
  ...of('ACTIONS_OF_AGENCY', [
    ['TikTok đã gỡ gì', 'ANSWERED', { says: ['1.161'] }],
    ['Sở TTTT Hà Tĩnh đã làm gì với phần mềm PC-Covid', 'ANSWERED', { lists: ['PC-Covid'] }],
  ]),
  ...of('REQUESTS', [['Hà Tĩnh kiến nghị gì về kinh phí', 'ANSWERED', { says: ['kinh phí'] }]]),
  ...of('FIGURE', [
    ['Báo Hà Tĩnh làm được bao nhiêu tin bài', 'ANSWERED', { says: ['10.000'] }],
    ['tổng đài 19009095 nhận mấy cuộc gọi', 'ANSWERED', { says: ['9,11 triệu'] }],
    ['Covidmaps có bao nhiêu lượt truy cập', 'ANSWERED', { says: ['251.229'] }],
    ['bao nhiêu đợt nhắn tin', 'ANSWERED', { says: ['70'] }],
    ['Hà Tĩnh gỡ bao nhiêu fanpage', 'ANSWERED', { says: ['07'] }],
    ['how many cameras in Hà Tĩnh', 'ANSWERED', { says: ['150'] }],
  ]),
  ...of('CONFLICTS', [['kế hoạch 23 có gì mâu thuẫn không', 'ANSWERED', { lists: ['Thích ứng an toàn'] }]]),
  ...of(null, [
    ['sau NQ 21 có những kế hoạch nào thực hiện nó', 'NOT_UNDERSTOOD'],
    ['cơ quan nào đàm phán với Facebook', 'NOT_UNDERSTOOD'],
    ['ai đề nghị khen thưởng', 'NOT_UNDERSTOOD'],
    ['VNPT đã ban hành gì', 'NOT_UNDERSTOOD'],
    ['Ai đã ban hành thông điệp này', 'NOT_UNDERSTOOD'],
    ['kế hoạch 23 gửi lúc mấy giờ', 'NOT_UNDERSTOOD'],
    ['Cục Viễn thông có bao nhiêu nhân viên', 'NOT_UNDERSTOOD'],
    ['vì sao Hà Tĩnh bị phạt', 'NOT_UNDERSTOOD'],
    ['Bộ Y tế nói gì về vắc xin', 'NOT_UNDERSTOOD'],
  ]),
  // A fifth set.

  ...of('MESSAGE_OF_DAY', [
    ['ngày 22/9/2021 phải đăng thông điệp nào', 'ANSWERED', { says: ['08/KH-TBTT'] }],
    ['thông điệp gì hôm 9 tháng 10 năm 2021 vậy ad', 'ANSWERED', { says: ['18/KH-TBTT'] }],
    ['which plan was in force on Sept 5, 2021', 'ANSWERED', { says: ['02/KH-TBTT'] }],
  ]),
  ...of('MESSAGE_OF_PLAN', [
    ['trích nguyên văn thông điệp của KH 08/KH-TBTT', 'ANSWERED', { says: ['Phòng dịch tốt'] }],
  ]),
  ...of('PERIOD_OF_PLAN', [['thời hạn của Kế hoạch 13', 'ANSWERED', { says: ['23/9/2021', '30/9/2021'] }]]),
  ...of('CHANGE_OF_MESSAGE', [
    ['tại sao Kế hoạch 23 lại đổi thông điệp', 'ANSWERED', { lists: ['128/NQ-CP'] }],
  ]),
  ...of('DATE_OF_DOCUMENT', [
    ['thời điểm ban hành Chỉ thị 15/CT-TTg', 'ANSWERED', { says: ['27 tháng 3 năm 2020'] }],
    ['hôm nào thì Bộ TTTT ra Chỉ thị 5', 'ANSWERED', { says: ['02 tháng 02 năm 2020'] }],
  ]),
  ...of('TITLE_OF_DOCUMENT', [['Quyết định 1438 quy định về việc gì', 'ANSWERED', { says: ['kiện toàn'] }]]),
  ...of('ISSUER_OF_DOCUMENT', [
    ['Kế hoạch 271/KH-BYT do bộ nào ban hành vậy', 'ANSWERED', { says: ['Bộ Y tế'] }],
  ]),
  ...of('SIGNER_OF_DOCUMENT', [
    ['Kế hoạch 23/KH-TBTT ai là người đã ký', 'ANSWERED', { says: ['Phạm Anh Tuấn'] }],
  ]),
  ...of('RECIPIENTS_OF_DOCUMENT', [
    ['Kế hoạch 23 được gửi tới những ai', 'ANSWERED', { lists: ['Ban Tuyên giáo Trung ương'] }],
  ]),
  ...of('BASIS_OF_DOCUMENT', [
    ['Kế hoạch 23 được xây dựng dựa trên những văn bản nào', 'ANSWERED', { lists: ['128/NQ-CP'] }],
    ['Công điện 2192-CĐ/TU tiếp tục thực hiện văn bản nào', 'ANSWERED', { says: ['16/CT-TTg'] }],
  ]),
  ...of('RESTING_ON_DOCUMENT', [
    ['Chỉ thị 16 được cụ thể hóa bằng văn bản nào', 'ANSWERED', { lists: ['2062/UBND-VX1'] }],
  ]),
  ...of('DOCUMENTS_OF_AGENCY', [
    ['Văn bản của Bộ Y tế ban hành năm 2021', 'ANSWERED', { lists: ['271/KH-BYT', '1063/KH-BYT'] }],
    ['Hà Tĩnh đã ra những văn bản gì', 'ANSWERED', { lists: ['2062/UBND-VX1', '43-CT/TU'] }],
  ]),
  ...of('TASKS_OF_AGENCY', [
    ['Cục An toàn thông tin được giao nhiệm vụ gì về biểu trưng', 'ANSWERED', { lists: ['mẫu biểu trưng'] }],
    ['Sở TTTT có nhiệm vụ gì theo Chỉ thị 5/CT-BTTTT', 'AMBIGUOUS', { lists: ['Hà Tĩnh'] }],
    ['nhiệm vụ của các doanh nghiệp công nghệ số', 'ANSWERED', { lists: ['trí tuệ nhân tạo'] }],
  ]),
  ...of('AGENCIES_OF_TASK', [
    [
      'ai chịu trách nhiệm báo cáo Bộ trưởng kết quả thực hiện Chỉ thị 5/CT-BTTTT',
      'ANSWERED',
      { says: ['Văn phòng Bộ'] },
    ],
    [
      'đơn vị nào phụ trách tuyên truyền hình ảnh tích cực',
      'ANSWERED',
      { lists: ['Cục Thông tin đối ngoại'] },
    ],
  ]),
  ...of('ACTIONS_OF_AGENCY', [
    ['trung tâm cntt và truyền thông đã làm gì', 'ANSWERED', { says: ['Trung tâm Kiểm soát bệnh tật'] }],
  ]),
  ...of('REQUESTS', [
    ['Tiểu ban Truyền thông đề xuất khen thưởng ai', 'ANSWERED', { says: ['khen thưởng'] }],
  ]),
  ...of('FIGURE', [
    ['có bao nhiêu lượt tương tác trên trang facebook', 'ANSWERED', { says: ['14.000'] }],
    ['Hà Tĩnh xử phạt tổng số tiền bao nhiêu trong năm 2021', 'ANSWERED', { says: ['237.700.000'] }],
  ]),
  ...of('CONFLICTS', [['có mâu thuẫn nào về mã QR', 'ANSWERED', { lists: ['QR'] }]]),
  ...of(null, [
    ['bao nhiêu cơ sở cách ly được kết nối camera trên cả nước', 'NOT_UNDERSTOOD'],
    ['chỉ thị 16 có bao nhiêu điều', 'NOT_UNDERSTOOD'],
    ['Bộ Y tế gửi gì cho Bộ TTTT', 'NOT_UNDERSTOOD'],
    ['Sở Y tế Hà Nội ban hành gì', 'NOT_UNDERSTOOD'],
    ['Ai bị phạt ở Hà Tĩnh', 'NOT_UNDERSTOOD'],
    ['kế hoạch 23 có được Thủ tướng ký', 'NOT_UNDERSTOOD'],
  ]),
]
