import type { Paper } from '../corpus'

const MINISTRYS_OFFICE = /^Văn phòng Bộ$/u

/** A name as its paper means it: `Văn phòng Bộ` in a ministry's paper is that ministry's office, `Sở` a department's own. */
export function nameWithin(printed: string, { issuer }: Paper): string {
  if (!issuer) return printed
  if (issuer.level === 'MINISTRY' && MINISTRYS_OFFICE.test(printed)) return `Văn phòng ${issuer.name}`
  const own = !printed.includes(' ') && issuer.name.startsWith(`${printed} `)
  return own ? issuer.name : printed
}
