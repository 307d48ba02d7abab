import { isLetter } from '../../../../schema/words/charClasses'
import { fold } from '../../../../schema/words/fold'
import type { DocumentHeader } from '../../entry'
import { capital } from './statement'
import { AREAS, WHOLE_AREAS } from './vocabulary/areas'

const NAME = '\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){0,3}'
const WHOLE = new RegExp(`(?<!\\p{L})(?:${WHOLE_AREAS.join('|')})(?!\\p{L})`, 'iu')
/** Where the figure itself is of the whole country: not `hệ thống giám sát của toàn quốc`. */
const ALL = new RegExp(
  `(?:^|[:,] |trên |trong |tỉnh |thành phố |địa phương )(?:phạm vi )?(?:${WHOLE_AREAS.join('|')})(?!\\p{L})`,
  'iu',
)
/** Words that mean the paper's own place. */
const OURS = /(?<!\p{L})(?:tỉnh ta|toàn tỉnh|toàn huyện|toàn xã|trên địa bàn tỉnh|địa bàn huyện)(?! \p{Lu})/iu
const NAMED = new RegExp(`^${NAME}`, 'u')
const areaWords = [...AREAS, ...AREAS.map(capital)].map(word => `${word} `)
const LEADING = new RegExp(`^(?:${AREAS.join('|').replaceAll('.', '\\.')}) `, 'iu')

/** The place that a paper's figures are of where nothing nearer tells it: that of its issuer; null for a central one. */
export interface Home {
  /** As the statement prints it: `Hà Tĩnh`, `xã Bình An, Hà Tĩnh`. */
  words: string
  /** The name that in a statement tells the place. */
  name: string
  /** The same as addresses write it: `hatinh`. */
  joined: string
}

export function homeOf({ issuer }: DocumentHeader): Home | null {
  if (!issuer) return null
  const local = namedIn(issuer.name) ?? namedIn(issuer.parent ?? '')
  const { province } = issuer
  const smaller = local && fold(local).endsWith(fold(province ?? '-')) ? null : local
  const words = [smaller, province].filter(name => name !== null).join(', ')
  if (words === '') return null
  const name = smaller?.replace(LEADING, '') ?? province!
  return { words, name, joined: fold(name).replaceAll(' ', '') }
}

/** The place that words name: `toàn quốc`, `tỉnh Lạng Sơn`; null where they name none. */
export function placeIn(words: string): string | null {
  return namedIn(words) ?? WHOLE.exec(words)?.[0] ?? null
}

/** The first area with its name. */
function namedIn(words: string): string | null {
  let first: { at: number; text: string } | null = null
  for (const area of areaWords) {
    for (
      let at = words.indexOf(area);
      at >= 0 && (!first || at < first.at);
      at = words.indexOf(area, at + 1)
    ) {
      const name = isLetter(words.charCodeAt(at - 1))
        ? null
        : NAMED.exec(words.slice(at + area.length, at + area.length + LONGEST_NAME))
      if (name) first = { at, text: area + name[0] }
    }
  }
  return first?.text ?? null
}
const LONGEST_NAME = 40

/** Whether a statement lacks its place: it names neither its paper's home nor another. */
export function lacksPlace(statement: string, home: Home): boolean {
  if (statement.includes(home.name)) return false
  if (
    statement.includes('.vn') &&
    fold(statement)
      .replaceAll(/[^a-z]+/g, '')
      .includes(home.joined)
  )
    return false
  return OURS.test(statement) || (!ALL.test(statement) && namedIn(statement) === null)
}
