import type { LoadArgs, Loaded } from '../../app/page'
import { numberInAddress } from '../../lib/numberInAddress'
import { MissingDocument } from './generated/missing'

export interface Missing {
  /** The address asked for, and the number it seems to name. */
  path: string
  number: string | null
}

/** No page has this address. */
export async function load({ client, url }: LoadArgs): Promise<Loaded<Missing>> {
  const number = numberInAddress(url.pathname)
  if (number) await client.query({ query: MissingDocument, variables: { number } })
  return { props: { path: url.pathname, number }, status: 404 }
}
