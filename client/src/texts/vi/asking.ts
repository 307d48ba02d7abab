import type { PeriodState, SearchHit_HitFragment } from '../../generated/types'

export const check = {
  title: 'Kiểm tra câu trích',
  intro: 'Dán một câu. Chúng tôi đặt nó cạnh lời văn bản, không chấm đúng sai.',
  sentence: 'Câu của bạn',
  day: 'Tính cho ngày nào (không bắt buộc)',
  button: 'So với lời văn bản',
  exact: 'Giống lời văn bản',
  near: (count: number) => `Gần giống, khác ${count} chỗ`,
  notFound: 'Chưa thấy trong các thông điệp chúng tôi giữ',
  notFoundNote:
    'Điều này không có nghĩa là câu ấy sai: chúng tôi chỉ biết những thông điệp trong các văn bản đã đọc.',
  yours: 'Câu của bạn',
  papers: 'Lời văn bản',
  absent: 'không có chữ này',
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

export const searching = {
  title: 'Tìm',
  titleFor: (text: string) => `Tìm “${text}”`,
  intro: 'Gõ có dấu hay không dấu đều được; số văn bản viết cách nào cũng được.',
  count: (count: number) => `${count} kết quả`,
  none: 'Không thấy gì. Thử ít chữ hơn, hoặc số văn bản.',
  kinds: {
    Message: 'Thông điệp',
    Plan: 'Kế hoạch',
    Policy: 'Chính sách',
    Report: 'Báo cáo',
    Dispatch: 'Công văn, văn bản',
    Agency: 'Cơ quan',
    Task: 'Nhiệm vụ',
    Event: 'Sự kiện',
    Figure: 'Số liệu',
  } satisfies Record<SearchHit_HitFragment['node']['__typename'], string>,
}
