import { byKind, type DocumentKind, kinds } from '../../../schema/words/kinds'

/** How an address writes a kind of document. */
export const kindInAddress = byKind(({ address }) => address)

export const kindFromAddress = (text: string | null): DocumentKind | null =>
  kinds.find(({ address }) => address === text)?.code ?? null
