import { fold } from '../../../schema/words/fold'
import type { AgencyLevel, AgencyRecord } from '../register/editorSchema'
import { levelByName } from './agencyLevel'
import { nameWithProvince, needsProvince, parseAgencyName } from './agencyName'
import { centralAgencies, provincialBodies } from './knownAgencies'
import { slug } from './slug'

/** One agency as all papers together know it. */
export interface Agency {
  id: string
  /** What stands for it in the ids of its documents: `so-y-te-ha-tinh`. */
  key: string
  name: string
  abbreviation: string | null
  level: AgencyLevel
  province: string | null
  /** Name of the parent in the directory. */
  parent: string | null
  /** Every name that a paper or the directory gives it. */
  names: Set<string>
}

/** Finds the agency that a printed name or a symbol means; one for all papers of a load. */
export class AgencyDirectory {
  readonly #records = new Map<string, AgencyRecord>()
  readonly #symbols = new Map<string, AgencyRecord>()
  readonly #agencies = new Map<string, Agency>()

  constructor(records: readonly AgencyRecord[]) {
    for (const record of [...centralAgencies, ...records]) {
      for (const name of [
        record.name,
        ...(record.names ?? []),
        ...(record.abbreviation ? [record.abbreviation] : []),
      ]) {
        this.#records.set(nameKey(name), record)
      }
      for (const symbol of record.symbols ?? []) this.#symbols.set(fold(symbol), record)
    }
  }

  /** `province` is that of the paper that prints the name; used only for bodies that every province has. */
  byName(printed: string, province: string | null): Agency {
    const direct = this.#records.get(nameKey(printed))
    if (direct) return this.#named(printed, this.#agency(direct.name, direct.province ?? null, direct))
    const parsed = parseAgencyName(printed)
    const record = this.#records.get(nameKey(parsed.base))
    if (record && !parsed.province)
      return this.#named(printed, this.#agency(record.name, record.province ?? null, record))
    const where = parsed.isClass ? null : (parsed.province ?? (needsProvince(printed) ? province : null))
    return this.#named(printed, this.#agency(parsed.base, where, undefined))
  }

  /** The agency that the groups of a symbol name (`KH`, `TBTT`), the first that is known; null where none is. */
  bySymbol(groups: readonly string[], province: string | null): Agency | null {
    for (const group of groups) {
      const folded = fold(group)
      const record = this.#symbols.get(folded) ?? this.#symbols.get(folded.replace(/\d+$/, ''))
      if (record) return this.#agency(record.name, record.province ?? null, record)
      const body = provincialBodies.find(({ symbols }) => symbols.some(symbol => fold(symbol) === folded))
      if (body) return this.#agency(body.name, province, undefined)
    }
    return null
  }

  /**
   * A symbol's group that no directory has means the agency whose own paper bears it: another than one of the same name
   * that stands under another body.
   */
  learnSymbol(group: string, record: AgencyRecord): void {
    if (this.#symbols.has(fold(group))) return
    const namesake = this.#records.get(nameKey(record.name))
    const apart = namesake?.parent && record.parent && !this.#isOne(namesake.parent, record.parent)
    this.#symbols.set(
      fold(group),
      apart ? { ...record, name: `${record.name}, ${record.parent}`, names: [record.name] } : record,
    )
    if (!namesake) this.#records.set(nameKey(record.name), record)
  }

  knowsSymbol(group: string): boolean {
    const folded = fold(group)
    return (
      this.#symbols.has(folded) ||
      this.#symbols.has(folded.replace(/\d+$/, '')) ||
      provincialBodies.some(({ symbols }) => symbols.some(symbol => fold(symbol) === folded))
    )
  }

  /** Every agency asked for so far, in the order of their ids. */
  all(): Agency[] {
    return [...this.#agencies.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  #isOne(name: string, other: string): boolean {
    const canonical = (one: string) => this.#records.get(nameKey(one))?.name ?? one
    return nameKey(canonical(name)) === nameKey(canonical(other))
  }

  #agency(base: string, province: string | null, record: AgencyRecord | undefined): Agency {
    const key = province ? `${slug(base)}-${slug(province)}` : slug(base)
    const known = this.#agencies.get(key)
    if (known) return known
    const name = province && !record ? nameWithProvince(base, province) : base
    const agency: Agency = {
      id: `a:${key}`,
      key,
      name,
      abbreviation: record?.abbreviation ?? null,
      level: record?.level ?? provincialBodies.find(body => body.name === base)?.level ?? levelByName(base),
      province,
      parent: record?.parent ?? null,
      names: new Set([name, ...(record?.names ?? [])]),
    }
    this.#agencies.set(key, agency)
    return agency
  }

  #named(printed: string, agency: Agency): Agency {
    if (nameKey(printed) !== nameKey(agency.name))
      agency.names.add(printed.normalize('NFC').replace(/\s+/g, ' ').trim())
    return agency
  }
}

/** `Uỷ ban Dân tộc`, `ỦY BAN DÂN TỘC` and `Ủy ban  dân tộc` are one name. */
function nameKey(name: string): string {
  return slug(name)
}
