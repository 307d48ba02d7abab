import { type AskedQuestion, of } from './questions'
/** A sixth set, asked when the rules of the five before it stood. */
export const reporters: readonly AskedQuestion[] = [
  ...of('MESSAGE_OF_DAY', [
    ['14-9-2021 nên trích thông điệp nào', 'ANSWERED', { says: ['04/KH-TBTT'] }],
    ['cho xin thông điệp chính thức của tuần này', 'ANSWERED', { says: ['23/KH-TBTT'] }],
    ['thong diep dang hieu luc ngay 06/09/2021', 'ANSWERED', { says: ['02/KH-TBTT'] }],
  ]),
  ...of('MESSAGE_OF_PLAN', [['13/KH-TBTT khẩu hiệu là gì vậy ạ', 'ANSWERED', { says: ['then chốt'] }]]),
  ...of('PERIOD_OF_PLAN', [['kế hoạch 04 kết thúc hôm nào', 'ANSWERED', { says: ['14/9/2021'] }]]),
  ...of('CHANGE_OF_MESSAGE', [
    ['lý do chuyển từ kế hoạch 18 sang thông điệp kế hoạch 23 là gì', 'ANSWERED', { lists: ['128/NQ-CP'] }],
  ]),
  ...of('DATE_OF_DOCUMENT', [
    ['QĐ 1438 được ban hành hồi nào', 'ANSWERED', { says: ['25 tháng 8 năm 2021'] }],
    ['Kế hoạch 271 của BYT ban hành ngày nào', 'ANSWERED', { says: ['10 tháng 3 năm 2021'] }],
  ]),
  ...of('TITLE_OF_DOCUMENT', [['trích yếu nội dung Nghị quyết 21', 'ANSWERED', { says: ['vắc xin'] }]]),
  ...of('ISSUER_OF_DOCUMENT', [['Chỉ thị 43-CT/TU là của ai', 'ANSWERED', { says: ['Tỉnh ủy'] }]]),
  ...of('SIGNER_OF_DOCUMENT', [['ai ky 04/KH-TBTT', 'ANSWERED', { says: ['Nguyễn Mạnh Hùng'] }]]),
  ...of('RECIPIENTS_OF_DOCUMENT', [
    ['Báo cáo 32 được gửi cho những nơi nào', 'ANSWERED', { lists: ['Văn phòng Chính phủ'] }],
  ]),
  ...of('BASIS_OF_DOCUMENT', [
    ['căn cứ pháp lý để ban hành Kế hoạch 02 là gì', 'ANSWERED', { says: ['1438/QĐ-TTg'] }],
  ]),
  ...of('RESTING_ON_DOCUMENT', [['có văn bản nào hướng dẫn thực hiện Nghị quyết 68', 'NOT_HELD']]),
  ...of('DOCUMENTS_OF_AGENCY', [
    ['Ban Bí thư đã ra văn bản gì', 'ANSWERED', { says: ['79-CV/TW'] }],
    ['UBND TP Hà Nội ban hành kế hoạch nào', 'ANSWERED', { lists: ['297/KH-UBND'] }],
  ]),
  ...of('TASKS_OF_AGENCY', [
    [
      'Vụ Công nghệ thông tin phải làm những gì theo Chỉ thị 5/CT-BTTTT',
      'ANSWERED',
      { says: ['doanh nghiệp công nghệ số'] },
    ],
    ['Văn phòng Bộ TTTT có trách nhiệm gì', 'ANSWERED', { says: ['kiểm tra, đôn đốc'] }],
  ]),
  ...of('AGENCIES_OF_TASK', [
    ['ai chủ trì các nhiệm vụ về báo in báo điện tử', 'ANSWERED', { lists: ['Cục Báo chí'] }],
  ]),
  ...of('ACTIONS_OF_AGENCY', [
    ['Đài Phát thanh Truyền hình Hà Tĩnh đã làm gì', 'ANSWERED', { lists: ['12.000'] }],
  ]),
  ...of('REQUESTS', [['Hà Tĩnh có đề xuất gì', 'ANSWERED', { lists: ['kinh phí'] }]]),
  ...of('FIGURE', [
    ['có bao nhiêu cụm pano lớn ở Lạng Sơn', 'ANSWERED', { says: ['252'] }],
    ['Hà Tĩnh có bao nhiêu camera giám sát cách ly', 'ANSWERED', { says: ['150 camera'] }],
  ]),
  ...of('CONFLICTS', [['Chỉ thị 16 có mâu thuẫn gì về ngày', 'ANSWERED', { lists: ['16/CT-TTg'] }]]),
  ...of(null, [
    ['what should we say on 24 September 2021', 'NOT_UNDERSTOOD'],
    ['bao nhiêu người theo dõi trang facebook mỗi tháng', 'NOT_UNDERSTOOD'],
    ['Bộ Y tế có ký Kế hoạch 271', 'NOT_UNDERSTOOD'],
    ['Kế hoạch 23 có nhắc tới Facebook', 'NOT_UNDERSTOOD'],
    ['sao Hà Tĩnh không gửi báo cáo', 'NOT_UNDERSTOOD'],
  ]),
]
