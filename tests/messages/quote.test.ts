import { describe, expect, it } from 'vitest'
import { lexed } from '../../server/messages/quote/lex'
import { matchesOf } from '../../server/messages/quote/matches'

const adapt = 'Thích ứng an toàn để trở lại cuộc sống “bình thường mới”'
const calm = 'Bình tĩnh sống để chống dịch lâu dài'
const flexible = 'Thích ứng an toàn, linh hoạt, kiểm soát hiệu quả dịch COVID-19'
const tests = 'XÉT NGHIỆM LÀ THEN CHỐT, VẮC-XIN LÀ CĂN CƠ ĐỂ THÍCH ỨNG AN TOÀN CÓ KIỂM SOÁT'
const health = 'VÌ MỘT VIỆT NAM VỮNG VÀNG VÀ KHỎE MẠNH'
const enemy = 'chống dịch như chống giặc'

const found = (given: string, ...wordings: string[]) =>
  matchesOf(
    lexed(given),
    wordings.map(text => ({ lexed: lexed(text), id: text, official: true })),
  )
const verdict = (given: string, wording: string) => found(given, wording)[0]?.verdict ?? 'NOT_FOUND'
const shown = (given: string, wording: string) =>
  found(given, wording)[0]?.differences.map(({ kind, given, stored }) => [kind, given, stored])
const counted = (given: string, wording: string) =>
  shown(given, wording)?.filter(([kind]) => !['CASE', 'PUNCTUATION', 'SPELLING'].includes(kind!))

describe('a whole wording is exact', () => {
  it.each([
    ['the wording itself', adapt, adapt, []],
    ['in another normal form', adapt.normalize('NFD'), adapt, []],
    ['with a full stop and quotation marks around it', `“${calm}.”`, calm, []],
    ['with marks of direction', `\u200e${adapt}\u200f`, adapt, []],
    ['over two lines', calm.replace('để ', 'để\n'), calm, []],
    ['in capitals', calm.toUpperCase(), calm, [['CASE', calm.toUpperCase(), calm]]],
    [
      'with other quotation marks',
      adapt.replace(/[“”]/g, '"'),
      adapt,
      [
        ['PUNCTUATION', '"', '“'],
        ['PUNCTUATION', '"', '”'],
      ],
    ],
    [
      'without quotation marks',
      adapt.replace(/[“”]/g, ''),
      adapt,
      [
        ['PUNCTUATION', '', '“'],
        ['PUNCTUATION', '', '”'],
      ],
    ],
    ['without a comma', flexible.replace('toàn,', 'toàn'), flexible, [['PUNCTUATION', '', ',']]],
    ['with another hyphen', flexible.replace('-', '–'), flexible, [['PUNCTUATION', '–', '-']]],
    ['without a hyphen', flexible.replace('-', ' '), flexible, [['PUNCTUATION', ' ', '-']]],
    ['made a question', `${calm}?`, calm, [['PUNCTUATION', '?', '']]],
    ['with the tone elsewhere', health.replace('KHỎE', 'KHOẺ'), health, [['SPELLING', 'KHOẺ', 'KHỎE']]],
    ['with i for y', 'Giữ kĩ thuật và kỉ luật', 'Giữ kỹ thuật và kỷ luật', expect.arrayContaining([])],
    [
      'with eth for Đ',
      'Ðồng lòng phục hồi kinh tế',
      'Đồng lòng phục hồi kinh tế',
      [['SPELLING', 'Ðồng', 'Đồng']],
    ],
    [
      'with what is not seen in a word',
      calm.replace('tĩnh', 'tĩ\u200bnh'),
      calm,
      [['SPELLING', 'tĩ\u200bnh', 'tĩnh']],
    ],
  ])('%s', (_, given, wording, differences) => {
    expect(verdict(given, wording)).toBe('EXACT')
    expect(shown(given, wording)).toEqual(differences)
  })
})

describe('a part of a wording, or a wording among other words, is told as that', () => {
  it.each([
    ['words before', `Không ${calm}`, calm, [['ADDED', 'Không', '']]],
    ['words behind', `${calm} là sai`, calm, [['ADDED', 'là sai', '']]],
    [
      'words on both sides',
      `Báo viết: ${calm}, đúng vậy`,
      calm,
      [
        ['ADDED', 'Báo viết', ''],
        ['ADDED', 'đúng vậy', ''],
      ],
    ],
    ['the end left out', 'Bình tĩnh sống để chống dịch', calm, [['OMITTED', '', 'lâu dài']]],
    ['the beginning left out', 'để chống dịch lâu dài', calm, [['OMITTED', '', 'Bình tĩnh sống']]],
    [
      'both left out',
      'sống để chống dịch',
      calm,
      [
        ['OMITTED', '', 'Bình tĩnh'],
        ['OMITTED', '', 'lâu dài'],
      ],
    ],
    [
      'four syllables of it',
      'thích ứng an toàn',
      flexible,
      [['OMITTED', '', 'linh hoạt, kiểm soát hiệu quả dịch COVID-19']],
    ],
    ['a sign that is read', '5K + vắc xin + thuốc', '5K + vắc xin', [['ADDED', '+ thuốc', '']]],
  ])('%s', (_, given, wording, differences) => {
    expect(verdict(given, wording)).toBe('PARTIAL')
    expect(counted(given, wording)).toEqual(differences)
  })
})

describe('a wording that differs inside is near', () => {
  it.each([
    ['a word changed', adapt.replace('an toàn', 'linh hoạt'), adapt, [['CHANGED', 'linh hoạt', 'an toàn']]],
    ['a word left out', adapt.replace('an toàn ', ''), adapt, [['OMITTED', '', 'an toàn']]],
    ['a word put in', adapt.replace('an', 'thật an'), adapt, [['ADDED', 'thật', '']]],
    ['the last word changed', calm.replace('dài', 'năm'), calm, [['CHANGED', 'năm', 'dài']]],
    ['the last number changed', flexible.replace('19', '20'), flexible, [['CHANGED', '20', '19']]],
    ['the first word changed', calm.replace('Bình', 'Tỉnh'), calm, [['CHANGED', 'Tỉnh', 'Bình']]],
    ['wrong marks', calm.replace('tĩnh', 'tỉnh'), calm, [['MARKS', 'tỉnh', 'tĩnh']]],
    [
      'a word changed and words around',
      `Hãy nhớ: ${calm.replace('lâu', 'quá')} nhé`,
      calm,
      [
        ['ADDED', 'Hãy nhớ', ''],
        ['CHANGED', 'quá', 'lâu'],
        ['ADDED', 'nhé', ''],
      ],
    ],
  ])('%s', (_, given, wording, differences) => {
    expect(verdict(given, wording)).toBe('NEAR')
    expect(counted(given, wording)).toEqual(differences)
  })

  it.each([
    ['Binh tinh song de chong dich lau dai', calm],
    ['THICH UNG AN TOAN, LINH HOAT, KIEM SOAT HIEU QUA DICH COVID-19', flexible],
    ['xet nghiem la then chot, vac-xin la can co de thich ung an toan co kiem soat', tests],
    ['chong dich nhu chong giac', enemy],
    ['Vi mot Viet Nam vung vang va khoe manh', health],
  ])('without marks: %s', (given, wording) => {
    expect(verdict(given, wording)).toBe('NEAR')
    expect(new Set(counted(given, wording)?.map(([kind]) => kind))).toEqual(new Set(['MARKS']))
  })

  it('three syllables in ten at most', () => {
    const ten = 'một hai ba bốn năm sáu bảy tám chín mười'
    expect(verdict('một hai ba bốn năm sáu bảy x y z', ten)).toBe('NEAR')
    expect(verdict('một hai ba bốn năm sáu w x y z', ten)).toBe('NOT_FOUND')
  })
})

describe('what turns the sense is named first', () => {
  it.each([
    [`Không ${calm}`, calm, 'Không'],
    [calm.replace('để', 'để dừng'), calm, 'dừng'],
    [`${calm.replace('Bình', 'Hãy bình')} thôi`, calm, 'thôi'],
    [adapt.replace('trở lại', 'chưa về'), adapt, 'chưa'],
    [flexible.replace('linh hoạt', 'chẳng đừng'), flexible, 'chẳng'],
    ['Khong binh tinh song de chong dich lau dai', calm, 'Khong'],
    [`Ko ${calm}`, calm, 'Ko'],
    [`Nói rằng “${calm}” là bịa đặt`, calm, 'bịa'],
    [adapt.replace('an toàn', 'kém an toàn'), adapt, 'kém'],
    [flexible.replace('hiệu quả', 'thất bại'), flexible, 'thất'],
    ['Lơ là phòng chống dịch bệnh', 'Không lơ là phòng chống dịch bệnh', 'Không'],
  ])('%s', (given, wording, turn) => {
    expect(found(given, wording)[0]?.differences[0]).toMatchObject({ turn })
  })

  it.each([
    [`Trời không mưa. ${calm}`, calm],
    ['Không chủ quan, không lơ là khi có dịch', 'Không chủ quan, không lơ là lúc có dịch'],
    [calm.replace('lâu dài', 'lâu năm'), calm],
  ])('but not what stands in another sentence or on both sides: %s', (given, wording) => {
    expect(found(given, wording)[0]?.differences.filter(({ turn }) => turn !== null)).toEqual([])
  })
})

describe('of one message', () => {
  const wordings = (...said: [text: string, official: boolean][]) =>
    said.map(([text, official]) => ({ lexed: lexed(text), id: 'one', official }))
  const told = 'Bình tĩnh sống để chống dịch về lâu dài'

  it('how a paper tells it stands before how its plan words it, where it is nearer', () => {
    const matches = matchesOf(lexed(told), wordings([calm, true], [told, false]))
    expect(matches.map(({ wording, verdict }) => [wording.official, verdict])).toEqual([
      [false, 'EXACT'],
      [true, 'NEAR'],
    ])
  })

  it('the wording of its plan is enough', () => {
    expect(matchesOf(lexed(calm), wordings([calm, true], [told, false]))).toHaveLength(1)
  })
})

describe('a paragraph', () => {
  const paragraph = `Hôm nay trời mưa. Thông điệp là: ${calm}. Sau đó “Thích ứng không an toàn để trở lại cuộc sống bình thường mới”. Và chong dich nhu chong giac. Rồi lại bình tĩnh sống để chống dịch lâu năm.`
  const matches = found(paragraph, calm, adapt, enemy, health)

  it('has each of its messages, every time that it says one', () => {
    const inOrder = [...matches].sort((a, b) => a.start - b.start)
    expect(inOrder.map(({ wording, verdict }) => [wording.id, verdict])).toEqual([
      [calm, 'PARTIAL'],
      [adapt, 'NEAR'],
      [enemy, 'NEAR'],
      [calm, 'NEAR'],
    ])
  })

  it('gives the sentence of each', () => {
    expect(matches.map(({ start, end }) => paragraph.slice(start, end))).toEqual(
      expect.arrayContaining([`Thông điệp là: ${calm}`, 'Rồi lại bình tĩnh sống để chống dịch lâu năm']),
    )
  })

  it('gives spans that cut both texts', () => {
    for (const { wording, differences } of matches)
      for (const difference of differences) {
        expect(paragraph.slice(difference.givenStart, difference.givenEnd)).toBe(difference.given)
        expect(wording.id.slice(difference.storedStart, difference.storedEnd)).toBe(difference.stored)
      }
  })
})

describe('what is no quotation', () => {
  it.each([
    ['three syllables', 'an toàn để'],
    ['the same words in another order', 'bình thường cuộc sống mới an toàn trở lại ứng thích để'],
    ['common words of one sentence of many', 'Hôm nay họp. Thích ứng an toàn. Mai nghỉ.'],
    ['nothing but marks', '“…”'],
    ['nothing', ''],
  ])('%s', (_, given) => {
    expect(found(given, adapt, flexible)).toEqual([])
  })
})
