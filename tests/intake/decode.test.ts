import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { textOfBytes } from '../../seed/intake/intake'
import { inVietnamese } from '../support/inVietnamese'

inVietnamese()

const sentence =
  'Ủy ban nhân dân tỉnh đề nghị các cơ quan thực hiện Kế hoạch số 05/KH-UBND ngày 02 tháng 9 năm 2021 về công tác phòng, chống dịch của địa phương.'

const read = (bytes: Uint8Array) => textOfBytes(bytes, 'paper.txt')

describe('text of a file in any encoding', () => {
  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(sentence)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${sentence}`)],
    ['UTF-8 in decomposed letters', Buffer.from(sentence.normalize('NFD'))],
    ['UTF-16 little-endian with a mark', Buffer.from(`\ufeff${sentence}`, 'utf16le')],
    ['UTF-16 little-endian without a mark', Buffer.from(sentence, 'utf16le')],
    ['UTF-16 big-endian with a mark', Buffer.from(`\ufeff${sentence}`, 'utf16le').swap16()],
  ])('%s is the NFC text, nothing repaired', async (_, bytes) => {
    expect(await read(bytes)).toEqual({ file: 'paper.txt', text: sentence, repair: null })
  })

  it('windows-1258 is converted and said', async () => {
    const bytes = iconv.encode(toWindows1258Letters(sentence), 'windows-1258')
    expect(await read(bytes)).toMatchObject({ text: sentence, repair: 'windows-1258' })
  })

  it('UTF-8 read as windows-1252 is repaired where no byte was lost', async () => {
    const garbled = new TextDecoder('windows-1252').decode(Buffer.from(sentence))
    expect(await read(Buffer.from(garbled))).toMatchObject({
      text: sentence,
      repair: expect.stringContaining('1252'),
    })
  })

  it('UTF-8 read as windows-1252 with lost bytes is refused', async () => {
    const garbled = iconv.decode(Buffer.from(`${sentence} Độc lập`), 'windows-1252')
    expect(garbled).toContain('\ufffd')
    await expect(read(Buffer.from(garbled))).rejects.toThrow(/mất/)
  })

  it('letters replaced by question marks are refused', async () => {
    await expect(read(Buffer.from(iconv.encode(sentence, 'ascii')))).rejects.toMatchObject({
      rule: 'marks-lost',
    })
  })

  it.each([
    [
      'TCVN3 (ABC)',
      'Céng hoµ x· héi chñ nghÜa ViÖt Nam. Thùc hiÖn QuyÕt ®Þnh sè 12 cña ñy ban nh©n d©n tØnh vÒ c«ng t¸c phßng, chèng dÞch trong n¨m',
      'Cộng hoà xã hội chủ nghĩa Việt Nam. Thực hiện Quyết định số 12 của ủy ban nhân dân tỉnh về công tác phòng, chống dịch trong năm',
    ],
    [
      'VNI',
      'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam. Thöïc hieän Quyeát ñònh soá 12 cuûa uûy ban nhaân daân tænh veà coâng taùc phoøng, choáng dòch trong naêm',
      'Cộng hòa xã hội chủ nghĩa Việt Nam. Thực hiện Quyết định số 12 của ủy ban nhân dân tỉnh về công tác phòng, chống dịch trong năm',
    ],
    [
      'VNI',
      'Vaên phoøng Chính phuû thoâng baùo ñeå Boä Y teá bieát, thöïc hieän coâng taùc quaûn lyù theo quy ñònh veà phoøng dòch cuûa caùc boä',
      'Văn phòng Chính phủ thông báo để Bộ Y tế biết, thực hiện công tác quản lý theo quy định về phòng dịch của các bộ',
    ],
  ])('%s letters are converted by name', async (repair, typed, text) => {
    expect(await read(Buffer.from(typed))).toMatchObject({ text, repair })
    expect(await read(iconv.encode(typed, 'windows-1252'))).toMatchObject({ text, repair })
  })

  it.each<[string, Buffer, string]>([
    ['empty', Buffer.alloc(0), 'empty'],
    ['blanks only', Buffer.from(' \n\t'), 'empty'],
    ['binary', Buffer.from([1, 0, 2, 0, 0, 0, 255, 3, 65]), 'not-text'],
    ['old Word', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'unsupported'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), 'scanned'],
    ['a zip that is no DOCX', Buffer.from('PK\u0003\u0004nothing here'), 'unsupported'],
  ])('%s is refused in one sentence', async (_, bytes, rule) => {
    await expect(read(bytes)).rejects.toMatchObject({ rule })
  })

  it('a file too large for a paper is refused before it is decoded', async () => {
    await expect(read(Buffer.alloc(101 * 1024 * 1024, 65))).rejects.toMatchObject({ rule: 'too-large' })
  })
})

/** windows-1258 has ă â ê ô ơ ư đ and five combining marks: letters are decomposed down to those. */
function toWindows1258Letters(text: string): string {
  const tones = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
  return text.replace(/\p{L}/gu, letter => {
    const parts = Array.from(letter.normalize('NFD'))
    const shape = parts
      .filter(part => !tones.includes(part))
      .join('')
      .normalize('NFC')
    return shape + parts.filter(part => tones.includes(part)).join('')
  })
}

it.each(['Trƣờng', 'TRƢỜNG', 'lƣợng', 'hƣớng dẫn', 'NHƢ TRÊN'])(
  'what prints as Ư is one: %s',
  async words => {
    const { text } = await read(Buffer.from(`Kế hoạch của xã: ${words}\n`))
    expect(text).toBe(`Kế hoạch của xã: ${words.replace('ƣ', 'ư').replace('Ƣ', 'Ư')}\n`)
  },
)
