import type { LoadArgs, Loaded } from '../../app/page'
import { readDay } from '../../lib/readDay'
import { CheckDocument } from './generated/check'

export interface CheckProps {
  /** Null before anything is asked. */
  variables: { text: string; on: string | null } | null
  /** The day as typed, where it could not be read. */
  unreadableDay: string | null
}

/** `/kiem-tra?cau=…&ngay=…`: a sentence beside the wordings that we hold. */
export async function load({ client, url, today }: LoadArgs): Promise<Loaded<CheckProps>> {
  const text = url.searchParams.get('cau')?.trim()
  const typed = url.searchParams.get('ngay')?.trim() ?? ''
  const on = readDay(typed, today)
  const unreadableDay = typed !== '' && on === null ? typed : null
  if (!text) return { props: { variables: null, unreadableDay } }
  const variables = { text: text.slice(0, 2000), on }
  await client.query({ query: CheckDocument, variables })
  return { props: { variables, unreadableDay } }
}
