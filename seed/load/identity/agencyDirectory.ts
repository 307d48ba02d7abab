import type { AgencyLevel } from '../../../schema/words/agencyLevels'
import { bodyClasses } from '../../../schema/words/bodyClasses'
import { fold } from '../../../schema/words/fold'
import type { AgencyRecord } from '../register/editorSchema'
import { levelByName } from './agencyLevel'
import {
  type AgencyName,
  isBareCity,
  isProvincialClass,
  nameWithProvince,
  needsProvince,
  parseAgencyName,
} from './agencyName'
import { centralAgencies, provincialBodies } from './knownAgencies'
import { slug } from './slug'

/** A class of bodies that every province has. */
interface ClassRecord extends AgencyRecord {
  everywhere: true
}

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
  /** What was found of the records that there are; every paper names the same few bodies. */
  readonly #found = new Map<string, Agency>()

  constructor(records: readonly AgencyRecord[]) {
    for (const { name, names, everywhere } of bodyClasses) {
      const record = { name, level: levelByName(name), ...(everywhere ? { everywhere } : {}) }
      for (const one of [name, ...names]) this.#records.set(nameKey(parseAgencyName(one).base), record)
    }
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
    const asked = JSON.stringify([printed, province])
    const agency = this.#found.get(asked) ?? this.#find(printed, province)
    this.#found.set(asked, agency)
    return agency
  }

  #find(printed: string, province: string | null): Agency {
    const direct = this.#records.get(nameKey(printed))
    if (direct && !isEverywhere(direct))
      return this.#named(printed, this.#agency(direct.name, direct.province ?? null, direct))
    const parsed = parseAgencyName(printed)
    const whole = withoutProvince(parsed)
    const where = provinceMeant(parsed, printed, province)
    const record = this.#records.get(nameKey(whole)) ?? (where === null ? this.#committee(whole) : undefined)
    if (record && isEverywhere(record))
      return this.#named(printed, this.#agency(record.name, where, undefined))
    if (record && !parsed.province && where === null)
      return this.#named(printed, this.#agency(record.name, record.province ?? null, record))
    const base = isBareCity(printed, province) ? `${whole} thành phố` : whole
    return this.#named(printed, this.#agency(base, where, undefined))
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
    if (namesake) return
    this.#records.set(nameKey(record.name), record)
    this.#found.clear()
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

  /** `Ban Chỉ đạo phòng, chống dịch` of a paper of the centre: the national one that deals with it, where only one does. */
  #committee(name: string): AgencyRecord | undefined {
    const key = committeeKey(name)
    if (key === null) return undefined
    const fits = new Set(
      [...this.#records.values()].filter(record => {
        const known = committeeKey(record.name)
        return known !== null && (known === key || known.startsWith(`${key}-`))
      }),
    )
    return fits.size === 1 ? [...fits][0] : undefined
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

const isEverywhere = (record: AgencyRecord | ClassRecord): boolean => 'everywhere' in record

/** `Các sở, ban, ngành tỉnh`: the class of a province without the province's rank. */
function withoutProvince({ base, isClass }: AgencyName): string {
  return isClass && isProvincialClass(base) ? base.replace(/ tỉnh$/u, '') : base
}

function provinceMeant(
  { base, province, isClass }: AgencyName,
  printed: string,
  ofPaper: string | null,
): string | null {
  if (isClass) return isProvincialClass(base) ? ofPaper : null
  return province ?? (needsProvince(printed) ? ofPaper : null)
}

/** What a committee is called by, whatever words papers put between: `Ban Chỉ đạo (Quốc gia) (về) phòng, chống (dịch) (bệnh) X`. */
function committeeKey(name: string): string | null {
  const key = nameKey(name)
  if (!key.startsWith('ban-chi-dao-')) return null
  return key.replace(/-(?:quoc-gia|ve|dich|benh)(?=-|$)/g, '')
}

/** `Uỷ ban Dân tộc`, `ỦY BAN DÂN TỘC` and `Ủy ban  dân tộc` are one name. */
function nameKey(name: string): string {
  return slug(name)
}
