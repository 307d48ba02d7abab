import type { SiteWithTexts } from '../../app/site'
import type { Basis, CiteBox_PlanFragment } from '../../generated/types'
import { dayInShort, dayInWords } from '../../lib/dayWords'

export const citationStyles = ['press', 'official', 'bibtex', 'markdown'] as const
export type CitationStyle = (typeof citationStyles)[number]

/** The style that an address asks for. */
export const styleIn = (parameters: URLSearchParams): CitationStyle =>
  citationStyles.find(one => one === parameters.get('loi')) ?? 'press'

export interface Cited {
  wording: string
  plan: CiteBox_PlanFragment
  period: { from: string | null; to: string | null; confirmedUntil: string | null; basis: Basis }
  /** False where no paper confirms the message for the day. */
  confirmed: boolean
  /** The day the answer is for, and the register it is made from. */
  on: string
  version: string
}

/** The permanent address of the answer: its day and the data it was made from. */
export const citedAddress = ({ on, version }: Cited, origin: string): string =>
  `${origin}/thong-diep/${on}?ban=${encodeURIComponent(version)}`

/** A message with its source, ready to stand in a text of the style; the wording in it is untouched. */
export function citation(style: CitationStyle, cited: Cited, site: SiteWithTexts): string {
  const { cite } = site.texts.day
  const address = citedAddress(cited, site.origin)
  const period = periodInWords(cited, site)
  const source = cite.source(cited.version, dayInShort(cited.on, site.locale), address)
  switch (style) {
    case 'press':
      return cite.press(cited.wording, planInWords(cited, site, dayInShort), period, source)
    case 'official':
      return cite.official(cited.wording, planInWords(cited, site, dayInWords), period, source)
    case 'bibtex':
      return bibtex(cited, period, address, site)
    case 'markdown':
      return `> ${cited.wording}\n\n[${planInWords(cited, site, dayInShort)}](${address}); ${period}. ${cite.note(cited.version, dayInShort(cited.on, site.locale))}`
  }
}

function planInWords({ plan }: Cited, { texts, locale }: SiteWithTexts, day: typeof dayInShort): string {
  const kind = texts.kinds[plan.kind]
  const issued = plan.issued && withWord(day(plan.issued, locale), locale)
  return texts.day.cite.plan(kind, plan.number ?? texts.withoutNumber, issued, issuerInFull(plan))
}

/** For which days the message is meant, how surely that is known, and whether it is still confirmed. */
function periodInWords({ period, confirmed }: Cited, { texts, locale }: SiteWithTexts): string {
  const words = texts.day.cite.period
  const { from, to, confirmedUntil, basis } = period
  if (!from) return words.unknown
  const day = (date: string) => dayInShort(date, locale)
  const certainty = confirmed ? words.confirmed : words.unconfirmed
  return [
    to ? words.closed(day(from), day(to)) : words.open(day(from)),
    !to && confirmedUntil && certainty(day(confirmedUntil)),
    basis === 'INFERRED' && words.inferred,
  ]
    .filter(Boolean)
    .join(', ')
}

const withWord = (day: string, locale: string) => (locale === 'vi' && /^\d/.test(day) ? `ngày ${day}` : day)

function issuerInFull({ issuer }: CiteBox_PlanFragment): string | null {
  return issuer && [issuer.name, issuer.parent?.name].filter(Boolean).join(', ')
}

function bibtex(
  { wording, plan, on, version }: Cited,
  period: string,
  address: string,
  { texts, locale }: SiteWithTexts,
): string {
  const [year, month, day] = plan.issued?.split('-') ?? []
  const fields = {
    author: issuerInFull(plan) && `{${issuerInFull(plan)}}`,
    title: wording,
    type: texts.kinds[plan.kind],
    number: plan.number,
    year,
    month: month && String(Number(month)),
    day: day && String(Number(day)),
    url: address,
    note: `${period}. ${texts.day.cite.note(version, dayInShort(on, locale))}`,
  }
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []))
  return `@techreport{nguon-${on},\n${lines.join(',\n')}\n}`
}
