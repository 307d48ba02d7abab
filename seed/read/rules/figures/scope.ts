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
const area = [...AREAS, ...AREAS.map(capital)].join('|').replaceAll('.', '\\.')
const NAMED = new RegExp(`(?<!\\p{L})(?:${area}) ${NAME}`, 'u')
const LEADING = new RegExp(`^(?:${AREAS.join('|').replaceAll('.', '\\.')}) `, 'iu')

/** The place that a paper's figures are of where nothing nearer tells it: that of its issuer; null for a central one. */
export interface Home {
  /** As the statement prints it: `Hà Tĩnh`, `xã Bình An, Hà Tĩnh`. */
  words: string
  /** Folded names of which one in a statement tells the place. */
  names: string[]
}

export function homeOf({ issuer }: DocumentHeader): Home | null {
  if (!issuer) return null
  const local = NAMED.exec(issuer.name)?.[0] ?? NAMED.exec(issuer.parent ?? '')?.[0] ?? null
  const { province } = issuer
  const smaller = local && fold(local).endsWith(fold(province ?? '-')) ? null : local
  const words = [smaller, province].filter(name => name !== null).join(', ')
  return words === '' ? null : { words, names: [smaller?.replace(LEADING, '') ?? province!].map(fold) }
}

/** The place that words name: `toàn quốc`, `tỉnh Lạng Sơn`; null where they name none. */
export function placeIn(words: string): string | null {
  return (NAMED.exec(words) ?? WHOLE.exec(words))?.[0] ?? null
}

/** Whether a statement lacks its place: it names neither its paper's home nor another. */
export function lacksPlace(statement: string, home: Home): boolean {
  const folded = fold(statement).replaceAll(/[^a-z0-9]+/g, '')
  if (home.names.some(name => folded.includes(name.replaceAll(/[^a-z0-9]+/g, '')))) return false
  return OURS.test(statement) || (!ALL.test(statement) && !NAMED.test(statement))
}
