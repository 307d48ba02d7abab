import type { Document } from '../../../schema/document'
import { tokens } from '../../graph/fold'

/** Whether a document's issuer is the one meant: by id, name, abbreviation or province, marks and case aside. */
export function isIssuedBy({ issuer, province, symbol }: Document, meant: string): boolean {
  if (issuer?.id === meant) return true
  const wanted = tokens(meant).join(' ')
  if (wanted === '') return false
  const names = [issuer?.name, issuer?.abbreviation, issuer?.province, province, ...(issuer?.names ?? [])]
  const said = names.map(name => tokens(name ?? '').join(' '))
  return said.some(name => ` ${name} `.includes(` ${wanted} `)) || tokens(symbol ?? '').includes(wanted)
}
