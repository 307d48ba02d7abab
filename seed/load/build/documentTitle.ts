import { kindNames } from '../../../schema/words/kinds'
import type { KnownDocument } from '../corpus'

/** How a sentence names a document: `Chỉ thị 16/CT-TTg`. */
export function documentTitle({ kind, number, name, symbol }: KnownDocument): string {
  if (number) return `${kindNames[kind]} ${number}`
  return name ?? `${kindNames[kind]} (trống số)${symbol ? ` /${symbol}` : ''}`
}
