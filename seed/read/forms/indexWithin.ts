/** Where `sign` first begins within the half-open range `from`–`to`; -1 where it does not. Nothing behind the range is looked at. */
export function indexWithin(text: string, sign: string, from: number, to: number): number {
  const at = text.slice(from, to + sign.length - 1).indexOf(sign)
  return at < 0 ? -1 : from + at
}
