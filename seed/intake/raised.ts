const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Digits as a footnote's mark is printed: `12` is `¹²`. */
export function raised(text: string): string {
  return text.replace(/\d/g, digit => digits[Number(digit)]!)
}
