import { foldedBodyHeads } from '../../../../schema/words/bodyHeads'
import { fold } from '../../../../schema/words/fold'
import { signingPosts } from '../../../../schema/words/posts'
import type { DocumentHeader } from '../../entry'
import { naturalCase } from '../../forms/naturalCase'

type Signer = NonNullable<DocumentHeader['signer']>

const MODES = ['TUQ.', 'TM.', 'KT.', 'TL.', 'Q.'] as const
const MODE = /^(?:(TUQ|TM|KT|TL|Q) ?[.,]|(T\/M|K\/T|T\/L)) ?/
const BODY = new RegExp(`^(?:${foldedBodyHeads('signature').join('|')})(?![a-z])`)
/** `TRƯỞNG BAN CHỈ ĐẠO`: where the post holds the first word of the body's name, that word goes with the name. */
const LEADING = ['phó trưởng', 'trưởng', 'phó chánh', 'chánh'].map(post => post.toUpperCase())
const SIGNED_WITH = [...signingPosts.map(post => post.toUpperCase()), ...LEADING]
const DASH = / ?[-–] ?/

/**
 * What the lines above a name say: `signature` each of them as papers write it in a sentence, `mode` that of the last
 * line that has one (`TM. ỦY BAN NHÂN DÂN⏎KT. CHỦ TỊCH`: for the chairman), `title` the post that is signed with.
 */
export function signatureOf(lines: readonly string[]): Omit<Signer, 'name'> {
  const whole = joined(lines.map(asWritten))
  const mode = whole.map(modeOf).findLast(found => found !== null) ?? null
  const title = headOfBoard(whole) ?? whole.map(withoutMode).findLast(own => !BODY.test(fold(own)))
  const signature = whole.map(line =>
    [modeOf(line), postsInSentence(withoutMode(line))].filter(Boolean).join(' '),
  )
  return {
    title: title ? postsInSentence(title) : null,
    mode,
    ...(signature.length > 0 ? { signature } : {}),
  }
}

const BOARD = /^(?:pho )?(?:to truong|truong ban|truong tieu ban)(?![a-z])/

/** `TRƯỞNG BAN⏎PHÓ CHỦ TỊCH UBND TỈNH`: below the post of a board stands the home post of who signs with it. */
function headOfBoard(lines: readonly string[]): string | undefined {
  const at = lines.findLastIndex(line => modeOf(line) !== 'KT.' && BOARD.test(fold(withoutMode(line))))
  if (at >= 0 && at < lines.length - 1) return withoutMode(lines[at]!)
  const [within, home] = lines.slice(-2)
  const forBoard = lines.some(line => modeOf(line) === 'TM.' && COUNCIL.test(fold(withoutMode(line))))
  const stands = forBoard && home && SIGNED_WITH.includes(within!) && modeOf(home) === null
  return stands && startsWithPost(home) && !SIGNED_WITH.includes(home) ? within : undefined
}
/** `TM. HỘI ĐỒNG⏎CHỦ TỊCH⏎CHỦ TỊCH UBND HUYỆN`. */
const COUNCIL = /^(?:hoi dong(?! nhan dan)|ban (?:chi dao|to chuc|quan ly)|tieu ban|to )/

/** `TRƯỞNG BAN BAN CHÍNH SÁCH,`, `CỤC TRƯỞNG CỤC`: without what a writer set twice or left hanging. */
function asWritten(line: string): string {
  const once = line.replace(/[;:]+$/, '').replace(TWICE, '$1')
  return once.replace(HANGING, '$1')
}
const TWICE = /(?<=(?:TRƯỞNG|CHÁNH) )(\p{Lu}+(?: \p{Lu}+)?) \1(?=[ ,]|$)/u
/** The body's first word is in the post already, and its name does not follow. */
const HANGING = /((?<!\p{L})(\p{Lu}+(?: \p{Lu}+)?) TRƯỞNG) \2$/u

/** `BỘ TRƯỞNG BỘ THÔNG TIN⏎VÀ TRUYỀN THÔNG` is one line that broke. */
function joined(lines: readonly string[]): string[] {
  const whole: string[] = []
  for (const line of lines) {
    const goesOn =
      /^va /.test(fold(line)) || (whole.at(-1)?.endsWith(',') && !/^(?:pho|thu) /.test(fold(line)))
    if (goesOn && whole.length > 0) whole[whole.length - 1] += ` ${line}`
    else whole.push(line)
  }
  return whole.map(line => line.replace(/[, ]+$/, ''))
}

const withoutMode = (line: string): string => line.replace(MODE, '')

function modeOf(line: string): Signer['mode'] {
  const found = MODE.exec(line)
  const sign = found?.[1] ?? found?.[2]?.replace('/', '')
  return MODES.find(mode => mode === `${sign}.`) ?? null
}

/** `BỘ TRƯỞNG-TRƯỞNG TIỂU BAN`: two posts of one person. */
function postsInSentence(line: string): string {
  const parts = line.split(DASH)
  return parts.slice(1).every(startsWithPost)
    ? parts.map(part => postInSentence(part)).join(' – ')
    : postInSentence(line)
}

export const startsWithPost = (words: string): boolean =>
  SIGNED_WITH.some(post => words === post || words.startsWith(`${post} `))

/** `CỤC TRƯỞNG CỤC Y TẾ DỰ PHÒNG`: the body behind the post keeps the capital of its name. */
export function postInSentence(title: string, place: string | null = null): string {
  const starts = (post: string) => title.startsWith(`${post} `)
  const post = SIGNED_WITH.includes(title) ? null : (LEADING.find(starts) ?? SIGNED_WITH.find(starts))
  if (!post) return naturalCase(title, place)
  return `${naturalCase(post)} ${naturalCase(title.slice(post.length + 1), place)}`
}
