import { type AskedQuestion, of } from './questions'
/** A seventh set: a journalist, an editor and a trainer, asked when the rules of the six before it stood. */
export const editors: readonly AskedQuestion[] = [
  ...of('MESSAGE_OF_DAY', [
    ['ngày 25/8/2021 đã có thông điệp chưa', 'NOT_HELD'],
    ['ngày 30/9/2021 có thông điệp không', 'ANSWERED', { says: ['13/KH-TBTT', 'then chốt'] }],
    ['ngay 30/9/2021 da co thong diep chua', 'ANSWERED', { says: ['13/KH-TBTT'] }],
    ['Ngày 15/9/2021 thông điệp chống dịch là gì', 'ANSWERED', { says: ['08/KH-TBTT'] }],
    ['what was the official message on 10 September 2021', 'ANSWERED', { says: ['04/KH-TBTT'] }],
    ['message of 29 August 2021', 'NOT_HELD'],
    ['Thông điệp tháng 9/2021', 'AMBIGUOUS', { lists: ['02/KH-TBTT', '13/KH-TBTT'] }],
  ]),
  ...of('MESSAGE_OF_PLAN', [['Kế hoạch 08 nói thông điệp nào', 'ANSWERED', { says: ['Phòng dịch tốt'] }]]),
  ...of('PERIOD_OF_PLAN', [
    ['kế hoạch số 18 áp dụng đến bao giờ', 'ANSWERED', { says: ['11/10/2021'] }],
    ['Plan 13 valid until when', 'ANSWERED', { says: ['30/9/2021'] }],
    ['when does plan 04 expire', 'ANSWERED', { says: ['14/9/2021'] }],
  ]),
  ...of('CHANGE_OF_MESSAGE', [
    ['tại sao ngày 12/10 thông điệp thay đổi', 'ANSWERED', { lists: ['128/NQ-CP'] }],
  ]),
  ...of('DATE_OF_DOCUMENT', [
    ['khi nào Thủ tướng ký Chỉ thị 16', 'ANSWERED', { says: ['31 tháng 3 năm 2020'] }],
    ['Chỉ thị 15/CT-TTg ban hành khi nào', 'ANSWERED', { says: ['27 tháng 3 năm 2020'] }],
    ['Kế hoạch 99/KH-TBTT ban hành ngày nào', 'NOT_HELD'],
  ]),
  ...of('TITLE_OF_DOCUMENT', [
    ['công văn 2765 nói về vấn đề gì', 'ANSWERED', { says: ['tin giả'] }],
    ['title of decision 3355', 'ANSWERED', { says: ['tiêm vắc xin'] }],
    ['Chỉ thị 19 của Thủ tướng nói gì', 'NOT_HELD'],
  ]),
  ...of('ISSUER_OF_DOCUMENT', [['Quyết định 1438 của ai', 'ANSWERED', { says: ['Thủ tướng'] }]]),
  ...of('SIGNER_OF_DOCUMENT', [
    ['nguoi ky bao cao cua So TTTT Lang Son', 'ANSWERED', { says: ['Lê Hải Yến'] }],
    ['ai ký Kế hoạch 08/KH-TBTT', 'NOT_HELD'],
  ]),
  ...of('RECIPIENTS_OF_DOCUMENT', [
    ['Báo cáo của Sở TT&TT Hà Tĩnh gửi ai', 'ANSWERED', { says: ['UBND tỉnh'] }],
  ]),
  ...of('BASIS_OF_DOCUMENT', [
    ['Kế hoạch 23 viện dẫn những văn bản nào', 'ANSWERED', { says: ['1438/QĐ-TTg', '128/NQ-CP'] }],
    ['Báo cáo 32 nhắc đến nghị quyết nào', 'ANSWERED', { says: ['128/NQ-CP'] }],
  ]),
  ...of('RESTING_ON_DOCUMENT', [
    ['văn bản nào viện dẫn Chỉ thị 16/CT-TTg', 'ANSWERED', { says: ['Lạng Sơn', 'Hà Tĩnh', '32/BC-TBTT'] }],
    ['which documents mention Resolution 128', 'ANSWERED', { says: ['32/BC-TBTT'] }],
    ['văn bản nào nhắc đến nghị quyết 128', 'ANSWERED', { says: ['32/BC-TBTT'] }],
    ['which documents implement Decision 1438', 'ANSWERED', { says: ['23/KH-TBTT'] }],
  ]),
  ...of('DOCUMENTS_OF_AGENCY', [
    ['what did the communications subcommittee issue', 'ANSWERED', { lists: ['23/KH-TBTT'] }],
    ['Thủ tướng ban hành những chỉ thị nào', 'ANSWERED', { lists: ['15/CT-TTg', '16/CT-TTg'] }],
    ['Ủy ban nhân dân tỉnh Lạng Sơn ban hành kế hoạch nào', 'NOT_HELD'],
    ['Uỷ ban nhân dân tỉnh Lạng Sơn ban hành kế hoạch nào', 'NOT_HELD'],
  ]),
  ...of('TASKS_OF_AGENCY', [
    ['what must the Ministry of Health do', 'ANSWERED', { lists: ['Bộ Y tế'] }],
    ['tasks of the Ministry of Information and Communications', 'ANSWERED', { lists: ['32/BC-TBTT'] }],
    [
      'Sở Thông tin và Truyền thông các tỉnh có trách nhiệm gì theo Chỉ thị 5/CT-BTTTT',
      'ANSWERED',
      { says: ['Các Sở Thông tin và Truyền thông'] },
    ],
    ['nhà mạng phải làm gì', 'ANSWERED', { lists: ['nhắn tin'] }],
  ]),
  ...of('AGENCIES_OF_TASK', [
    ['cơ quan nào nhắn tin tới thuê bao di động', 'ANSWERED', { lists: ['Cục Viễn thông'] }],
  ]),
  ...of('ACTIONS_OF_AGENCY', [['Đà Nẵng đã làm gì theo Kế hoạch 23', 'NOT_HELD']]),
  ...of('REQUESTS', [
    ['Bộ Y tế được kiến nghị những gì', 'ANSWERED', { lists: ['chủ động cung cấp thông tin'] }],
    ['Lạng Sơn kiến nghị Bộ TTTT điều gì', 'NOT_HELD'],
  ]),
  ...of('FIGURE', [
    ['PC-COVID có bao nhiêu điện thoại cài', 'ANSWERED', { says: ['30.385.235'] }],
    ['bao nhiêu liều vắc xin sẽ có đến cuối năm 2021', 'ANSWERED', { says: ['110 triệu', 'dự kiến'] }],
    ['Lạng Sơn xử phạt bao nhiêu trường hợp', 'NOT_HELD'],
    ['số trường hợp bị xử phạt ở Hà Tĩnh năm 2021 là bao nhiêu', 'ANSWERED', { says: ['46 trường hợp'] }],
  ]),
  ...of('CONFLICTS', [
    ['Chỉ thị 16 ngày ban hành có gì mâu thuẫn không', 'ANSWERED', { lists: ['16/CT-TTg'] }],
    ['where do the sources disagree about Plan 23', 'ANSWERED'],
    ['mâu thuẫn ngày ký', 'ANSWERED', { lists: ['ngày ký'], never: ['Bluezone'] }],
  ]),
  ...of(null, [
    ['số thuê bao di động được nhắn tin là bao nhiêu', 'NOT_UNDERSTOOD'],
    ['hôm nay nói câu gì với dân', 'NOT_UNDERSTOOD'],
    ['Sở Y tế các tỉnh có nhiệm vụ gì', 'NOT_UNDERSTOOD'],
    ['Sở Thông tin và Truyền thông các tỉnh đã làm gì', 'NOT_UNDERSTOOD'],
    ['số ca tử vong là bao nhiêu', 'NOT_UNDERSTOOD'],
    ['văn bản nào không viện dẫn Chỉ thị 16', 'NOT_UNDERSTOOD'],
    ['Phú Thọ xử phạt bao nhiêu người', 'NOT_UNDERSTOOD'],
    ['ngày 20/9/2021 thông điệp không áp dụng ở đâu', 'NOT_UNDERSTOOD'],
    ['ngày ban hành nào của Chỉ thị 16 là đúng', 'NOT_UNDERSTOOD'],
  ]),
]
