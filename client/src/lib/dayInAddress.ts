import { isDay } from '../../../schema/words/calendar'
import { inVietnamese } from '../app/site'

const ofDay = /^\/(?:thong-diep|to-in)\/([^/]+)$/
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/

/** What stands for a day in the address of a page of days and is none, as people write days; null where nothing does. */
export function dayInAddress({ pathname, searchParams }: URL): string | null {
  const day = ofDay.exec(inVietnamese(pathname))?.[1]
  if (day === undefined) return null
  const wrong = isDay(day) ? searchParams.get('biet-ngay') : decoded(day)
  return wrong === null || isDay(wrong) ? null : wrong.replace(iso, '$3/$2/$1').slice(0, 100)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
