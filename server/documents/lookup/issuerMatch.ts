import type { Document } from '../../../schema/documents/document'
import { tokens } from '../../../schema/words/fold'
import { standsIn } from '../../agencies/nameMatch'

/**
 * Whether a document's issuer is the one meant: by id, or by words of its name, abbreviation, symbol or province, marks
 * and case aside. Initials stand for the words of a name.
 */
export function isIssuedBy({ issuer, province, symbol }: Document, meant: string): boolean {
  if (issuer?.id === meant) return true
  const wanted = tokens(meant)
  if (wanted.length === 0) return false
  const names = [issuer?.name ?? '', issuer?.abbreviation ?? '', ...(issuer?.names ?? [])]
  const place = issuer?.province ?? province ?? ''
  return (
    [place, ...names, ...names.map(name => `${name} ${place}`)].some(name =>
      standsIn(tokens(name), wanted),
    ) || tokens(symbol ?? '').includes(wanted.join(' '))
  )
}
