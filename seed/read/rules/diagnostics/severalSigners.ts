import type { Diagnostic } from '../../entry'
import { spanOf } from '../../flow'
import { isPersonName } from '../../forms/names'
import { gathered } from '../../gathered'
import type { Paper } from '../../outline/types'
import type { Header } from '../header/header'
import { isJoint } from '../header/jointIssuer'

/** A joint paper (`TTLT-BTC-BCT`) with a signature of each body: the entry holds one signer, the editor should know the others. */
export function severalSigners(paper: Paper, { document, number }: Header): Diagnostic[] {
  if (!document.signer || !isJoint(number?.parsed?.groups ?? [])) return []
  const names = gathered(paper.foot, ({ cells, flow }) => cells ?? [flow]).filter(({ text }) =>
    isPersonName(text, true),
  )
  const [first] = names
  if (!first || names.length < 2) return []
  const others = names.map(({ text }) => text).filter(name => name !== document.signer!.name)
  return [
    {
      severity: 'info',
      rule: 'several-signers',
      message: `Văn bản liên tịch có ${names.length} người ký; mục chỉ ghi ${document.signer.name}. Còn: ${others.join(', ')}.`,
      ...spanOf(first, 0, first.length),
    },
  ]
}
