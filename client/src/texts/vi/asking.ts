import { searchReasons } from '../../../../schema/words/searchReasons'
import type {
  AnswerOutcome,
  PeriodState,
  QuestionKind,
  QuoteDifferenceKind,
  SearchHit_HitFragment,
  SearchKind,
  SearchOrder,
  SearchReasonKind,
} from '../../generated/types'

export const check = {
  title: 'Kiểm tra câu trích',
  intro:
    'Dán một câu hoặc cả một bài, đến 20.000 ký tự. Chúng tôi đặt nó cạnh lời văn bản, không chấm đúng sai.',
  sentence: 'Câu của bạn',
  day: 'Tính cho ngày nào (không bắt buộc)',
  button: 'So với lời văn bản',
  file: 'Hoặc một tệp chữ (.txt)',
  troubles: {
    unreadable: 'Tệp này không đọc được: chúng tôi đọc tệp chữ (.txt) ghi theo UTF-8. Hãy chép chữ vào ô.',
    tooLong: 'Bài này quá dài: chúng tôi so được đến 20.000 ký tự một lần.',
    cut: 'Chỉ so 20.000 ký tự đầu của bài.',
  },
  headlines: {
    turnAdded: (word: string) => `Chữ “${word}” không có trong lời văn bản: nghĩa có thể khác hẳn`,
    turnOmitted: (word: string) => `Thiếu chữ “${word}” của lời văn bản: nghĩa có thể khác hẳn`,
    exact: 'Giống lời văn bản',
    exactInOtherStyle: 'Giống lời văn bản, chỉ khác cách viết',
    part: 'Chỉ trùng một phần lời văn bản',
    amongOthers: 'Có đủ lời văn bản, và có thêm chữ',
    inText: 'Có đủ lời văn bản',
    marks: 'Giống lời văn bản, khác dấu',
    near: (count: number) => `Gần giống lời văn bản, khác ${count} chỗ`,
  },
  kinds: {
    OMITTED: 'Thiếu',
    ADDED: 'Thêm',
    CHANGED: 'Thay',
    MARKS: 'Khác dấu',
    CASE: 'chữ hoa, chữ thường',
    PUNCTUATION: 'dấu câu',
    SPELLING: 'cách viết một âm (chỗ đặt dấu thanh, i và y)',
  } satisfies Record<QuoteDifferenceKind, string>,
  styleAlone: (kinds: string) => `Khác về cách viết, không tính là khác lời: ${kinds}.`,
  official: 'Lời văn bản là thông điệp do kế hoạch ban hành.',
  told: 'Lời văn bản chỉ thấy được nhắc lại; chưa thấy kế hoạch nào ban hành làm thông điệp.',
  found: (count: number) => `Trong bài có ${count} câu trùng hoặc gần trùng lời văn bản`,
  notFound: 'Chưa thấy trong các thông điệp chúng tôi giữ',
  neverSeen: 'Chúng tôi chưa thấy văn bản nào cho biết lời này từng là thông điệp chính thức, vào ngày nào.',
  searchIt: 'Tìm những chữ này trong mọi văn bản',
  messageOf: (day: string) => `Xem thông điệp chính thức ${day}`,
  copyCitation: 'Chép kèm nguồn và thời gian',
  citation: 'Lời văn bản kèm nguồn',
  noPlan: 'Chưa thấy kế hoạch nào ban hành lời này, nên không có thời gian áp dụng.',
  notFoundNote:
    'Điều này không có nghĩa là câu ấy sai: chúng tôi chỉ biết những thông điệp trong các văn bản đã đọc.',
  papers: 'Lời văn bản',
  copy: 'Chép lời văn bản',
  when: 'Lời này chính thức khi nào',
  period: 'Thời gian áp dụng',
  onDay: (day: string, state: string) => `${day}: ${state}`,
  states: {
    NOT_YET: 'chưa áp dụng',
    IN_FORCE: 'có hiệu lực trong ngày',
    UNCONFIRMED: 'chưa được xác nhận',
    ENDED: 'đã hết hiệu lực',
    UNKNOWN: 'không rõ thời gian áp dụng',
  } satisfies Record<PeriodState, string>,
  where: 'Nơi ghi lời này',
  whereNote: 'Những văn bản in lời này.',
}

/** What a page says of an answer itself, by its codes and parts; where it does not, the API's sentence stands. */
export interface OwnAnswers {
  understood: Partial<Record<QuestionKind, (asked: AskedAbout) => string>>
  explanations: Partial<Record<AnswerOutcome, (choices: number) => string>>
}
/** The parts of a question and of its answer, in words. */
export interface AskedAbout {
  paper: string
  bodies: string
  day: string | null
  /** As it was typed. */
  typed: string
}

/** The API tells its answers in Vietnamese. */
const ownAnswers: OwnAnswers = { understood: {}, explanations: {} }

export const searching = {
  answer: {
    titles: {
      ANSWERED: 'Trả lời',
      AMBIGUOUS: 'Có nhiều câu trả lời',
      NOT_HELD: 'Hiểu câu hỏi, nhưng không giữ câu trả lời',
      NOT_UNDERSTOOD: 'Chưa hiểu câu hỏi',
    } satisfies Record<AnswerOutcome, string>,
    items: {
      ANSWERED: 'Từng điều, có lời văn bản',
      AMBIGUOUS: 'Các lựa chọn',
      NOT_HELD: 'Gần nhất',
      NOT_UNDERSTOOD: 'Gợi ý',
    } satisfies Record<AnswerOutcome, string>,
    understood: 'Hiểu là:',
    proofs: 'Lời văn bản',
    more: (count: number) => `Và ${count} điều nữa.`,
    whole: 'Xem đầy đủ',
    own: ownAnswers,
  },
  title: 'Tìm',
  resultsFor: (count: number, text: string) => `${count === 0 ? 'Không có' : count} kết quả cho “${text}”`,
  intro: 'Gõ có dấu hay không dấu đều được; số văn bản viết cách nào cũng được.',
  hits: 'Kết quả, khớp nhất trước',
  withoutMarks: 'Chữ có dấu xếp trước theo đúng dấu đã gõ; chữ không dấu tìm mọi cách bỏ dấu.',
  firstWords: 'Chỉ tìm theo 32 từ đầu của những gì đã gõ.',
  checkWhole: 'Đối chiếu cả câu với các thông điệp đã giữ',
  onlyMarks: 'Chỉ lấy kết quả đúng từng dấu',
  withMarks: 'Chỉ gồm kết quả có đúng từng dấu như đã gõ.',
  anyMarks: 'Không phân biệt dấu',
  none: 'Không thấy gì. Thử ít chữ hơn, hoặc gõ số văn bản.',
  withoutFilters: (count: number) => `Bỏ mọi bộ lọc: ${count} kết quả`,
  tryThese: 'Thử tìm',
  narrow: 'Lọc kết quả',
  every: 'Tất cả',
  fields: { kind: 'Loại', year: 'Năm', agency: 'Cơ quan', province: 'Địa phương' } as Record<string, string>,
  days: { from: 'Từ ngày', to: 'Đến ngày', button: 'Lọc theo ngày' },
  ofDay: (day: string) => `Xem thông điệp chính thức ${day}`,
  searchedFor: (text: string) => `Không kể những từ để hỏi; tìm theo “${text}”.`,
  matches: {
    MOST_WORDS: 'Không nơi nào có đủ các từ đã gõ; dưới đây là những gì có nhiều từ nhất.',
    MISTYPED: 'Không nơi nào có đúng các từ đã gõ; dưới đây là những gì gần giống, có thể đã gõ nhầm.',
  },
  orderedBy: 'Xếp theo:',
  orders: { FIT: 'khớp nhất trước', NEWEST: 'mới nhất trước', OLDEST: 'cũ nhất trước' } satisfies Record<
    SearchOrder,
    string
  >,
  reasons: searchReasons satisfies Record<SearchReasonKind, string>,
  quotedThere: (count: number) => `${count} lời dẫn từ đoạn này trong kho`,
  citedOnly: 'Chỉ thấy nhắc tên.',
  suggestionKinds: {
    MESSAGE: 'Thông điệp',
    PLAN: 'Kế hoạch',
    POLICY: 'Chính sách',
    REPORT: 'Báo cáo',
    DISPATCH: 'Công văn',
    AGENCY: 'Cơ quan',
    TASK: 'Nhiệm vụ',
    REQUEST: 'Kiến nghị',
    ACTION: 'Việc đã làm',
    EVENT: 'Sự kiện',
    FIGURE: 'Số liệu',
    PASSAGE: 'Đoạn văn bản',
  } satisfies Record<SearchKind, string>,
  facetKinds: {
    MESSAGE: 'Thông điệp',
    PLAN: 'Kế hoạch',
    POLICY: 'Văn bản chỉ đạo',
    REPORT: 'Báo cáo',
    DISPATCH: 'Công văn, thông báo',
    AGENCY: 'Cơ quan',
    TASK: 'Nhiệm vụ',
    REQUEST: 'Kiến nghị',
    ACTION: 'Việc đã làm',
    EVENT: 'Sự kiện',
    FIGURE: 'Số liệu',
    PASSAGE: 'Đoạn văn bản',
  } satisfies Record<SearchKind, string>,
  kinds: {
    Message: 'Thông điệp',
    Plan: 'Kế hoạch',
    Policy: 'Chính sách',
    Report: 'Báo cáo',
    Dispatch: 'Công văn, văn bản',
    Agency: 'Cơ quan',
    Task: 'Nhiệm vụ',
    Request: 'Kiến nghị, đề nghị',
    Action: 'Việc đã làm',
    Event: 'Sự kiện',
    Figure: 'Số liệu',
    Passage: 'Đoạn văn bản',
  } satisfies Record<SearchHit_HitFragment['node']['__typename'], string>,
}
