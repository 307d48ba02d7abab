import { codeNames } from '../../../../schema/words/codeNames'
import type { Telling } from '../../../../schema/words/telling'
import type { DiscrepancyKind, PeriodState } from '../../generated/types'

export const document = {
  noTitle: 'Văn bản, các dữ kiện và lời chứng minh.',
  citedOnly: 'Chúng tôi chưa đọc văn bản này; mọi điều dưới đây là lời của những văn bản khác viện dẫn nó.',
  issued: 'Ban hành',
  issuer: 'Cơ quan',
  signer: 'Người ký',
  recipients: 'Nơi nhận',
  lines: (count: number) => `${count} dòng`,
  trace: 'Truy nguyên: từ đâu ra, ai thực hiện',
  onThisPage: 'Trong trang này',
  outline: 'Bố cục và số đoạn',
  messages: 'Thông điệp',
  dayOfMessage: 'Xem trang ngày của thông điệp',
  variants: 'Cách viết khác',
  facts: 'Lai lịch',
  attributes: {
    number: 'Số hiệu',
    kind: 'Loại văn bản',
    title: 'Trích yếu',
    issued: 'Ngày ban hành',
    place: 'Nơi ban hành',
    issuer: 'Cơ quan ban hành',
    signer: 'Người ký',
    recipients: 'Nơi nhận',
    mark: 'Độ khẩn, độ mật',
  } as Record<string, string>,
  tasks: 'Nhiệm vụ, theo cơ quan',
  task: 'Nhiệm vụ',
  unassigned: (field: string | null) => (field ? `Không nêu cơ quan (mục “${field}”)` : 'Không nêu cơ quan'),
  through: (name: string) => `(qua “${name}”)`,
  joining: 'Phối hợp:',
  due: (day: string) => `Thời hạn: ${day}`,
  figures: 'Số liệu',
  nature: { TARGET: 'Mục tiêu hoặc yêu cầu', FORECAST: 'Dự báo', OFFER: 'Ưu đãi được hứa' },
  figureTable: { column: 'Dòng, cột', figure: 'Số liệu', proof: 'Trích dẫn' },
  events: 'Sự kiện',
  discrepancies: 'Chỗ vênh',
  cites: 'Văn bản này viện dẫn',
  citedBy: 'Ai viện dẫn văn bản này',
  passages: 'Các đoạn',
  furtherDiscrepancies: (count: number) => `Mở ${count} chỗ vênh khác`,
  openPassages: (count: number) => `Mở ${count} đoạn`,
  wholeText: 'Toàn văn theo bản gốc mà người vận hành đã nạp.',
  quotationsOnly:
    'Toàn văn không hiện ở đây: người vận hành chưa nạp bản gốc. Các trích dẫn nối theo thứ tự trong văn bản, […] là chỗ chúng tôi không giữ lời; lời đã đứng ở trên là liên kết.',
  state: {
    NOT_YET: 'Đã ký, chưa áp dụng',
    IN_FORCE: 'Đang có hiệu lực',
    UNCONFIRMED: 'Chưa xác nhận',
    ENDED: 'Đã hết hiệu lực',
    UNKNOWN: 'Không rõ thời gian áp dụng',
    unconfirmedAfter: (day: string) => `Chưa xác nhận sau ${day}`,
  } satisfies Record<PeriodState, string> & { unconfirmedAfter: (day: string) => string },
}

export const discrepancies = {
  title: 'Chỗ vênh giữa các nguồn',
  intro:
    'Nơi văn bản nói khác nhau, hoặc khác chính mình. Hai lời đặt cạnh nhau, không bên nào được ưu tiên.',
  count: (count: string, ruled: number, dismissed: number) =>
    ruled + dismissed === 0
      ? `${count} chỗ, đều để ngỏ.`
      : `${count} chỗ; đã phân định ${ruled}, gác lại ${dismissed}.`,
  none: 'Trong những văn bản chúng tôi giữ, chưa thấy chỗ nào vênh nhau.',
  ruled: 'Đã phân định.',
  open: 'Để ngỏ.',
  dismissed: 'Đã gác lại.',
  noContradiction: 'Không phải mâu thuẫn',
  dismissedBy: (name: string, day: string) => `${name} gác lại, ${day}. Các trích dẫn vẫn được giữ.`,
  by: (name: string, day: string) => `${name} phân định, ${day}. Các trích dẫn khác vẫn được giữ.`,
  kinds: codeNames.vi.discrepancyKinds satisfies Record<DiscrepancyKind, string>,
  /** By the rule's code; the API's own sentences are Vietnamese already. */
  tellings: {} as Readonly<Record<string, Telling>>,
  /** What the API says of a value that is left open, in the reader's language. */
  blanks: {} as Readonly<Record<string, string>>,
}
