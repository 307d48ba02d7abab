const ROMAN: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const MOST = 10_000

/** A number in one of Word's formats (ST_NumberFormat); figures where the format is another. */
export function numeral(value: number, format: string): string {
  switch (format) {
    case 'none':
      return ''
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'lowerLetter':
      return letters(value)
    case 'upperLetter':
      return letters(value).toUpperCase()
    case 'lowerRoman':
      return roman(value)
    case 'upperRoman':
      return roman(value).toUpperCase()
    default:
      return String(value)
  }
}

/** Behind z Word goes on with aa, bb, cc. */
function letters(value: number): string {
  if (value < 1 || value > MOST) return String(value)
  const letter = LETTERS.charAt((value - 1) % LETTERS.length)
  return letter.repeat(Math.ceil(value / LETTERS.length))
}

function roman(value: number): string {
  if (value < 1 || value > MOST) return String(value)
  let rest = value
  let printed = ''
  for (const [worth, sign] of ROMAN) for (; rest >= worth; rest -= worth) printed += sign
  return printed
}
