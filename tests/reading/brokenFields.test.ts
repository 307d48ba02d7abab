import { expect, test } from 'vitest'
import { wovenByEmphasis } from '../../seed/read/outline/emphasis'
import { linesOf } from '../../seed/read/outline/lines'
import { read } from '../../seed/read/read'

interface Fields {
  issuer: string
  place: string
  issued: string
  kind: string
  title: string
  signer: string
}

const PLAIN: Fields = {
  issuer: '**ỦY BAN NHÂN DÂN**\nTỈNH BẮC NINH',
  place: '*Bắc Ninh, ngày 20 tháng 11 năm 2025*',
  issued: '2025-11-20',
  kind: '**KẾ HOẠCH**',
  title: 'PHÒNG CHÁY RỪNG',
  signer: '**Trần Thị Hằng**',
}

/** A page saved as Markdown: cells of head and foot, each line of the source as it broke. */
const page = ({ issuer, place, kind, title, signer }: Fields): string => `|
${issuer}

-------

|
**CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM**
Độc lập - Tự do - Hạnh phúc

---------------

|
|
Số: 141/KH-UBND

|
${place}

|

${kind}

${title}

*Căn cứ Luật Lâm nghiệp
số 16/2017/QH14;*

Điều 1. Chi cục Kiểm lâm kiểm tra các chòi canh.

|
*Nơi nhận:*
- Như trên;
- Lưu: VT.

|
**TM. ỦY BAN NHÂN
DÂN**
**KT. CHỦ TỊCH**
PHÓ CHỦ TỊCH

${signer}

|
`

function headOf(printed: Partial<Fields>): Record<string, unknown> {
  const { issuer, place, issued, kind, title, signer } = read(page({ ...PLAIN, ...printed }), 'p.md')[0]!
    .document
  return {
    issuer: issuer?.name,
    place,
    issued,
    kind,
    title,
    signer: [signer?.mode, signer?.title, signer?.name].join(' '),
  }
}

const WHOLE = {
  issuer: 'Ủy ban nhân dân tỉnh Bắc Ninh',
  place: 'Bắc Ninh',
  issued: '2025-11-20',
  kind: 'PLAN',
  title: 'PHÒNG CHÁY RỪNG',
  signer: 'KT. Phó Chủ tịch Trần Thị Hằng',
}

test.each<[string, Partial<Fields>, Record<string, unknown>]>([
  ['whole', {}, {}],
  ['the place', { place: '*Bắc\nNinh, ngày 20 tháng 11 năm 2025*' }, {}],
  [
    'a place of three words behind its rank',
    { place: '*Thành phố Hồ Chí\nMinh, ngày 20 tháng 11 năm 2025*' },
    { place: 'Thành phố Hồ Chí Minh' },
  ],
  ['behind the place', { place: '*Bắc Ninh,\nngày 20 tháng 11 năm 2025*' }, {}],
  ['before the year', { place: '*Bắc Ninh, ngày 20 tháng 11\nnăm 2025*' }, {}],
  ['twice', { place: '***Bắc\nNinh, ngày 20\ntháng 11 năm 2025***' }, {}],
  ['an issuer behind its first word', { issuer: '**ỦY\nBAN NHÂN DÂN**\nTỈNH BẮC NINH' }, {}],
  ['an office', { issuer: '**VĂN\nPHÒNG CHÍNH PHỦ**' }, { issuer: 'Văn phòng Chính phủ' }],
  ['a ministry', { issuer: '**BỘ CÔNG\nTHƯƠNG**' }, { issuer: 'Bộ Công Thương' }],
  ['the kind', { kind: '**KẾ\nHOẠCH**' }, {}],
  ['the signer behind two names', { signer: '**Trần Thị\nHằng**' }, {}],
  ['the signer behind the family name', { signer: '**Trần\nThị Hằng**' }, {}],
  ['the signer of two names', { signer: '**Mai\nSơn**' }, { signer: 'KT. Phó Chủ tịch Mai Sơn' }],
])('a field of one emphasis that its source broke is one field: %s', (_, printed, other) => {
  expect(headOf(printed)).toEqual({ ...WHOLE, ...other })
})

test.each<[string, string, string[]]>([
  ['items behind stars', '* Sở Y tế\n* Sở Nội vụ', ['Sở Y tế', 'Sở Nội vụ']],
  ['lines with an emphasis each', '**MỤC ĐÍCH**\n**YÊU CẦU**', ['MỤC ĐÍCH', 'YÊU CẦU']],
  ['an emphasis that ends in mid-line', '*Lưu ý\nchung:* Sở Y tế', ['Lưu ý', 'chung:* Sở Y tế']],
  ['an emphasis that never closes', '**MỤC ĐÍCH\nSở Y tế', ['MỤC ĐÍCH', 'Sở Y tế']],
  ['an empty line between', '**MỤC ĐÍCH\n\nYÊU CẦU**', ['MỤC ĐÍCH', 'YÊU CẦU']],
  ['a symbol that broke', '**186/KH-\nUBND**', ['186/KH-', 'UBND']],
  ['two posts', '**KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC**', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
  ['a post and its mode', '**TM. CHÍNH PHỦ\nTHỦ TƯỚNG**', ['TM. CHÍNH PHỦ', 'THỦ TƯỚNG']],
  ['a post and a name', '**GIÁM ĐỐC\nLê Văn Tám**', ['GIÁM ĐỐC', 'Lê Văn Tám']],
  ['a body and its parent', '**BỘ TÀI CHÍNH\nCỤC THUẾ**', ['BỘ TÀI CHÍNH', 'CỤC THUẾ']],
  ['a kind and its title', '**KẾ HOẠCH\nPHÒNG CHÁY**', ['KẾ HOẠCH', 'PHÒNG CHÁY']],
  ['a number and its subject', '*Số: 5/SYT\nV/v dạy học*', ['Số: 5/SYT', 'V/v dạy học']],
  [
    'a subject and a day',
    '*V/v dạy học\nHuế, ngày 5 tháng 3 năm 2020*',
    ['V/v dạy học', 'Huế, ngày 5 tháng 3 năm 2020'],
  ],
  ['a subject that broke', '*V/v dạy học\ntại nhà*', ['V/v dạy học\ntại nhà']],
  ['an item', '*Kính gửi:\n- Sở Y tế*', ['Kính gửi:', '- Sở Y tế']],
  ['a letter set apart', '**Lê Hải\nH****òa**', ['Lê Hải\nH****òa']],
])('lines of %s', (_, text, lines) => {
  expect(wovenByEmphasis(text, linesOf(text)).map(({ start, end }) => text.slice(start, end))).toEqual(lines)
})
