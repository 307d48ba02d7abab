import { codeNames } from '../../../../schema/words/codeNames'
import type { AgencyLevel, TaskRole } from '../../generated/types'

export const documents = {
  title: 'Văn bản',
  intro: 'Những văn bản chúng tôi đã đọc, và những văn bản chỉ biết qua lời văn bản khác.',
  citedOnly: 'chỉ thấy nhắc tên',
  byHeld: 'Đã đọc hay chưa',
  held: { null: 'tất cả', true: 'đã đọc', false: 'chỉ thấy nhắc tên' },
  byKind: 'Loại văn bản',
  allKinds: 'mọi loại',
  byOrder: 'Xếp theo ngày ban hành',
  orders: { NEWEST: 'mới nhất trước', OLDEST: 'cũ nhất trước' },
  count: (count: number) => `${count} văn bản`,
  none: 'Không có văn bản nào như vậy trong dữ liệu.',
}

export const agencies = {
  title: 'Cơ quan',
  intro: 'Những cơ quan ban hành văn bản hoặc được văn bản giao nhiệm vụ.',
  describe: (name: string) => `${name}: văn bản đã ban hành, nhiệm vụ được giao, kèm lời văn bản.`,
  byName: 'Tên, tên viết tắt hoặc tỉnh, thành phố',
  filter: 'Lọc',
  count: (count: number) => `${count} cơ quan`,
  none: 'Không có cơ quan nào có tên như vậy trong dữ liệu.',
  level: 'Cấp',
  parent: 'Trực thuộc',
  province: 'Tỉnh, thành phố',
  otherNames: 'Tên khác',
  issued: (count: number) => `Văn bản đã ban hành: ${count}`,
  tasks: { LEAD: 'Nhiệm vụ chủ trì', JOIN: 'Nhiệm vụ phối hợp' } satisfies Record<TaskRole, string>,
  levels: codeNames.vi.levels satisfies Record<AgencyLevel, string>,
}

export const coverage = {
  title: 'Chúng tôi giữ gì, thiếu gì',
  intro: (held: number, citedOnly: number) =>
    `Đã đọc ${held} văn bản; ${citedOnly} văn bản khác chỉ biết qua lời văn bản khác. Mọi câu trả lời ở đây chỉ chắc đến mức ấy.`,
  span: (from: string, to: string) => `Văn bản đã đọc đề từ ${from} đến ${to}.`,
  series: (symbol: string, year: number) => `Dãy số ${symbol} năm ${year}`,
  states: { full: 'đã đọc', cited: 'nhắc tên', none: 'chưa thấy' },
  problems: 'Sổ đăng ký chưa được đọc trọn',
  singles: 'Những dãy số mới biết một số',
  unseen: (count: number) => `${count} số chưa thấy`,
  missing: (count: number) =>
    `${count} số chưa thấy. Số trống chưa hẳn là một văn bản bị thiếu: dãy số có thể dùng chung cho nhiều loại văn bản.`,
  read: 'Đã đọc',
  cited: 'Chỉ thấy nhắc tên',
  citedNote: 'Chúng tôi biết những văn bản này qua lời văn bản khác, chưa đọc chính chúng.',
  version: (version: string, documents: number, assertions: number) =>
    `Dữ liệu bản ${version}: ${documents} văn bản, ${assertions} điều có nguồn.`,
}
