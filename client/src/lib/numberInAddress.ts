/**
 * The number of a document that an address seems to name: `/van-ban/24-kh-tbtt` gives `24/KH-TBTT`; null where the last
 * part of the address has not the shape of one.
 */
export function numberInAddress(path: string): string | null {
  const last = decoded(path.split('/').filter(Boolean).at(-1) ?? '')
  const match = /^(\d{1,5}[a-z]?)(?:[-/](\d{4}))?[-/_ ]([a-zđ][a-zđ0-9&-]*)$/i.exec(last)
  if (!match) return null
  const [, digits, year, symbol] = match
  return [digits, year, symbol].filter(Boolean).join('/').toUpperCase()
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
