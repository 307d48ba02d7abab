import { describe, expect, it } from 'vitest'
import { textOfHtml } from '../../seed/intake/html'

describe('text of a page', () => {
  it.each([
    ['blocks are lines', '<p>Một</p><p>Hai<br>Ba</p>', 'Một\n\nHai\nBa\n'],
    [
      'menus, forms and scripts are left out',
      '<nav>Trang chủ</nav><script>x()</script><p>Một</p><form>Tìm</form>',
      'Một\n',
    ],
    ['what a page hides is left out', '<p hidden>a</p><p style="display:none">b</p><p>Một</p>', 'Một\n'],
    [
      'a row of a table',
      '<table><tr><td>Nội dung</td><td>Số lượng</td><td>1.951</td></tr></table>',
      'Nội dung | Số lượng | 1.951 |\n',
    ],
    [
      'a cell over rows says in each what it says, one over columns leaves places empty',
      '<table><tr><th rowspan="2">TT</th><th rowspan="2">Nội dung</th><th colspan="2">Phân công</th></tr><tr><th>Chủ trì</th><th>Phối hợp</th></tr><tr><td>1</td><td>Mở lớp</td><td rowspan="2">Sở A</td><td>Sở B</td></tr><tr><td>2</td><td>Bế giảng</td><td></td></tr></table>',
      'TT | Nội dung | Phân công |  |\nTT | Nội dung | Chủ trì | Phối hợp |\n1 | Mở lớp | Sở A | Sở B |\n2 | Bế giảng | Sở A |  |\n',
    ],
    [
      'a head laid out in two columns',
      '<table><tr><td>BỘ Y TẾ<br>-----</td><td>CỘNG HÒA<br>Độc lập</td></tr></table>',
      'BỘ Y TẾ\n-----\n\nCỘNG HÒA\nĐộc lập\n',
    ],
    [
      'lists keep their marks',
      '<ol start="2"><li>Hai</li><li>Ba</li></ol><ul><li>gạch</li></ul>',
      '2. Hai\n\n3. Ba\n\n- gạch\n',
    ],
    ['raised digits are marks of footnotes', '<p>16 văn bản<sup>1</sup></p>', '16 văn bản¹\n'],
    ['lowered digits belong to the symbol', '<p>2062/UBND-VX<sub>1</sub></p>', '2062/UBND-VX1\n'],
    ['entities', '<p>Phát thanh &amp; truyền hình&nbsp;2021</p>', 'Phát thanh & truyền hình 2021\n'],
  ])('%s', (_, html, text) => {
    expect(textOfHtml(html).replaceAll('\u00a0', ' ')).toBe(text)
  })

  it('a portal that puts the whole page into a form has its words, without its fields and buttons', () => {
    const paper = `<p>BỘ Y TẾ</p><p>${'Bộ Y tế yêu cầu các sở rà soát. '.repeat(40)}</p>`
    const page = `<body><form action="a.aspx"><input value="x"><button>Tìm</button>${paper}</form></body>`
    expect(textOfHtml(page)).toMatch(/^BỘ Y TẾ\n\nBộ Y tế yêu cầu/)
    expect(textOfHtml(page)).not.toContain('Tìm')
  })
})
