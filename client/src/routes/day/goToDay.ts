import type { LoadArgs, Loaded } from '../../app/page'
import { inLocale } from '../../app/site'
import { readDay } from '../../lib/readDay'

export { UnreadableDay as Page } from './UnreadableDay'

/** `/thong-diep?ngay=30/9/2021`: leads to the permanent address of the day that was typed. */
export async function load({ url, today, locale }: LoadArgs): Promise<Loaded<{ typed: string }>> {
  const typed = url.searchParams.get('ngay')?.trim() ?? ''
  const day = readDay(typed, today)
  if (day === null) return { props: { typed: typed.slice(0, 100) }, status: typed === '' ? 200 : 400 }
  const bySigning = url.searchParams.get('theo') === 'ngay-ky' ? `?biet-ngay=${day}` : ''
  return { redirect: inLocale(`/thong-diep/${day}${bySigning}`, locale) }
}
