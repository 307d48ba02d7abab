import type { LoadArgs, Loaded } from '../../app/page'
import type { Day } from '../../lib/day'
import { readDay } from '../../lib/readDay'

export interface EmbedProps {
  /** What the reader typed as a day. */
  typed: string
  /** The day that it names. */
  day: Day | null
}

/** `/nhung?ngay=10/9/2021`: the code of the card of a day, and always that of today. */
export async function load({ url, today }: LoadArgs): Promise<Loaded<EmbedProps>> {
  const typed = url.searchParams.get('ngay')?.trim().slice(0, 100) ?? ''
  const day = readDay(typed, today)
  return { props: { typed, day }, status: typed !== '' && day === null ? 400 : 200 }
}
