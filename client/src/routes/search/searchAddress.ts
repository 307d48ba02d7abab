import type { Day } from '../../../../schema/words/calendar'
import type { SearchKind } from '../../generated/types'
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
  EVENT: 'su-kien',
  FIGURE: 'so-lieu',
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
}

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
  }
}

/** The address of a search, from the first page of its hits. */
export function searchAddress({ text, whole, kind, from, to, agency, province, marks }: Asked): string {
  const parameters = new URLSearchParams({ q: whole ?? text })
  if (kind) parameters.set('loai', kindInAddress[kind])
  if (from) parameters.set('tu', from)
  if (to) parameters.set('den', to)
  if (agency) parameters.set('co-quan', agency)
  if (province) parameters.set('tinh', province)
  if (marks) parameters.set('dau', 'dung')
  return `/tim?${parameters}`
}
