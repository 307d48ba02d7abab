import { inLocale, type SiteWithTexts } from '../app/site'

/** This site, with the address that searches it. */
export const webSite = ({ origin, locale, texts }: SiteWithTexts) => ({
  '@type': 'WebSite',
  name: texts.name,
  description: texts.tagline,
  url: `${origin}${inLocale('/', locale)}`,
  inLanguage: locale,
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${origin}${inLocale('/tim', locale)}?q={q}` },
    'query-input': 'required name=q',
  },
})
