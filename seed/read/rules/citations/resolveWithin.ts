import type { DocumentHeader, DocumentKind } from '../../entry'
import type { Mention } from './mention'

/**
 * Short mentions resolved by the full ones of the same paper: `Nghị quyết 128` to `128/NQ-CP`, a law without its date
 * to the same law with it. Where two answers fit, nothing is set.
 */
export function resolveWithin(mentions: Mention[], header: DocumentHeader): void {
  const full = new Map<string, Set<string>>()
  for (const one of mentions)
    if (one.number && isFull(one.number)) note(full, digitsKey(one.kind, one.number), one.number)
  if (header.number && isFull(header.number)) note(full, digitsKey(header.kind, header.number), header.number)
  for (const one of mentions) {
    if (!one.number || isFull(one.number)) continue
    const answers = full.get(digitsKey(one.kind, one.number))
    if (answers?.size === 1) one.number = [...answers][0]!
  }
  for (const one of mentions) one.issuer = wholeName(one.issuer, header)
  const identities = mentions.map(identity)
  fillFrom(mentions, identities, 'issued')
  fillFrom(mentions, identities, 'issuer')
}

/** `Sở đã ban hành …` is the department that writes; another bare word names nobody. */
function wholeName(issuer: string | null, header: DocumentHeader): string | null {
  if (!issuer || issuer.includes(' ') || !/^(?:Sở|Bộ|Cục|Ban|Vụ|Viện|Trường|Hội|Đoàn)$/.test(issuer))
    return issuer
  return header.issuer?.name.startsWith(`${issuer} `) ? header.issuer.name : null
}

function isFull(number: string): boolean {
  return /[^\d\s/a-d]/.test(number)
}

/** Type and digits without leading zeros, and the year where a short form prints one. */
function digitsKey(kind: DocumentKind, number: string): string {
  return `${kind} ${/^0*(\d+[a-d]?)/.exec(number)?.[1] ?? number}`
}

function note(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key)
  if (set) set.add(value)
  else sets.set(key, new Set([value]))
}

/** What every mention of one paper that says it says alike, its other mentions may take. */
function fillFrom(mentions: Mention[], identities: string[], field: 'issued' | 'issuer'): void {
  const said = new Map<string, Set<string>>()
  for (const [i, one] of mentions.entries()) {
    const value = one[field]
    if (value) note(said, identities[i]!, value)
  }
  if (said.size === 0) return
  for (const [i, one] of mentions.entries()) {
    const values = one[field] ? null : said.get(identities[i]!)
    if (values?.size === 1) one[field] = [...values][0]!
  }
}

function identity(one: Mention): string {
  return `${one.kind} ${one.number ?? ''} ${one.number ? '' : nameKey(one.name)}`
}

function nameKey(name: string | null): string {
  return (name ?? '').toLowerCase()
}
