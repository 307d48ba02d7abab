import type { KnownDocument } from '../corpus'
import { boundedSlug, shortHash, slug } from './slug'

/**
 * Readable part of every document's address: its number, the province of a provincial paper, and the year where the
 * number is known of several. Keyed by document id.
 */
export function assignSlugs(documents: readonly KnownDocument[]): Map<string, string> {
  const years = new Map<string, Set<number | null>>()
  for (const document of documents) {
    const base = baseOf(document)
    years.set(base, (years.get(base) ?? new Set()).add(document.year))
  }
  const assigned = new Map<string, string>()
  const taken = new Set<string>()
  for (const document of documents) {
    const base = baseOf(document)
    const dated = years.get(base)!.size > 1 && document.year !== null ? `${base}-${document.year}` : base
    const free = [dated, `${dated}-${document.issuer?.key ?? 'khac'}`].find(name => !taken.has(name))
    const chosen = free ?? `${dated}-${shortHash(document.id, 6)}`
    taken.add(chosen)
    assigned.set(document.id, chosen)
  }
  return assigned
}

function baseOf(document: KnownDocument): string {
  if (document.number === null) return boundedSlug(document.id.slice(2).replaceAll('.', ' '), 80)
  const number = slug(document.number)
  return document.province ? `${number}-${slug(document.province)}` : number
}
