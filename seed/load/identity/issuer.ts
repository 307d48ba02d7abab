import { PARTY_CENTRE } from '../../../schema/words/bodies'
import { lastDay } from '../../../schema/words/calendar'
import { provinceNamed, provinceOn } from '../../../schema/words/provinces'
import type { Entry } from '../../read/entry'
import type { Agency, AgencyDirectory } from './agencyDirectory'
import { needsProvince, parseAgencyName } from './agencyName'
import type { DocumentNumber } from './number'
import { symbolGroups } from './number'
import { slug } from './slug'

/** Who issued a number: the agency as far as known, and the key that tells its numbers from another agency's. */
export interface Issuer {
  agency: Agency | null
  /** Null where neither the symbol nor the words tell it. */
  key: string | null
}

/** By the symbol where it names an agency, else by the words beside the number. */
export function issuerOf(
  directory: AgencyDirectory,
  groups: readonly string[],
  printedName: string | null,
  province: string | null,
): Issuer {
  const told = printedName ? parseAgencyName(printedName).province : null
  const bySymbol = directory.bySymbol(groups, told ?? province)
  if (bySymbol) return { agency: bySymbol, key: bySymbol.key }
  const named = printedName ? directory.byName(printedName, province) : null
  // Organs of the Party's centre share one sign, and a paper seldom tells which of them signed.
  if (groups.includes(PARTY_CENTRE)) return { agency: named, key: slug(PARTY_CENTRE) }
  if (named) return { agency: named, key: named.key }
  return { agency: null, key: null }
}

/** The groups that name an issuer in a held paper's own number or in its bare symbol. */
export function ownGroups(entry: Entry, number: DocumentNumber | null): string[] {
  return number?.groups ?? (entry.document.symbol ? symbolGroups(entry.document.symbol) : [])
}

/** The province that a held paper speaks for: told by its issuer's name, else by the place where it was written. */
export function provinceOf(
  entry: Entry,
  directory: AgencyDirectory,
  groups: readonly string[],
): string | null {
  const { issuer, place, issued } = entry.document
  const told = issuer?.province ? provinceNamed(issuer.province) : null
  const named = told ?? (issuer ? parseAgencyName(issuer.name).province : null)
  if (named) return named
  const seat = place ? provinceNamed(place) : null
  if (!seat) return null
  const written = issued ? provinceOn(seat, lastDay(issued)) : seat
  const probe = directory.bySymbol(groups, written)
  if (probe) return probe.province
  return issuer && needsProvince(issuer.name) ? written : null
}
