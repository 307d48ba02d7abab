import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { fitted, LEADING, wrap } from '../../server/pages/preview/setText'
import { typeface } from '../../server/pages/preview/typeface'

const files = ['latin', 'vietnamese'].map(letters =>
  fileURLToPath(
    import.meta.resolve(`@fontsource-variable/noto-serif/files/noto-serif-${letters}-wght-normal.woff2`),
  ),
)
const face = await typeface(await Promise.all(files.map(file => readFile(file))), 600)
const colour = 'black'
const wording = 'Xét nghiệm là then chốt, vắc-xin là căn cơ để thích ứng an toàn có kiểm soát'
const widthOf = (text: string, size: number) => (face.set(text).width * size) / face.unitsPerEm

describe('a line', () => {
  test('has the outline of every letter, whichever file holds it', () => {
    const { outlines } = face.set('Ễẵđộượ')
    expect(outlines).toHaveLength(6)
    expect(new Set(outlines.map(({ path }) => path)).size).toBe(6)
    for (const { path } of outlines) expect(path).toMatch(/^M/)
  })

  test('is the same for marks written apart', () => {
    expect(face.set('thắng'.normalize('NFD'))).toEqual(face.set('thắng'))
  })

  test('advances from letter to letter', () => {
    const places = face.set('then chốt').outlines.map(({ x }) => x)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(face.set('mm').width).toBeGreaterThan(face.set('ii').width)
  })
})

describe('a text in lines', () => {
  test('keeps every word and the width', () => {
    const lines = wrap(wording, { face, size: 60, colour }, 900)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join(' ')).toBe(wording)
    for (const line of lines) expect(widthOf(line, 60)).toBeLessThanOrEqual(900)
  })

  test('is as large as its box allows', () => {
    const sizes = [80, 60, 40, 20]
    const wide = fitted([wording], { face, colour }, sizes, { width: 1100, height: 400 })
    const narrow = fitted([wording], { face, colour }, sizes, { width: 500, height: 250 })
    expect(wide.style.size).toBe(80)
    expect(narrow.style.size).toBeLessThan(80)
    expect(narrow.lines.length * narrow.style.size * LEADING).toBeLessThanOrEqual(250)
  })

  test('that fits in no size ends in an ellipsis within the box', () => {
    const { lines, style } = fitted([Array(60).fill(wording).join(' ')], { face, colour }, [40, 30], {
      width: 900,
      height: 300,
    })
    expect(style.size).toBe(30)
    expect(lines.length * style.size * LEADING).toBeLessThanOrEqual(300)
    expect(lines.at(-1)).toMatch(/ …$/)
  })
})
