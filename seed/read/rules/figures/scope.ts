import { LETTERS } from '../../../../schema/words/charClasses'
import { fold } from '../../../../schema/words/fold'
import { provinceNamed } from '../../../../schema/words/provinces'
import { ranksWithinProvince } from '../../../../schema/words/ranksOfPlaces'
import { wordList } from '../../../../schema/words/wordList'
import type { DocumentHeader } from '../../entry'
import { wholeWords } from '../../forms/wholeWords'
import { capital } from './statement'
import { AREAS, WHOLE_AREAS, WIDER_AREAS } from './vocabulary/areas'

const NAME = '(?:Bà Rịa - Vũng Tàu|\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){0,3})'
const WHOLE = wholeWords(WHOLE_AREAS, 'iu')
/** Words before a place that is the figure's own. */
const BEFORE_OWN = wordList(`
trên
trong
tỉnh
thành phố
địa phương
`)
/** What is led to, or got from, something of the whole country is not itself of it. */
const TOWARDS = wordList(`
vào
đến
tới
lên
với
theo
từ
qua
cùng
của
`)
const OF = `(?<!(?:${TOWARDS.join('|')}) [^,;:.]{0,60})của `
/** Where the figure itself is of the whole country: not `kết nối vào hệ thống giám sát của toàn quốc`. */
const ALL = new RegExp(
  `(?:^|[:,] |(?:${BEFORE_OWN.join('|')}) |${OF})(?:phạm vi )?(${WHOLE_AREAS.join('|')})(?!\\p{L})`,
  'iu',
)
/** Words that mean the paper's own place. */
const OURS = /(?<!\p{L})(?:tỉnh ta|toàn tỉnh|toàn huyện|toàn xã|trên địa bàn tỉnh|địa bàn huyện)(?! \p{Lu})/iu
const NAMED = new RegExp(`^${NAME}`, 'u')
const anyOf = (areas: readonly string[]): string => areas.join('|').replaceAll('.', '\\.')
const AREA = new RegExp(
  `(?<![${LETTERS}])(?:${anyOf([...AREAS, ...AREAS.map(capital)])}) (?=\\p{Lu})(?![ỦU][ỷyỶY] )`,
  'gu',
)
const LEADING = new RegExp(`^(?:${anyOf(AREAS)}) `, 'iu')

/** The place that a paper's figures are of where nothing nearer tells it: that of its issuer; null for a central one. */
export interface Home {
  /** As the statement prints it: `Hà Tĩnh`, `xã Bình An, Hà Tĩnh`. */
  words: string
  /** The name that in a statement tells the place. */
  name: string
  /** The same as addresses write it: `hatinh`. */
  joined: string
  /** The heading that names it, where the issuer does not. */
  heading?: string
  /** The words of its paragraph that name it. */
  opens?: string
  /** The title names it. */
  titled?: true
}

export function homeOf({ issuer, title }: DocumentHeader): Home | null {
  if (!issuer) return null
  const inTitle = WITHIN.exec(title ?? '')?.[1]
  if (inTitle !== undefined && !issuer.name.includes(inTitle) && issuer.province) {
    const name = inTitle.replace(LEADING, '')
    const words = capital([inTitle, issuer.province].join(', '))
    return { words, name, joined: fold(name).replaceAll(' ', ''), titled: true }
  }
  const local =
    namedIn(issuer.name) ??
    partyPlaceIn(issuer.name) ??
    namedIn(issuer.parent ?? '') ??
    partyPlaceIn(issuer.parent ?? '')
  const { province } = issuer
  const smaller = local && fold(local).endsWith(fold(province ?? '-')) ? null : local
  const words = [smaller, province].filter(name => name !== null).join(', ')
  if (words === '') return null
  const name = smaller?.replace(LEADING, '') ?? province!
  return { words, name, joined: fold(name).replaceAll(' ', '') }
}

/** `huyện Xuân Lộc` of `Huyện ủy Xuân Lộc`. */
function partyPlaceIn(name: string): string | null {
  const party = PARTY.exec(name)
  return party ? `${party[1]!.toLowerCase()} ${party[2]!}` : null
}
const PARTY = new RegExp(`^(Huyện|Quận) [ỦủU][ỷyỶY] (${NAME})`, 'u')

/** `Kết quả giám sát … tại huyện Thuận Bắc`: the one place within a province that a paper is about. */
const WITHIN = new RegExp(
  [
    `(?: tại| trên địa bàn| ở) ((?:${ranksWithinProvince.join('|')}) ${NAME})`,
    '(?:,? (?:năm|tỉnh|giai đoạn|quý|tháng|\\d)[^,]*)?$',
  ].join(''),
  'u',
)

const OPENS = new RegExp(`^(?:Tại|Ở|Trên địa bàn|Riêng tại) ((?:(?:${anyOf(AREAS)}) )?${NAME}), `, 'u')
const ALL_OF_IT = /(?<!\p{L})(?:toàn tỉnh|cả tỉnh|toàn thành phố|địa bàn tỉnh|cả nước|toàn quốc)(?!\p{L})/iu

/** `Tại Ninh Thuận, …`: the place that a paragraph opens with, which its further sentences are of. */
export function homeOfParagraph(text: string, said: string, home: Home | null): Home | null {
  const place = OPENS.exec(text.slice(0, LONGEST_OPENING))?.[1]
  if (place === undefined || ALL_OF_IT.test(said)) return null
  const name = place.replace(LEADING, '')
  if (place === name && provinceNamed(fold(name)) === null) return null
  const within =
    home && !LARGEST.test(place) && place !== name ? [capital(place), home.name].join(', ') : capital(place)
  return { words: within, name, joined: fold(name).replaceAll(' ', ''), opens: place }
}
const LONGEST_OPENING = 60

/** The place that words name: `toàn quốc`, `tỉnh Lạng Sơn`; null where they name none. */
export function placeIn(words: string): string | null {
  return namedIn(words) ?? WHOLE.exec(words)?.[0] ?? null
}

/** The same of a figure in a running text: what is connected, sent or compared is in the paper's own place. */
export function scopeIn(words: string, home: Home | null): string | null {
  if (!home) return placeIn(words)
  const ours = OURS.test(words) ? home.words : null
  return namedIn(words) ?? ours ?? ALL.exec(words)?.[1] ?? null
}

/** `tại Việt Nam`, `trên thế giới`: the whole country or more, by other words. */
const WIDER = wholeWords(WIDER_AREAS, 'iu')

/** Whether words name a place that is not the paper's own, nor in it. */
export function namesElsewhere(words: string, home: Home): boolean {
  if (WIDER.test(words)) return true
  const named = namedIn(words)
  return named !== null && LARGEST.test(named) && !named.includes(home.name)
}
const LARGEST = /^(?:tỉnh|thành phố|tp\.?|quốc gia) /iu

/** The province or city that a heading names: what stands under it is of that. */
export function homeNamedIn(headings: readonly string[], home: Home | null): Home | null {
  for (const heading of headings) {
    const named = namedIn(heading)
    if (named === null || !LARGEST.test(named) || namedIn(heading.replace(named, '')) !== null) continue
    if (home && named.endsWith(home.name)) return home
    const name = named.replace(LEADING, '')
    return { words: capital(named), name, joined: fold(name).replaceAll(' ', ''), heading }
  }
  return null
}

/** The first area with its name. */
function namedIn(words: string): string | null {
  AREA.lastIndex = 0
  for (let area = AREA.exec(words); area; area = AREA.exec(words)) {
    const name = NAMED.exec(words.slice(AREA.lastIndex, AREA.lastIndex + LONGEST_NAME))
    if (name) return area[0] + name[0]
  }
  return null
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
