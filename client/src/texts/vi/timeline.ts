import type { Lane, Move } from '../../routes/timeline/timelineAddress'

export const timeline = {
  title: (count: string, _number: number) => `${count} thông điệp trên dòng thời gian`,
  intro: (from: string, to: string) =>
    `Từ ${from} đến ${to}. Ngày áp dụng và ngày ký là hai chuyện khác nhau, nên vẽ thành hai làn.`,
  range: 'Khoảng',
  whole: 'Cả đợt',
  moves: { back: 'Lùi', forward: 'Tới', closer: 'Gần hơn', wider: 'Rộng hơn' } satisfies Record<Move, string>,
  lane: 'Làn',
  lanes: {
    'thong-diep': 'Thông điệp',
    'ke-hoach': 'Kế hoạch',
    'chinh-sach': 'Chính sách',
    'su-kien': 'Sự kiện',
    'bao-cao': 'Báo cáo, công văn',
    'dia-phuong': 'Địa phương',
  } satisfies Record<Lane, string>,
  body: 'Cơ quan',
  every: 'Tất cả',
  search: 'Tìm trong dòng thời gian',
  filter: 'Lọc',
  applied: 'thời gian áp dụng',
  signedDay: 'ngày ký',
  signed: (day: string) => `ký ${day}`,
  closed: (from: string, to: string) => `từ ${from} đến hết ${to}`,
  open: (from: string) => `từ ${from}, chưa có ngày kết thúc`,
  inferred: '(suy ra)',
  nothing: 'chưa thấy thông điệp nào',
  after: (day: string) => `sau ${day}: không còn văn bản nào xác nhận, cũng chưa văn bản nào chấm dứt`,
  cluster: (count: number, from: string, to: string) => `${count} thông điệp, ${from}–${to}`,
  unplaced: 'Chỉ ghi năm, chưa đặt được lên trục:',
  month: (month: string, short: string) =>
    month.slice(5, 7) === '01' ? `tháng ${short}` : `tháng ${Number(month.slice(5, 7))}`,
  none: 'Không có mục nào như vậy trong khoảng thời gian này.',
  key: {
    stated: 'thời gian do văn bản nêu',
    inferred: 'thời gian suy ra',
    nothing: 'chưa thấy thông điệp',
    open: 'để ngỏ, không còn văn bản xác nhận',
  },
  overlap: (from: string, to: string) => `Từ ${from} đến ${to} có hơn một thông điệp:`,
  proofs: 'Thời gian áp dụng và lời văn bản',
}
