import type { SiteWithTexts } from '../app/site'
import { inLocale } from '../app/site'
import { documentName, type NamedDocument } from '../components/documentName'

type Paper = NamedDocument & { issuer: { url?: string } | null }

/** A paper as schema.org's `Legislation`; what no document says is left out. */
export function legislation(paper: Paper, site: SiteWithTexts) {
  const { origin, locale, texts } = site
  const { issuer, issued, number, province, title } = paper
  return {
    '@type': 'Legislation',
    '@id': `${origin}${paper.url}`,
    url: `${origin}${inLocale(paper.url, locale)}`,
    name: documentName(paper, site),
    inLanguage: 'vi',
    legislationType: texts.kinds[paper.kind],
    ...(number && { legislationIdentifier: number }),
    ...(title && { headline: title }),
    ...(issued && { legislationDate: issued }),
    ...(province && { spatialCoverage: { '@type': 'AdministrativeArea', name: province } }),
    ...(issuer && {
      legislationPassedBy: {
        '@type': 'GovernmentOrganization',
        name: issuer.name,
        ...(issuer.abbreviation && { alternateName: issuer.abbreviation }),
        ...(issuer.url && { url: `${origin}${inLocale(issuer.url, locale)}` }),
      },
    }),
  }
}
