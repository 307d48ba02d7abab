import { bodyClasses } from '../../../schema/words/bodyClasses'
import type { Agency } from './agencyDirectory'
import { slug } from './slug'

/**
 * What stood, or may have stood, at the end of an agency's address before its names were found to be one body's: the
 * slugs of its other names, for each agency. One that another page has, or two agencies would claim, is nobody's.
 */
export function formerSlugs(agencies: readonly Agency[]): Map<Agency, string[]> {
  const live = new Set(agencies.map(({ key }) => slug(key)))
  const claims = new Map<string, Set<Agency>>()
  for (const agency of agencies) {
    for (const one of slugsOf(agency)) {
      if (!live.has(one)) claims.set(one, (claims.get(one) ?? new Set()).add(agency))
    }
  }
  const former = new Map<Agency, string[]>()
  for (const [one, [agency, ...others]] of claims) {
    if (agency && others.length === 0) former.set(agency, [...(former.get(agency) ?? []), one])
  }
  for (const slugs of former.values()) slugs.sort()
  return former
}

/** An address tells a province without its rank: `so-y-te-lang-son`. */
function slugsOf({ name, names, province }: Agency): string[] {
  const others = bodyClasses.find(one => one.name === name)?.names ?? []
  const slugs = [name, ...names, ...others].map(slug)
  if (province === null) return slugs
  const ending = slug(province)
  return slugs.flatMap(one => [one, one.replace(new RegExp(`-(?:tinh|thanh-pho)-${ending}$`), `-${ending}`)])
}
