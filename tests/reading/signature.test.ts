import { expect, test } from 'vitest'
import { signerInWords } from '../../client/src/lib/signerInWords'
import { read } from '../../seed/read/read'

const paper = (lines: string) =>
  `UBND TỈNH HÀ NAM
SỞ XÂY DỰNG
Số: 12/KH-SXD
Hà Nam, ngày 05 tháng 3 năm 2024

KẾ HOẠCH
Kiểm tra nhà ở

Thực hiện các việc sau.

Nơi nhận:
- Như trên;
- Lưu: VT.

${lines}

Trần Văn Bình
`.normalize('NFC')

/** In whose place and as what: every line of a signature is kept, and the page says them before the name. */
test.each<[string, string[], string | null, string | null]>([
  [
    'KT. BỘ TRƯỞNG-TRƯỞNG TIỂU BAN\nTHỨ TRƯỞNG',
    ['KT. Bộ trưởng – Trưởng Tiểu ban', 'Thứ trưởng'],
    'Thứ trưởng',
    'KT.',
  ],
  [
    'KT. TRƯỞNG BAN CHỈ ĐẠO\nPHÓ TRƯỞNG BAN\nPHÓ CHỦ TỊCH UBND TỈNH',
    ['KT. Trưởng Ban Chỉ đạo', 'Phó trưởng ban', 'Phó Chủ tịch UBND tỉnh'],
    'Phó trưởng ban',
    'KT.',
  ],
  [
    'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
    ['TM. Ủy ban nhân dân', 'KT. Chủ tịch', 'Phó Chủ tịch'],
    'Phó Chủ tịch',
    'KT.',
  ],
  [
    'TL. BỘ TRƯỞNG\nVỤ TRƯỞNG VỤ PHÁP CHẾ',
    ['TL. Bộ trưởng', 'Vụ trưởng Vụ Pháp chế'],
    'Vụ trưởng Vụ Pháp chế',
    'TL.',
  ],
  [
    'TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ XÂY DỰNG',
    ['TUQ. Chủ tịch', 'Giám đốc Sở Xây dựng'],
    'Giám đốc Sở Xây dựng',
    'TUQ.',
  ],
  ['TỔ TRƯỞNG\nBỘ TRƯỞNG, CHỦ NHIỆM VPCP', ['Tổ trưởng', 'Bộ trưởng, Chủ nhiệm VPCP'], 'Tổ trưởng', null],
  [
    'KT. TRƯỞNG BAN\nTHỨ TRƯỞNG BỘ Y TẾ',
    ['KT. Trưởng ban', 'Thứ trưởng Bộ Y tế'],
    'Thứ trưởng Bộ Y tế',
    'KT.',
  ],
  ['Q. GIÁM ĐỐC', ['Q. Giám đốc'], 'Giám đốc', 'Q.'],
  [
    'TRƯỞNG TIỂU BAN\n\nBỘ TRƯỞNG BỘ THÔNG TIN\nVÀ TRUYỀN THÔNG',
    ['Trưởng Tiểu ban', 'Bộ trưởng Bộ Thông tin và Truyền thông'],
    'Trưởng Tiểu ban',
    null,
  ],
])('%s', (lines, signature, title, mode) => {
  const text = paper(lines)
  const { document, facts } = read(text, 'p.txt')[0]!
  expect(document.signer).toEqual({ name: 'Trần Văn Bình', title, mode, signature })
  const [first] = signature
  expect(signerInWords({ name: 'Trần Văn Bình', signature })).toBe(`${signature.join(', ')} Trần Văn Bình`)
  const proof = facts.find(({ attribute }) => attribute === 'signer')!
  expect(proof.also?.[0]?.quote.startsWith(first!.split(' ')[0]!.toUpperCase())).toBe(true)
  for (const { start, end, quote } of [proof, ...proof.also!]) expect(text.slice(start, end)).toBe(quote)
})

test('a name alone has no signature', () => {
  expect(signerInWords({ name: 'Trần Văn Bình', signature: [] })).toBe('Trần Văn Bình')
})

test.each(['PHỔ CẬP GIÁO DỤC', 'PHỐ CỔ HÀ NỘI', 'PHỔ BIẾN PHÁP LUẬT'])(
  'a heading that folded begins like a deputy signs nothing: %s',
  heading => {
    const text = `UBND TỈNH HÀ NAM\nSố: 12/BC-UBND\nHà Nam, ngày 05 tháng 3 năm 2024\n\nBÁO CÁO\nKết quả năm 2023\n\n${heading}\n\n1. Tình hình\n\nToàn tỉnh có 28 trường.\n`
    expect(read(text.normalize('NFC'), 'bc.txt')[0]!.figures).toHaveLength(1)
  },
)
