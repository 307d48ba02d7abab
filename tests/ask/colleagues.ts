import { ASKED_OF_HEALTH, type AskedQuestion, OF_1438, of } from './questions'

/**
 * As a journalist, an editor and a trainer typed them, sloppy and by short names; answered by eye before they were
 * asked.
 */
export const colleagues: readonly AskedQuestion[] = [
  ...of('MESSAGE_OF_DAY', [
    ['thông điệp tuần này là gì', 'ANSWERED', { says: ['23/KH-TBTT', '29/11/2021'] }],
    ['thong diep tuan nay', 'ANSWERED', { says: ['23/KH-TBTT', '29/11/2021'] }],
    ['ngày 8/9/2021 câu thông điệp chính thức là câu nào', 'ANSWERED', { says: ['04/KH-TBTT'] }],
    ['kế hoạch nào đang có hiệu lực ngày 25/9/2021', 'ANSWERED', { says: ['13/KH-TBTT'] }],
    ['ngay 25/9/2021 ke hoach nao dang chay', 'ANSWERED', { says: ['13/KH-TBTT'] }],
    ['hôm 11/10/2021 còn dùng thông điệp nào', 'ANSWERED', { says: ['18/KH-TBTT'] }],
    ['khẩu hiệu nào đang áp dụng ngày 3/10/2021', 'ANSWERED', { says: ['18/KH-TBTT'] }],
    ['which message was in force on 8 Sept 2021', 'ANSWERED', { says: ['04/KH-TBTT'] }],
  ]),
  ...of('MESSAGE_OF_PLAN', [
    ['khẩu hiệu của kế hoạch 13 là gì', 'ANSWERED', { says: ['Xét nghiệm là then chốt'] }],
    ['câu thông điệp trong KH 02 nguyên văn thế nào', 'ANSWERED', { says: ['Bình tĩnh sống'] }],
    ['slogan kế hoạch 18', 'ANSWERED', { says: ['Trên dưới một lòng'] }],
    ['KH 23 truyền đi thông điệp gì', 'ANSWERED', { says: ['Thích ứng an toàn'] }],
    ['04khtbtt thong diep', 'ANSWERED', { says: ['Thích ứng an toàn để trở lại'] }],
  ]),
  ...of('DATE_OF_DOCUMENT', [
    ['Kế hoạch tuần 13/KH-TBTT đề ngày nào', 'ANSWERED', { says: ['22 tháng 9 năm 2021'] }],
    ['Chỉ thị 05 của TTg ngày mấy', 'ANSWERED', { says: ['28 tháng 01 năm 2020'] }],
    ['CV 267 của Bộ TTTT ban hành hôm nào', 'ANSWERED', { says: ['31 tháng 01 năm 2020'] }],
    ['when was the Lạng Sơn report issued', 'ANSWERED', { says: ['tháng 9 năm 2021'] }],
    ['thông báo 114 của VPCP ngày nào', 'ANSWERED', { says: ['15 tháng 4 năm 2022'] }],
    ['CĐ 755 của Thủ tướng ra hôm nào vậy', 'ANSWERED', { says: ['25 tháng 8 năm 2022'] }],
  ]),
  ...of('TITLE_OF_DOCUMENT', [
    ['CV 972 UBDT nói gì', 'ANSWERED', { says: ['dân tộc thiểu số'] }],
    ['cho xin trích yếu QĐ 1438', 'ANSWERED', { says: ['kiện toàn'] }],
    ["what's Directive 43-CT/TU about", 'ANSWERED', { says: ['trọng tâm, cấp bách'] }],
    ['Kế hoạch 1176 của Bộ Y tế là kế hoạch gì', 'ANSWERED', { says: ['TRONG TÌNH HÌNH MỚI'] }],
  ]),
  ...of('ISSUER_OF_DOCUMENT', [
    ['thông tư 07/2020/TT-BTC bộ nào ra', 'ANSWERED', { says: ['Bộ Tài chính'] }],
    ['cho hỏi KH 297 là của ai ban hành', 'ANSWERED', { says: ['thành phố Hà Nội'] }],
    ['ai phat hanh cong van 267/BTTTT-TTCS', 'ANSWERED', { says: ['Bộ Thông tin và Truyền thông'] }],
  ]),
  ...of('SIGNER_OF_DOCUMENT', [
    ['kh23 ai ký thế', 'ANSWERED', { says: ['Phạm Anh Tuấn'] }],
    ['báo cáo 32 người nào ký', 'ANSWERED', { says: ['Nguyễn Mạnh Hùng'] }],
    ['ai đứng tên ký Chỉ thị 5 của Bộ TTTT', 'ANSWERED', { says: ['Nguyễn Mạnh Hùng'] }],
  ]),
  ...of('RECIPIENTS_OF_DOCUMENT', [
    ['Kế hoạch 23 gửi cho ai', 'ANSWERED', { lists: ['Sở TTTT các tỉnh', 'Các cơ quan báo chí'] }],
    ['nơi nhận của chỉ thị 5/CT-BTTTT gồm những ai', 'ANSWERED', { lists: ['Các doanh nghiệp công nghệ'] }],
    ['bao cao 32 gui toi nhung co quan nao', 'ANSWERED', { lists: ['Văn phòng Chính phủ'] }],
    ['who received Plan 23', 'ANSWERED', { lists: ['Ban Tuyên giáo Trung ương'] }],
    ['Nghị quyết 128 gửi cho ai', 'NOT_HELD'],
  ]),
  ...of('BASIS_OF_DOCUMENT', [
    ['Kế hoạch 13 dựa theo quyết định nào', 'ANSWERED', { says: ['1438/QĐ-TTg'] }],
    ['báo cáo Hà Tĩnh làm theo công văn nào', 'ANSWERED', { says: ['7839/UBND-VX1'] }],
    ['kh 1176 bo y te thuc hien cong dien nao', 'ANSWERED', { says: ['755/CĐ-TTg'] }],
  ]),
  ...of('RESTING_ON_DOCUMENT', [
    ['những kế hoạch dựa trên nghị quyết 21', 'ANSWERED', { lists: ['271/KH-BYT'] }],
    ['Có những kế hoạch nào ra theo QĐ 1438', 'ANSWERED', OF_1438],
  ]),
  ...of('DOCUMENTS_OF_AGENCY', [
    ['Bộ TTTT đã ban hành gì', 'ANSWERED', { lists: ['5/CT-BTTTT', '267/BTTTT-TTCS'] }],
    ['Tỉnh ủy Hà Tĩnh ban hành những văn bản nào', 'ANSWERED', { lists: ['2192-CĐ/TU', '43-CT/TU'] }],
    ['which documents did Bộ Y tế issue', 'ANSWERED', { lists: ['271/KH-BYT', '1176/KH-BYT'] }],
    ['Sở TTTT Lạng Sơn ra những công văn gì', 'ANSWERED', { lists: ['1823/STTTT-TTBCXB'] }],
    ['Ủy ban Dân tộc đã ban hành nghị quyết nào', 'NOT_HELD', { never: ['972'] }],
  ]),
  ...of('TASKS_OF_AGENCY', [
    ['Văn phòng Bộ phải làm gì', 'ANSWERED', { says: ['kiểm tra, đôn đốc'] }],
    ['Sở TTTT Lạng Sơn có nhiệm vụ gì', 'ANSWERED', { lists: ['đôn đốc, giám sát'] }],
    ['việc của cục ATTT là gì', 'ANSWERED', { lists: ['mẫu biểu trưng'] }],
    ['các nhà mạng phải làm gì', 'ANSWERED', { lists: ['nhắn tin tuyên truyền'] }],
    ['báo chí được giao những việc gì theo KH 23', 'ANSWERED', { lists: ['giật tít'] }],
  ]),
  ...of('AGENCIES_OF_TASK', [
    ['ai đôn đốc việc thực hiện Chỉ thị 5/CT-BTTTT', 'ANSWERED', { lists: ['Văn phòng Bộ'] }],
    ['giao ai xây dựng mẫu biểu trưng chiến dịch', 'ANSWERED', { lists: ['Cục An toàn thông tin'] }],
    ['bên nào lo vụ miễn cước gọi đường dây nóng', 'ANSWERED', { lists: ['Cục Viễn thông'] }],
  ]),
  ...of('ACTIONS_OF_AGENCY', [
    ['Đài PTTH Lạng Sơn đã làm gì', 'ANSWERED', { lists: ['2.100'] }],
    ['đài hà tĩnh làm được những gì', 'ANSWERED', { lists: ['12.000'] }],
    ['các doanh nghiệp viễn thông đã hỗ trợ gì', 'ANSWERED', { lists: ['gói ưu đãi'] }],
    ['cổng ttđt hà tĩnh đã làm gì', 'ANSWERED', { lists: ['5000 tin'] }],
  ]),
  ...of('REQUESTS', [
    ['báo cáo Hà Tĩnh có kiến nghị nào', 'ANSWERED', { lists: ['kinh phí'] }],
    ['Tiểu ban đề nghị Bộ Y tế những gì', 'ANSWERED', ASKED_OF_HEALTH],
    ['trong báo cáo 32 có đề xuất gì về khen thưởng', 'ANSWERED', { says: ['khen thưởng'] }],
  ]),
  ...of('FIGURE', [
    ['Bao nhiêu phóng sự Đài PTTH', 'AMBIGUOUS', { lists: ['1.500.000', '12.000', '2.100'] }],
    ['Đài PTTH Hà Tĩnh sản xuất bao nhiêu phóng sự', 'ANSWERED', { says: ['12.000'] }],
    ['Facebook gỡ bao nhiêu tài khoản giả mạo', 'ANSWERED', { says: ['1 tài khoản'] }],
    ['tổng số mũi tiêm tới 24/11/2021', 'AMBIGUOUS', { lists: ['113.052.609', '110.627.316'] }],
    ['bao nhieu thue bao duoc ho tro o ha tinh', 'ANSWERED', { says: ['3.000'] }],
    ['Zalo Hà Tĩnh có bao nhiêu người dùng', 'ANSWERED', { says: ['570.000'] }],
    ['bao nhiêu tin nhắn cổng 1400 năm 2020', 'ANSWERED', { says: ['2,6 triệu'] }],
    ['báo Lạng Sơn đăng bao nhiêu tin', 'ANSWERED', { says: ['120'] }],
  ]),
  ...of('CONFLICTS', [
    ['ngày của chỉ thị 16 có chỗ nào vênh không', 'ANSWERED', { lists: ['16/CT-TTg'] }],
    ['QR có số liệu nào mâu thuẫn', 'ANSWERED', { lists: ['mã QR'] }],
  ]),
  ...of('CHANGE_OF_MESSAGE', [
    ['vì sao đổi thông điệp ngày 12/10/2021', 'ANSWERED', { lists: ['128/NQ-CP'] }],
    ['tại sao thông điệp kế hoạch 18 được thay bằng kế hoạch 23', 'ANSWERED', { lists: ['128/NQ-CP'] }],
    ['vi sao co thong diep cua ke hoach 23', 'ANSWERED', { lists: ['128/NQ-CP'] }],
  ]),
  ...of(null, [
    ['don vi nao lam viec voi facebook va google', 'NOT_UNDERSTOOD'],
    ['VNPT có nhiệm vụ gì', 'NOT_UNDERSTOOD'],
    ['Mobifone phải làm gì', 'NOT_UNDERSTOOD'],
    ['Viettel đã làm gì', 'NOT_UNDERSTOOD'],
    ['Viettel có bao nhiêu thuê bao', 'NOT_UNDERSTOOD'],
    ['Bluezone ở Lạng Sơn số nào đúng', 'NOT_UNDERSTOOD'],
    ['Bộ trưởng Bộ TTTT là ai', 'NOT_UNDERSTOOD'],
    ['Kế hoạch 23 có bao nhiêu trang', 'NOT_UNDERSTOOD'],
    ['ai bắt phải gỡ video trên tiktok', 'NOT_UNDERSTOOD'],
  ]),
]
