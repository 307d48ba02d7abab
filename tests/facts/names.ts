import type { Names } from './facts'
import type { BodyKey } from './key'
import { bare } from './words'

/** Short forms of bodies, each with its words. */
const SHORT: readonly (readonly [string, string])[] = [
  ['ubnd', 'ủy ban nhân dân'],
  ['uỷ', 'ủy'],
  ['bcđ', 'ban chỉ đạo'],
  ['stttt', 'sở thông tin truyền thông'],
  ['btttt', 'bộ thông tin truyền thông'],
  ['tttt', 'thông tin truyền thông'],
  ['tt&tt', 'thông tin truyền thông'],
  ['ptth', 'phát thanh truyền hình'],
  ['pt-th', 'phát thanh truyền hình'],
  ['cntt', 'công nghệ thông tin'],
  ['tp', 'thành phố'],
]
/** Words that tell no body from another. */
const FILLERS = new Set(['các', 'tất', 'cả', 'và', 'của', 'tỉnh', 'trên', 'địa', 'bàn', 'những', 'cùng'])

/** A name as it is compared. */
export function nameKey(name: string): string {
  const short = new Map(SHORT)
  const words = bare(name)
    .replace(/[()]/g, ' ')
    .split(/[\s,.;:/–]+/)
    .flatMap(word => (short.get(word) ?? word).split(' '))
    .filter(word => word && !FILLERS.has(word) && word !== '-')
  return words.join(' ')
}

/** The readings of a name that the key prints with explanations in brackets or behind a dash. */
export function readings(name: string): string[] {
  const short = name.replace(/\([^)]*\)/g, ' ')
  return [name, short, short.split(' - ')[0]!].map(nameKey).filter(Boolean)
}

/** Tells whether a body of ours is the one that the key names, its other names in the paper included. */
export class Directory {
  readonly #aliases: Set<string>[]

  constructor(bodies: readonly BodyKey[]) {
    this.#aliases = bodies.map(({ name, aliases = [] }) => new Set([name, ...aliases].flatMap(readings)))
  }

  is(named: string, ours: Names): boolean {
    const wanted = new Set(readings(named))
    const known = this.#aliases.filter(set => [...wanted].some(key => set.has(key)))
    return ours.map(nameKey).some(key => wanted.has(key) || known.some(set => set.has(key)))
  }

  /** True where the key names several bodies in one phrase and ours are among them, the first of them too. */
  phrase(named: string, ours: readonly Names[]): boolean {
    if (ours.length === 0) return false
    const parts = named.split(/;| phối hợp (?:với )?| cùng |, (?=\p{Lu})/u).map(part => part.trim())
    const fits = (part: string, names: Names) =>
      this.is(part, names) ||
      names.map(nameKey).some(key => key.includes(' ') && ` ${nameKey(part)} `.includes(` ${key} `))
    return (
      ours.some(names => fits(parts[0]!, names)) && ours.every(names => parts.some(part => fits(part, names)))
    )
  }
}
