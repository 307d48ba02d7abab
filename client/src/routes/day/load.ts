import type { LoadArgs, Loaded } from '../../app/page'
import { isDay } from '../../lib/day'
import { DayDocument } from './generated/day'

export interface DayProps {
  variables: { on: string | null; knownOn: string | null; bySigning: boolean }
  /** The version of the data that a citation names. */
  citedVersion: string | null
}

/** Answers the question of a day; null where the address names no day. */
export async function loadDay(
  { client, url }: LoadArgs,
  on: string | null,
): Promise<Loaded<DayProps> | null> {
  const knownOn = url.searchParams.get('biet-ngay')
  if (knownOn !== null && !isDay(knownOn)) return null
  const variables = { on, knownOn, bySigning: knownOn !== null }
  await client.query({ query: DayDocument, variables })
  const props: DayProps = { variables, citedVersion: url.searchParams.get('ban') }
  return { props }
}
