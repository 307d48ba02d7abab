import type { Day } from '../../../../schema/words/calendar'
import type { SearchKind, SearchOrder } from '../../generated/types'
import { readDay } from '../../lib/readDay'
import { firstWords } from './firstWords'

/** How an address writes a kind of hit. */
const kindInAddress: Record<SearchKind, string> = {
  MESSAGE: 'thong-diep',
  PLAN: 'ke-hoach',
  POLICY: 'chi-dao',
  REPORT: 'bao-cao',
  DISPATCH: 'cong-van',
  AGENCY: 'co-quan',
  TASK: 'nhiem-vu',
  REQUEST: 'kien-nghi',
  ACTION: 'viec-da-lam',
  EVENT: 'su-kien',
  FIGURE: 'so-lieu',
  PASSAGE: 'doan',
}
/** How an address writes an order; best first is not written. */
const orderInAddress: Record<Exclude<SearchOrder, 'FIT'>, string> = {
  NEWEST: 'moi-truoc',
  OLDEST: 'cu-truoc',
}

const kinds = Object.keys(kindInAddress) as SearchKind[]

/** What a search asks for; all of it is in the address of its page. */
export interface Asked {
  text: string
  /** All that was typed, where that is more than is looked for. */
  whole: string | null
  kind: SearchKind | null
  from: Day | null
  to: Day | null
  agency: string | null
  province: string | null
  /** Every word with its marks as typed. */
  marks: boolean
  order: SearchOrder
  /** The day that is typed, where nothing else is. */
  day: Day | null
}

const orders = Object.keys(orderInAddress) as (keyof typeof orderInAddress)[]
const LONGEST_TEXT = 2000

/** `/tim?q=…&loai=thong-diep&tu=1/9/2021`: what cannot be read of it asks for nothing; days may come in any order. */
export function readSearch(parameters: URLSearchParams, today: Day): Asked | null {
  const typed = parameters.get('q')?.trim()
  if (!typed) return null
  const text = firstWords(typed.slice(0, LONGEST_TEXT))
  const kind = kinds.find(one => kindInAddress[one] === parameters.get('loai')) ?? null
  const from = readDay(parameters.get('tu') ?? '', today)
  const to = readDay(parameters.get('den') ?? '', today)
  const turned = from !== null && to !== null && from > to
  return {
    text,
    whole: text === typed ? null : typed,
    kind,
    from: turned ? to : from,
    to: turned ? from : to,
    agency: parameters.get('co-quan') || null,
    province: parameters.get('tinh') || null,
    marks: parameters.get('dau') === 'dung',
    order: orders.find(one => orderInAddress[one] === parameters.get('xep')) ?? 'FIT',
    day: readDay(typed, today),
  }
}

/** The address of a search, from the first page of its hits. */
export function searchAddress({
  text,
  whole,
  kind,
  from,
  to,
  agency,
  province,
  marks,
  order,
}: Asked): string {
  const parameters = new URLSearchParams({ q: whole ?? text })
  if (kind) parameters.set('loai', kindInAddress[kind])
  if (from) parameters.set('tu', from)
  if (to) parameters.set('den', to)
  if (agency) parameters.set('co-quan', agency)
  if (province) parameters.set('tinh', province)
  if (marks) parameters.set('dau', 'dung')
  if (order !== 'FIT') parameters.set('xep', orderInAddress[order])
  return `/tim?${parameters}`
}
