import type { SiteWithTexts } from '../app/site'
import type { NamedDocument } from '../components/documentName'
import type { Basis } from '../generated/types'
import { legislation } from './legislation'

interface Said {
  text: string
  plan: NamedDocument
  period: { from: string | null; to: string | null; basis: Basis }
}

/** A message as schema.org's `Quotation` from its plan; its period only where a document states it. */
export function quotation({ text, plan, period: { from, to, basis } }: Said, site: SiteWithTexts) {
  return {
    '@type': 'Quotation',
    text,
    inLanguage: 'vi',
    isPartOf: legislation(plan, site),
    ...(from && basis === 'STATED' && { temporalCoverage: `${from}/${to ?? '..'}` }),
  }
}
