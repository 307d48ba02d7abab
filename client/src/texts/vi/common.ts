import { kindNames } from '../../../../schema/words/kinds'
import { byRelation } from '../../../../schema/words/relations'
import type { Basis } from '../../generated/types'

export const common = {
  name: 'Nguồn',
  tagline: 'Thông điệp chính thức, kèm lời văn bản',
  skip: 'Đến nội dung',
  opening: 'Đang mở trang…',
  contents: 'Mục lục',
  mainNavigation: 'Chính',
  promise: 'Mỗi điều nói ở đây đều kèm lời của văn bản. Điều chưa có trích dẫn được ghi là chưa có.',
  otherLanguage: 'English',
  dataOf: (day: string, version: string) => `Dữ liệu ngày ${day}, bản ${version}`,
  search: {
    label: 'Tìm thông điệp, kế hoạch, văn bản, cơ quan',
    placeholder: 'Thông điệp, số văn bản, cơ quan',
    button: 'Tìm',
    suggestions: 'Gợi ý',
    suggested: (count: number) => `${count} gợi ý, dùng phím lên xuống để chọn`,
  },
  nav: {
    today: 'Hôm nay',
    timeline: 'Dòng thời gian',
    trace: 'Truy nguyên',
    compare: 'Đối chiếu',
    documents: 'Văn bản',
    agencies: 'Cơ quan',
    check: 'Kiểm tra câu',
    discrepancies: 'Chỗ vênh',
    coverage: 'Chúng tôi giữ gì',
  },
  basis: { STATED: 'Nêu rõ', INFERRED: 'Suy ra', RULED: 'Phân định' } satisfies Record<Basis, string>,
  unproven: 'Chưa có trích dẫn',
  readAs: (printed: string, reading: string) => `In “${printed}”, đọc là “${reading}”:`,
  further: (count: number) => `${count} trích dẫn khác`,
  place: {
    section: 'mục',
    paragraph: 'đoạn',
    named: { tên: 'tên văn bản', 'Nơi nhận': 'nơi nhận' } as Record<string, string>,
    /** Words inside a place that another language says otherwise. */
    parts: {} as Record<string, string>,
  },
  kinds: kindNames,
  relations: byRelation(({ name }) => name),
  undated: 'không ghi ngày',
  withoutNumber: 'không ghi số',
  of: (name: string) => `của ${name}`,
  morePages: 'Xem tiếp',
  pages: 'Các trang của danh sách',
  firstPage: 'Về đầu danh sách',
  shown: (count: number, total: number) => `Đang xem ${count} trong ${total}`,
}
