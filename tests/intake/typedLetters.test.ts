import { describe, expect, it } from 'vitest'
import { fromTypedLetters } from '../../seed/intake/typedLetters'

const BODY = 'c¸c c¬ quan thùc hiÖn QuyÕt ®Þnh cña ñy ban nh©n d©n tØnh'
const READ_BODY = 'các cơ quan thực hiện Quyết định của ủy ban nhân dân tỉnh'

describe('letters typed for old fonts', () => {
  it.each([
    ['Hμ Néi, ngμy 15 th¸ng 9 n¨m 2004', 'Hà Nội, ngày 15 tháng 9 năm 2004'],
    ['Bé Tμi chÝnh h−íng dÉn', 'Bộ Tài chính hướng dẫn'],
    ['x∙ héi, ®· cã', 'xã hội, đã có'],
    ['Thñ t\u00adíng ChÝnh phñ', 'Thủ tướng Chính phủ'],
    ['tr-íc ngµy 01 th¸ng 10', 'trước ngày 01 tháng 10'],
    ['Th«ng t− sè 75/2004/TT-BTC', 'Thông tư số 75/2004/TT-BTC'],
  ])('%s is what a reader of PDF made of TCVN3', (typed, text) => {
    expect(fromTypedLetters(`${typed}\n${BODY}`).text).toBe(`${text}\n${READ_BODY}`)
  })

  it('only the lines that were typed so are changed', () => {
    const unicode = 'Độc lập - Tự do - Hạnh phúc'
    const { text, repairs } = fromTypedLetters(`${unicode}\n${BODY}\n${unicode}\nSão Paulo, Hà Nam`)
    expect(text).toBe(`${unicode}\n${READ_BODY}\n${unicode}\nSão Paulo, Hà Nam`)
    expect(repairs).toEqual(['TCVN3 (ABC)'])
  })

  it('only the part of a line that was typed so is changed', () => {
    expect(fromTypedLetters(`Điều 1. ${BODY} được thực hiện.`).text).toBe(
      `Điều 1. ${READ_BODY} được thực hiện.`,
    )
  })

  it('two encodings in one file are told', () => {
    const { text, repairs } = fromTypedLetters(`${BODY}\nThöïc hieän Quyeát ñònh soá 12 cuûa uûy ban`)
    expect(text).toBe(`${READ_BODY}\nThực hiện Quyết định số 12 của ủy ban`)
    expect(repairs).toEqual(['TCVN3 (ABC)', 'VNI'])
  })

  it.each([
    ['Sè: 12/2005/Q§-TTg', 'Số: 12/2005/QĐ-TTg'],
    ['Sè 12', 'Số 12'],
  ])('%s, a line that reads either way, is read as the lines around it', (typed, text) => {
    expect(fromTypedLetters(`${BODY}\n${typed}\n${BODY}`).text).toBe(`${READ_BODY}\n${text}\n${READ_BODY}`)
    expect(fromTypedLetters(`Độc lập\n${typed}\nTự do`).text).toBe(`Độc lập\n${typed}\nTự do`)
  })

  it.each([
    'Der Müller fährt nach Köln über die Brücke, le garçon préfère être à côté, São Paulo é uma cidade.',
    'Số liệu: 5±2 µg/m³, 20°C, §12 und ½ cup; «guillemets» · dấu giữa · 10×20÷2 · 3×4 · 5×6',
    'Hà Nam · Ninh Bình · Thái Bình · Hà Tây, ngày 2 tháng 9: chín tàu, tám nhà, hai bàn là xong.',
    'Café Müller, Zoë & Chloë, naïve résumé, Citroën, Noël, Hawaiʻi, Curaçao',
    'VŨ QUANG · SÈ SẸ · RÌ RÀO · Ì ẠCH',
  ])('%s is left as it is', text => {
    expect(fromTypedLetters(text)).toEqual({ text, repairs: [] })
  })

  it.each([
    ['¹⁰ Mỗi đơn vị một tờ khai.', '¹² Hàng hóa nhập khẩu.', '¹³) Theo quy định.', '(¹⁴) Nơi cư trú.'],
    ['Cam kết¹ và thuế quan¹', 'ghi theo năm¹', '¹⁰', '¹¹', '¹²'],
    ['²¹ Mã số thuế', '³¹ Số tờ khai; ³² ngày; ³¹ kèm theo', 'thuế quan¹, kê khai¹, vận đơn¹', '²¹ ¹¹ ³¹'],
  ])('the raised numbers of footnotes are no letters: %s', (...lines) => {
    const text = ['ban hành kèm tên¹ an¹ in¹', ...lines].join('\n')
    expect(fromTypedLetters(text)).toEqual({ text, repairs: [] })
  })

  it('takes time in proportion to the text', () => {
    const timeOf = (lines: number) => {
      const text = `${BODY}\nĐộc lập\nSè 12\n`.repeat(lines)
      const begun = process.cpuUsage()
      fromTypedLetters(text)
      const { user, system } = process.cpuUsage(begun)
      return user + system
    }
    timeOf(2_000)
    const ratios = [1, 2, 3].map(() => timeOf(20_000) / timeOf(2_000))
    expect(Math.min(...ratios)).toBeLessThan(30)
  })
})
