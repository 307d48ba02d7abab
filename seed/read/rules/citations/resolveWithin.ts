import type { DocumentHeader, DocumentKind } from '../../entry'
import type { Mention } from './mention'

/**
 * Short mentions resolved by the full ones of the same paper: `Nghị quyết 128` to `128/NQ-CP`, a law without its date
 * to the same law with it. Where two answers fit, nothing is set.
 */
export function resolveWithin(mentions: Mention[], header: DocumentHeader): void {
  const short = mentions.filter(one => one.number !== null && !one.token)
  if (short.length > 0) expand(short, fullNumbersOf(mentions, header))
  for (const one of mentions) one.issuer = wholeName(one.issuer, header)
  fillFrom(mentions, 'issued')
  fillFrom(mentions, 'issuer')
}

function fullNumbersOf(mentions: Mention[], header: DocumentHeader): Map<string, Set<string>> {
  const full = new Map<string, Set<string>>()
  for (const one of mentions)
    if (one.number && one.token) note(full, digitsKey(one.kind, one.number), one.number)
  if (header.number) note(full, digitsKey(header.kind, header.number), header.number)
  return full
}

function expand(short: Mention[], full: Map<string, Set<string>>): void {
  for (const one of short) {
    const year = /\/(\d{4})$/.exec(one.number!)?.[1]
    const fits = (number: string) => !year || number.includes(`/${year}/`)
    const answers = [...(full.get(digitsKey(one.kind, one.number!)) ?? [])].filter(fits)
    if (answers.length === 1) one.number = answers[0]!
  }
}

/** `Sở đã ban hành …` is the department that writes; another bare word names nobody. */
function wholeName(issuer: string | null, header: DocumentHeader): string | null {
  if (!issuer || issuer.includes(' ') || !/^(?:Sở|Bộ|Cục|Ban|Vụ|Viện|Trường|Hội|Đoàn)$/.test(issuer))
    return issuer
  return header.issuer?.name.startsWith(`${issuer} `) ? header.issuer.name : null
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
function fillFrom(mentions: Mention[], field: 'issued' | 'issuer'): void {
  const said = new Map<string, Set<string>>()
  for (const one of mentions) {
    const value = one[field]
    if (value) note(said, identity(one), value)
  }
  if (said.size === 0) return
  for (const one of mentions) {
    const values = one[field] ? null : said.get(identity(one))
    if (values?.size === 1) one[field] = [...values][0]!
  }
}

function identity(one: Mention): string {
  return `${one.kind} ${one.number ?? ''} ${one.number ? '' : nameKey(one.name)}`
}

function nameKey(name: string | null): string {
  return (name ?? '').toLowerCase()
}
