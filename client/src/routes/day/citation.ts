import type { SiteWithTexts } from '../../app/site'
import type { CiteBox_PlanFragment } from '../../generated/types'
import { dayInShort, dayInWords } from '../../lib/dayWords'

export const citationStyles = ['press', 'official', 'bibtex', 'markdown'] as const
export type CitationStyle = (typeof citationStyles)[number]

export interface Cited {
  wording: string
  plan: CiteBox_PlanFragment
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
  const source = cite.source(cited.version, dayInShort(cited.on, site.locale), address)
  switch (style) {
    case 'press':
      return cite.press(cited.wording, planInWords(cited, site, dayInShort), source)
    case 'official':
      return cite.official(cited.wording, planInWords(cited, site, dayInWords), source)
    case 'bibtex':
      return bibtex(cited, address, site)
    case 'markdown':
      return `> ${cited.wording}\n\n[${planInWords(cited, site, dayInShort)}](${address}). ${cite.note(cited.version, dayInShort(cited.on, site.locale))}`
  }
}

function planInWords({ plan }: Cited, { texts, locale }: SiteWithTexts, day: typeof dayInShort): string {
  const kind = texts.kinds[plan.kind]
  const issued = plan.issued && withWord(day(plan.issued, locale), locale)
  return texts.day.cite.plan(kind, plan.number ?? texts.withoutNumber, issued, issuerInFull(plan))
}

const withWord = (day: string, locale: string) => (locale === 'vi' && /^\d/.test(day) ? `ngày ${day}` : day)

function issuerInFull({ issuer }: CiteBox_PlanFragment): string | null {
  return issuer && [issuer.name, issuer.parent?.name].filter(Boolean).join(', ')
}

function bibtex(
  { wording, plan, on, version }: Cited,
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
    note: texts.day.cite.note(version, dayInShort(on, locale)),
  }
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []))
  return `@techreport{nguon-${on},\n${lines.join(',\n')}\n}`
}
