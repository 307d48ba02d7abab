import type { LoadArgs, Loaded } from '../../app/page'
import { CoverageDocument } from './generated/coverage'

/** `/chung-toi-giu-gi`: what we hold, what we know by name only, what is missing. */
export async function load({ client }: LoadArgs): Promise<Loaded<object>> {
  await client.query({ query: CoverageDocument })
  return { props: {} }
}
