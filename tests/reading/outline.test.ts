import { describe, expect, test } from 'vitest'
import { offsetAt } from '../../seed/read/flow'
import { outline } from '../../seed/read/outline/outline'
import type { Block } from '../../seed/read/outline/types'
import { DECISION_WITH_PLAN, LAW } from './heads'

const HEAD = 'Số: 5/KH-BYT\n\nHà Nội, ngày 02 tháng 9 năm 2021\n\nKẾ HOẠCH\n\nTruyền thông\n\n'
const bodyOf = (body: string): Block[] => outline(`${HEAD}${body}`.normalize('NFC'), 'x')[0]!.body
const at = (block: Block) => [block.locator, block.flow.text]

describe('the outline of a body', () => {
  test('counts paragraphs and bullets below their section', () => {
    expect(
      bodyOf(
        '## **I. KẾT QUẢ**\n\n### **1. Chỉ đạo**\n\n- Một.\n\nHai.\n\n+ Ba.\n\n## **2. Khác**\n\n### 2.1. Báo chí\n\nBốn.',
      ).map(at),
    ).toEqual([
      ['I', 'KẾT QUẢ'],
      ['I.1', 'Chỉ đạo'],
      ['I.1 ¶1', 'Một.'],
      ['I.1 ¶2', 'Hai.'],
      ['I.1 ¶3', 'Ba.'],
      ['I.2', 'Khác'],
      ['I.2.1', 'Báo chí'],
      ['I.2.1 ¶1', 'Bốn.'],
    ])
  })

  test('follows articles, clauses and points in the Vietnamese order of letters', () => {
    expect(outline(LAW, 'x')[0]!.body.map(block => block.locator)).toEqual([
      'phần mở đầu ¶1',
      'Chương I',
      'Điều 1',
      'Điều 1',
      'Điều 2',
      'Điều 2 khoản 1',
      'Điều 2 khoản 2',
      'Điều 2 khoản 2 điểm a',
      'Điều 2 khoản 2 điểm đ',
    ])
  })

  test('heals a sentence that a page break cut, also inside a quotation', () => {
    const blocks = bodyOf(
      'Thông điệp tuần này được phát trên mọi kênh: “*Phòng*\n\n*dịch tốt, giám sát hiệu quả*” ngày\n\n3\n\n23/7/2021 và sau đó.',
    )
    expect(blocks.map(at)).toEqual([
      [
        'phần mở đầu ¶1',
        'Thông điệp tuần này được phát trên mọi kênh: “Phòng dịch tốt, giám sát hiệu quả” ngày 23/7/2021 và sau đó.',
      ],
    ])
  })

  test('goes on with a ground until a mark ends it, whatever the next line begins with', () => {
    const wrapped = `${'một dòng dài đủ để thấy rằng trang này ngắt dòng ở đây thôi\n'.repeat(8)}`
    const text = `${wrapped}.\nCăn cứ Luật Tổ chức\nChính phủ ngày 25 tháng 12 năm 2001;\nCăn\ncứ Luật Đầu tư công;\n`
    const [paper] = outline(text, 'p')
    expect(paper!.body.map(block => block.flow.text).slice(-2)).toEqual([
      'Căn cứ Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001;',
      'Căn cứ Luật Đầu tư công;',
    ])
  })

  test.each([
    ['Xét đề nghị của Giám đốc', 'Sở Xây dựng tại Tờ trình số 47/TTr-SXD;'],
    ['Để tiếp tục thực hiện nghiêm', 'Chỉ thị số 05/CT-TTg về rừng, UBND tỉnh yêu cầu:'],
    ['Thực hiện', 'Công văn số 12/BYT-DP ngày 01/3/2021, Sở yêu cầu các đơn vị:'],
  ])('goes on behind “%s”, whatever the next line begins with', (opening, rest) => {
    const wrapped = `${'một dòng dài đủ để thấy rằng trang này ngắt dòng ở đây thôi\n'.repeat(8)}`
    const [paper] = outline(`${wrapped}.\n${opening}\n${rest}\n`, 'p')
    expect(paper!.body.at(-1)!.flow.text).toBe(`${opening} ${rest}`)
  })

  test('joins a symbol that a line end cut, not a dash between words', () => {
    const [block] = bodyOf(
      'Thực hiện Kế hoạch số 186/KH-\nUBND của tỉnh về phát triển kinh tế -\nxã hội và phòng, chống dịch COVID-\n19.',
    )
    expect(block!.flow.text).toBe(
      'Thực hiện Kế hoạch số 186/KH-UBND của tỉnh về phát triển kinh tế - xã hội và phòng, chống dịch COVID-19.',
    )
  })

  test('knows footnotes by their marks and keeps the paragraph around them whole', () => {
    const blocks = bodyOf(
      'Sở đã ban hành 16 văn bản¹ trên diện tích 20 km² để chỉ đạo các đơn vị trong tỉnh\n\n¹ Công văn số 1/SYT-VP.\n\nthực hiện.',
    )
    expect(blocks.map(block => [block.kind, block.locator, block.notes])).toEqual([
      ['paragraph', 'phần mở đầu ¶1', ['1']],
      ['footnote', 'chú thích 1', ['1']],
    ])
    expect(blocks[0]!.flow.text).toContain('trong tỉnh thực hiện.')
  })

  test('goes on with a footnote that its page cut, below the rule of the next page', () => {
    const blocks = bodyOf(
      'Nhà mạng hỗ trợ khách hàng tại khu cách ly trên địa bàn tỉnh¹.\n\n---\n\n¹ Gói cước miễn phí cuộc gọi nội mạng dưới 20\n\n- Đơn vị buộc gỡ bỏ nội dung sai của trên 90\n\n---\n\nphút và dữ liệu mỗi ngày trong thời gian cách ly...\n\ntài khoản cá nhân vì đưa tin sai.',
    )
    expect(blocks.map(({ kind, flow }) => [kind, flow.text])).toEqual([
      ['paragraph', 'Nhà mạng hỗ trợ khách hàng tại khu cách ly trên địa bàn tỉnh¹.'],
      [
        'footnote',
        'Gói cước miễn phí cuộc gọi nội mạng dưới 20 phút và dữ liệu mỗi ngày trong thời gian cách ly...',
      ],
      ['bullet', 'Đơn vị buộc gỡ bỏ nội dung sai của trên 90 tài khoản cá nhân vì đưa tin sai.'],
    ])
  })

  test('reads rows with their cells', () => {
    const rows = bodyOf('| Nội dung | Số lượng |\n|---|---|\n| <b>Tin bài</b> | 2.254 |')
    expect(rows.map(row => [row.locator, row.cells?.map(cell => cell.text)])).toEqual([
      ['Bảng dòng 1', ['Nội dung', 'Số lượng']],
      ['Bảng dòng 2', ['Tin bài', '2.254']],
    ])
  })

  test('keeps what a portal prints above the paper out of it', () => {
    const [paper] = outline(`Đang tải nội dung...\n- 1Chỉ thị 15/CT-TTg năm 2020\n\n${HEAD}I. MỘT`, 'x')
    expect(paper!.portal).toHaveLength(2)
    expect(paper!.head[0]!.flow.text).toBe('Số: 5/KH-BYT')
  })

  test('gives each paper of a file its own blocks, annexes under their own name', () => {
    const [, plan] = outline(DECISION_WITH_PLAN, 'x')
    expect(plan!.body.map(block => block.locator)).toEqual(['I', 'I.1 ¶1', 'Phụ lục I', 'Phụ lục I.1 ¶1'])
  })

  test('every unit of a flow stands at its place in the text', () => {
    const text = `${HEAD}I. MỘT\n\n1. **Hai**  ba <b>bốn</b>\u00a0năm\u00ad.`
    for (const block of outline(text, 'x')[0]!.body) {
      for (let i = 0; i < block.flow.text.length; i++) {
        const unit = block.flow.text.charAt(i)
        if (unit !== ' ') expect(text.charAt(offsetAt(block.flow, i))).toBe(unit)
      }
    }
  })
})

describe('a line that had room for the next word ends its paragraph', () => {
  const FULL = 'Phòng Giáo dục và Đào tạo xây dựng kế hoạch thực hiện nhiệm vụ năm học 2020-2021'
  const around = (lines: string) => `${FULL}\n${FULL}\n${FULL}.\n${lines}\n${FULL}\n${FULL}\n${FULL}.\n`

  test.each([
    ['1. Phòng GD&ĐT\nXây dựng và tổ chức', 'Phòng GD&ĐT'],
    ['1. Công an xã Bình An\nTuần tra các thôn', 'Công an xã Bình An'],
    [
      '- Phối hợp với Phòng Tư pháp tổ chức công tác tuyên truyền\nBố trí cán bộ',
      'Phối hợp với Phòng Tư pháp tổ chức công tác tuyên truyền',
    ],
    ['2. Trường THCS Lê Lợi\nTổ chức tuyên truyền', 'Trường THCS Lê Lợi'],
    [
      '- Tổ chức tuyên truyền, phổ biến Luật Giáo dục năm học này\nCử cán bộ',
      'Tổ chức tuyên truyền, phổ biến Luật Giáo dục năm học này',
    ],
  ])('%s', (lines, first) => {
    expect(bodyOf(around(lines)).map(({ flow }) => flow.text)).toContain(first)
  })

  test.each([
    '- Trình Hội đồng nhân dân tỉnh\nQuảng Ngãi xem xét',
    '- Phối hợp với Sở Y tế,\nBan Dân tộc',
    '- Thực hiện ý kiến của\nBộ Y tế',
    '- Báo cáo kết quả về\nSở Nội vụ',
    '- Tổ chức hội thi tại\nNhà văn hóa',
  ])('but goes on where it needs another: %s', lines => {
    expect(bodyOf(around(lines)).map(({ flow }) => flow.text.slice(0, 30))).toContain(
      lines.replace('\n', ' ').slice(2, 32),
    )
  })
})
