import type { LoadArgs, Loaded } from '../../app/page'
import { isDay } from '../../lib/day'
import { HandoutDocument } from './generated/handout'

export interface HandoutProps {
  on: string
}

/** `/to-in/2021-09-30`: the message of a day on one sheet of paper. */
export async function load({ client, params }: LoadArgs): Promise<Loaded<HandoutProps> | null> {
  const { day } = params
  if (!day || !isDay(day)) return null
  await client.query({ query: HandoutDocument, variables: { on: day } })
  return { props: { on: day } }
}
