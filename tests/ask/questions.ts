import type { QuestionKind } from '../../schema/enums/questionKind'

/** A question as one asks a colleague, and what is right: made by eye from the papers, before the rules that answer. */
export interface AskedQuestion {
  asks: string
  kind: QuestionKind | null
  outcome: 'ANSWERED' | 'AMBIGUOUS' | 'NOT_HELD' | 'NOT_UNDERSTOOD'
  /** Stand in the sentence. */
  says?: string[]
  /** Stand in the sentences of the items. */
  lists?: string[]
  /** Stand nowhere in the answer. */
  never?: string[]
  url?: string
}

type Row = [
  asks: string,
  outcome: AskedQuestion['outcome'],
  right?: Omit<AskedQuestion, 'asks' | 'kind' | 'outcome'>,
]

/** Rows of one kind. */
export const of = (kind: QuestionKind | null, rows: Row[]): AskedQuestion[] =>
  rows.map(([asks, outcome, right]) => ({ asks, kind, outcome, ...right }))

const WEEK_08 = { says: ['08/KH-TBTT'], url: '/thong-diep/2021-09-20' }
const PLAN_23 = {
  says: ['Thích ứng an toàn, linh hoạt, kiểm soát hiệu quả dịch COVID-19'],
  url: '/ke-hoach/23-kh-tbtt',
}
export const OF_1438 = {
  lists: ['02/KH-TBTT', '04/KH-TBTT', '08/KH-TBTT', '13/KH-TBTT', '18/KH-TBTT', '23/KH-TBTT'],
  url: '/truy-nguyen/1438-qd-ttg',
}
export const ASKED_OF_HEALTH = {
  lists: ['giảm số liệu thô', 'tách bạch luồng thông tin', 'Nghị quyết số 128/NQ-CP'],
}

export const questions: readonly AskedQuestion[] = [
  ...of('MESSAGE_OF_DAY', [
    ['thông điệp chính thức ngày 20/9/2021 là gì?', 'ANSWERED', WEEK_08],
    ['Ngày 20 tháng 9 năm 2021 thông điệp nào có hiệu lực?', 'ANSWERED', WEEK_08],
    ['thong diep hom 20.9.2021', 'ANSWERED', WEEK_08],
    ['What was the official message on 20 September 2021?', 'ANSWERED', WEEK_08],
    ['official message of September 20, 2021', 'ANSWERED', WEEK_08],
    ['thông điệp ngày 25/8/2021 là gì', 'NOT_HELD', { url: '/thong-diep/2021-08-25' }],
    [
      'thông điệp tháng 9/2021 là gì?',
      'AMBIGUOUS',
      { lists: ['02/KH-TBTT', '04/KH-TBTT', '08/KH-TBTT', '13/KH-TBTT'] },
    ],
    ['Thông điệp hôm nay là gì?', 'ANSWERED', { says: ['23/KH-TBTT', '29/11/2021'] }],
  ]),
  ...of('MESSAGE_OF_PLAN', [
    ['Thông điệp của Kế hoạch 23 là gì?', 'ANSWERED', PLAN_23],
    ['Kế hoạch số 23/KH-TBTT ngày 12/10/2021 có thông điệp gì?', 'ANSWERED', PLAN_23],
    [
      'ke hoach 02 mang thong diep nao',
      'ANSWERED',
      { says: ['Bình tĩnh sống để chống dịch lâu dài'], url: '/ke-hoach/02-kh-tbtt' },
    ],
    ["what is Plan 13's message?", 'ANSWERED', { says: ['13/KH-TBTT'], url: '/ke-hoach/13-kh-tbtt' }],
    [
      '13/KH-TBTT nêu thông điệp truyền thông gì?',
      'ANSWERED',
      { says: ['13/KH-TBTT'], url: '/ke-hoach/13-kh-tbtt' },
    ],
    ['thông điệp của Kế hoạch 99/KH-TBTT', 'NOT_HELD'],
    ['Thông điệp của Quyết định 1438 là gì?', 'NOT_HELD'],
  ]),
  ...of('DATE_OF_DOCUMENT', [
    [
      'Chỉ thị 16 ban hành ngày nào?',
      'ANSWERED',
      { says: ['31 tháng 3 năm 2020'], url: '/van-ban/16-ct-ttg' },
    ],
    ['Nghị quyết 128 được ký khi nào?', 'ANSWERED', { says: ['128/NQ-CP', '11 tháng 10 năm 2021'] }],
    ['khi nao Chinh phu ban hanh nghi quyet so 128/NQ-CP', 'ANSWERED', { says: ['11 tháng 10 năm 2021'] }],
    ['When was Directive 16 issued?', 'ANSWERED', { says: ['31 tháng 3 năm 2020'] }],
    ['ngày ban hành của QĐ 1438', 'ANSWERED', { says: ['1438/QĐ-TTg', '25 tháng 8 năm 2021'] }],
    ['bao giờ có Kế hoạch 08?', 'ANSWERED', { says: ['15 tháng 9 năm 2021'], url: '/ke-hoach/08-kh-tbtt' }],
    ['Nghị quyết 68 ban hành ngày nào?', 'NOT_HELD'],
    ['Chỉ thị 16 của Bộ Y tế ban hành ngày nào?', 'NOT_HELD', { never: ['31 tháng 3'] }],
    ['Chỉ thị 5 ban hành ngày nào?', 'AMBIGUOUS', { lists: ['05/CT-TTg', '5/CT-BTTTT'] }],
    ['Chỉ thị 5 của Bộ TTTT ra ngày nào', 'ANSWERED', { says: ['5/CT-BTTTT', '02 tháng 02 năm 2020'] }],
  ]),
  ...of('TITLE_OF_DOCUMENT', [
    [
      'Quyết định 1438 về việc gì?',
      'ANSWERED',
      { says: ['kiện toàn Ban Chỉ đạo quốc gia'], url: '/van-ban/1438-qd-ttg' },
    ],
    ['Chỉ thị số 16/CT-TTg nói về gì?', 'ANSWERED', { says: ['các biện pháp cấp bách phòng, chống dịch'] }],
    ['noi dung cua nghi quyet 21 la gi', 'ANSWERED', { says: ['mua và sử dụng vắc xin'] }],
    ['What is Resolution 21/NQ-CP about?', 'ANSWERED', { says: ['mua và sử dụng vắc xin'] }],
    ['tên đầy đủ của Kế hoạch 271/KH-BYT', 'ANSWERED', { says: ['MUA VÀ SỬ DỤNG VẮC XIN'] }],
    ['Kế hoạch 18/KH-TBTT về việc gì?', 'NOT_HELD'],
    ['Chỉ thị 05 về việc gì?', 'AMBIGUOUS', { lists: ['05/CT-TTg', '5/CT-BTTTT'] }],
  ]),
  ...of('ISSUER_OF_DOCUMENT', [
    ['Ai ban hành Quyết định 1438?', 'ANSWERED', { says: ['Thủ tướng Chính phủ'] }],
    [
      'Kế hoạch 23 do cơ quan nào ban hành?',
      'ANSWERED',
      { says: ['Tiểu ban Truyền thông'], url: '/ke-hoach/23-kh-tbtt' },
    ],
    ['nghi quyet 128 cua co quan nao', 'ANSWERED', { says: ['Chính phủ'] }],
    ['Which agency issued Plan 271/KH-BYT?', 'ANSWERED', { says: ['Bộ Y tế'] }],
    ['who issued 5/CT-BTTTT', 'ANSWERED', { says: ['Bộ Thông tin và Truyền thông'] }],
    ['Ai ban hành Nghị quyết 999/NQ-CP?', 'NOT_HELD'],
    ['Chỉ thị 5 do ai ban hành?', 'AMBIGUOUS', { lists: ['05/CT-TTg', '5/CT-BTTTT'] }],
  ]),
  ...of('SIGNER_OF_DOCUMENT', [
    ['ai ký Kế hoạch 23?', 'ANSWERED', { says: ['Phạm Anh Tuấn'], url: '/ke-hoach/23-kh-tbtt' }],
    ['Báo cáo 32/BC-TBTT do ai ký?', 'ANSWERED', { says: ['Nguyễn Mạnh Hùng'] }],
    ['nguoi ky chi thi 5/CT-BTTTT la ai', 'ANSWERED', { says: ['Nguyễn Mạnh Hùng'] }],
    ['Who signed Plan 04?', 'ANSWERED', { says: ['Nguyễn Mạnh Hùng'] }],
    ['Ai là người ký báo cáo của Sở TTTT Hà Tĩnh?', 'ANSWERED', { says: ['Đậu Tùng Lâm'] }],
    ['Ai ký Nghị quyết 128?', 'NOT_HELD'],
    ['ai ký báo cáo của Sở Thông tin và Truyền thông?', 'AMBIGUOUS', { lists: ['Hà Tĩnh', 'Lạng Sơn'] }],
  ]),
  ...of('BASIS_OF_DOCUMENT', [
    ['Kế hoạch 02 căn cứ vào đâu?', 'ANSWERED', { says: ['1438/QĐ-TTg'], url: '/truy-nguyen/02-kh-tbtt' }],
    ['Kế hoạch 271/KH-BYT thực hiện văn bản nào?', 'ANSWERED', { says: ['21/NQ-CP'] }],
    [
      '5/CT-BTTTT can cu nhung van ban nao',
      'ANSWERED',
      { lists: ['79-CV/TW', '05/CT-TTg', '06/CT-TTg'], never: ['267/BTTTT'] },
    ],
    ['What is Plan 1176/KH-BYT based on?', 'ANSWERED', { says: ['755/CĐ-TTg'] }],
    ['Theo văn bản nào mà Kế hoạch 23 được ban hành?', 'ANSWERED', { lists: ['1438/QĐ-TTg', '128/NQ-CP'] }],
    ['căn cứ của Chỉ thị 16 là gì?', 'NOT_HELD'],
    ['Chỉ thị 5 dựa trên văn bản nào?', 'AMBIGUOUS', { lists: ['05/CT-TTg', '5/CT-BTTTT'] }],
  ]),
  ...of('RESTING_ON_DOCUMENT', [
    ['Văn bản nào căn cứ Quyết định 1438?', 'ANSWERED', OF_1438],
    ['Những kế hoạch nào thực hiện Quyết định số 1438/QĐ-TTg ngày 25/8/2021?', 'ANSWERED', OF_1438],
    [
      'van ban nao trien khai chi thi 16',
      'ANSWERED',
      { lists: ['2062/UBND-VX1', '2192-CĐ/TU', '1736/STTTT-TTBCXB'] },
    ],
    ['Which documents implement Decision 1438?', 'ANSWERED', OF_1438],
    [
      'Nghị quyết 21 được thực hiện bằng những văn bản nào?',
      'ANSWERED',
      { lists: ['271/KH-BYT', '297/KH-UBND'] },
    ],
    ['văn bản nào thực hiện Báo cáo 32/BC-TBTT?', 'NOT_HELD'],
    ['văn bản nào thực hiện Chỉ thị 5?', 'AMBIGUOUS', { lists: ['05/CT-TTg', '5/CT-BTTTT'] }],
  ]),
  ...of('TASKS_OF_AGENCY', [
    [
      'Cục Viễn thông có nhiệm vụ gì?',
      'ANSWERED',
      { says: ['Cục Viễn thông', '3'], lists: ['miễn cước gọi', 'nhắn tin tuyên truyền'] },
    ],
    ['nhiệm vụ của Cục Báo chí', 'ANSWERED', { lists: ['báo in, báo điện tử'] }],
    [
      'cuc thong tin co so phai lam gi theo chi thi 5/CT-BTTTT',
      'ANSWERED',
      { lists: ['đài truyền thanh cấp xã'] },
    ],
    ['What are the tasks of Cục Viễn thông?', 'ANSWERED', { lists: ['nhắn tin tuyên truyền'] }],
    ['Theo Chỉ thị 5/CT-BTTTT, Vụ Bưu chính được giao việc gì?', 'ANSWERED', { says: ['Vụ Bưu chính'] }],
    ['Ủy ban Dân tộc có nhiệm vụ gì?', 'NOT_HELD'],
    ['Cục Viễn thông có nhiệm vụ gì theo Kế hoạch 23?', 'NOT_HELD', { never: ['nhắn tin'] }],
  ]),
  ...of('AGENCIES_OF_TASK', [
    ['ai chịu trách nhiệm nhắn tin tuyên truyền theo 5/CT-BTTTT?', 'ANSWERED', { says: ['Cục Viễn thông'] }],
    [
      'Cơ quan nào chủ trì trao đổi với Facebook và Google?',
      'ANSWERED',
      { says: ['Cục Phát thanh, truyền hình và thông tin điện tử'] },
    ],
    [
      'don vi nao phai phat dong chien dich gan hashtag',
      'ANSWERED',
      { says: ['Cục Phát thanh, truyền hình và thông tin điện tử'] },
    ],
    [
      'Who is responsible for text messages under Directive 5/CT-BTTTT?',
      'ANSWERED',
      { says: ['Cục Viễn thông'] },
    ],
    [
      'Theo Chỉ thị 5/CT-BTTTT, việc miễn cước gọi đường dây nóng giao cho cơ quan nào?',
      'ANSWERED',
      { says: ['Cục Viễn thông'] },
    ],
    ['ai chịu trách nhiệm nhắn tin theo Chỉ thị 5?', 'AMBIGUOUS', { lists: ['05/CT-TTg', '5/CT-BTTTT'] }],
  ]),
  ...of('ACTIONS_OF_AGENCY', [
    ['Lạng Sơn đã làm gì theo Kế hoạch 04?', 'ANSWERED', { says: ['1823/STTTT-TTBCXB', '04/KH-TBTT'] }],
    ['Báo Hà Tĩnh đã làm được những gì?', 'ANSWERED', { lists: ['10.000 tin bài'] }],
    ['tiktok da lam gi', 'ANSWERED', { says: ['1.161 video'] }],
    ['What did Facebook do?', 'ANSWERED', { says: ['2.254 bài viết'] }],
    [
      'Sở Thông tin và Truyền thông Lạng Sơn đã thực hiện những việc gì?',
      'ANSWERED',
      { lists: ['Covidmaps'] },
    ],
    ['Nghệ An đã làm gì theo Kế hoạch 04?', 'NOT_HELD', { never: ['1823'] }],
    ['Sở Thông tin và Truyền thông đã làm gì?', 'AMBIGUOUS', { lists: ['Hà Tĩnh', 'Lạng Sơn'] }],
  ]),
  ...of('REQUESTS', [
    ['kiến nghị với Bộ Y tế', 'ANSWERED', ASKED_OF_HEALTH],
    ['Bộ Y tế được kiến nghị những gì?', 'ANSWERED', ASKED_OF_HEALTH],
    [
      'so thong tin va truyen thong ha tinh de xuat gi',
      'ANSWERED',
      { lists: ['bố trí kinh phí'], never: ['giảm số liệu thô'] },
    ],
    ['What did Tiểu ban Truyền thông recommend to Bộ Y tế?', 'ANSWERED', ASKED_OF_HEALTH],
    [
      'Tiểu ban Truyền thông kiến nghị gì trong Báo cáo 32/BC-TBTT?',
      'ANSWERED',
      { lists: ['khen thưởng', 'giảm số liệu thô'] },
    ],
    ['Ủy ban Dân tộc kiến nghị gì?', 'NOT_HELD'],
    ['kiến nghị của Sở Thông tin và Truyền thông', 'AMBIGUOUS', { lists: ['Hà Tĩnh', 'Lạng Sơn'] }],
  ]),
  ...of('FIGURE', [
    ['bao nhiêu điện thoại cài PC-COVID?', 'ANSWERED', { says: ['30.385.235'], never: ['31,67', '215.242'] }],
    [
      'Hà Tĩnh xử phạt bao nhiêu trường hợp năm 2021?',
      'ANSWERED',
      { says: ['46 trường hợp', 'Hà Tĩnh', '2021'], never: ['12 trường hợp'] },
    ],
    [
      'nam 2020 ha tinh xu phat may truong hop',
      'ANSWERED',
      { says: ['12 trường hợp'], never: ['46 trường hợp'] },
    ],
    ['How many phones have PC-COVID installed?', 'ANSWERED', { says: ['30.385.235'] }],
    ['Bluezone Lạng Sơn', 'AMBIGUOUS', { lists: ['215.242', '319.991'] }],
    ['Telehealth có bao nhiêu điểm cầu?', 'ANSWERED', { says: ['1.951'] }],
    [
      'Tổng đài 19009095 tiếp nhận bao nhiêu cuộc gọi?',
      'ANSWERED',
      { says: ['hơn 9,11 triệu'], lists: ['9.110.000'] },
    ],
    ['Bao nhiêu phần trăm dân số cài PC-COVID?', 'ANSWERED', { says: ['31,67%'] }],
    ['Nghệ An xử phạt bao nhiêu trường hợp năm 2021?', 'NOT_HELD', { never: ['46'] }],
    ['Hà Tĩnh xử phạt bao nhiêu trường hợp năm 2019?', 'NOT_HELD', { never: ['46', '12 trường hợp'] }],
  ]),
  ...of('CONFLICTS', [
    ['Báo cáo 32/BC-TBTT có mâu thuẫn gì?', 'ANSWERED', { lists: ['mã QR'], url: '/cho-venh' }],
    ['Chỉ thị 16 có chỗ nào không khớp?', 'ANSWERED', { lists: ['Chỉ thị 16/CT-TTg'] }],
    ['cac nguon mau thuan gi ve nghi quyet 128', 'ANSWERED', { lists: ['Nghị quyết 128/NQ-CP'] }],
    ['Which discrepancies concern Plan 23?', 'ANSWERED', { lists: ['Thích ứng an toàn'] }],
    ['mâu thuẫn về Bluezone', 'ANSWERED', { lists: ['Bluezone'] }],
    ['Kế hoạch 271/KH-BYT có mâu thuẫn gì không?', 'NOT_HELD'],
    ['Chỉ thị 5 có mâu thuẫn gì?', 'AMBIGUOUS', { lists: ['05/CT-TTg', '5/CT-BTTTT'] }],
  ]),
  ...of('CHANGE_OF_MESSAGE', [
    ['vì sao thông điệp thay đổi?', 'AMBIGUOUS', { lists: ['Kế hoạch 02/KH-TBTT sang Kế hoạch 04/KH-TBTT'] }],
  ]),
  ...of(null, [
    ['ai phụ trách xây dựng cầu đường bộ?', 'NOT_UNDERSTOOD'],
    ['thời tiết hôm nay thế nào?', 'NOT_UNDERSTOOD'],
    ['Chỉ thị 16 hết hiệu lực ngày nào?', 'NOT_UNDERSTOOD'],
    ['Kế hoạch 23 không giao cơ quan nào việc gì?', 'NOT_UNDERSTOOD'],
    ['thích ứng an toàn', 'NOT_UNDERSTOOD'],
    ['23/KH-TBTT', 'NOT_UNDERSTOOD'],
    ['Lạng Sơn', 'NOT_UNDERSTOOD'],
    ['ai là thủ tướng?', 'NOT_UNDERSTOOD'],
    ['Chỉ thị 16 và Chỉ thị 15 ban hành cùng ngày không?', 'NOT_UNDERSTOOD'],
  ]),
]
