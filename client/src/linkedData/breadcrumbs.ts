import { inLocale, type SiteWithTexts } from '../app/site'

/** The way to a page: names with their paths, the page itself last. */
export const breadcrumbs = (way: [name: string, path: string][], { origin, locale }: SiteWithTexts) => ({
  '@type': 'BreadcrumbList',
  itemListElement: way.map(([name, path], at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name,
    item: `${origin}${inLocale(path, locale)}`,
  })),
})
