import { describe, expect, it } from 'vitest'
import { placeWords } from '../../seed/load/texts/placeWords'
import { read } from '../../seed/read/read'

const TEXT = `THỦ TƯỚNG CHÍNH PHỦ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 45/CT-TTg
Hà Nội, ngày 15 tháng 9 năm 2021

CHỈ THỊ
Về việc truyền thông phòng, chống dịch

Thủ tướng Chính phủ yêu cầu:
1. Các bộ tuyên truyền về khẩu trang; khen thưởng kịp thời, khen thưởng đúng người.
2. Ủy ban nhân dân các tỉnh thực hiện Chỉ thị này.`

describe('the words of a paper by place', () => {
  const [entry] = read(TEXT, 'ct.txt')
  const places = placeWords(TEXT, entry!)

  it('stand at their place, sorted and each once', () => {
    const words = Object.values(places)
      .find(line => line.includes('khau'))!
      .split(' ')
    expect(words).toEqual(expect.arrayContaining(['khau', 'khen', 'thuong', 'trang']))
    expect(words).toEqual([...new Set(words)].sort())
    expect(words).not.toContain('uy')
  })

  it('are at the places that facts stand in', () => {
    for (const { locator } of [...entry!.tasks, ...entry!.citations]) expect(places).toHaveProperty([locator])
  })

  it('are no text: no marks, no capitals, no order', () => {
    for (const line of Object.values(places)) expect(line).toMatch(/^[\p{Ll}\p{Lo}\p{N} ]+$/u)
  })
})
