import { foldedBodyHeads } from '../../../schema/words/bodyHeads'
import { anyKindName } from '../../../schema/words/kindsByWords'
import type { Line } from './lines'
import { faceOf } from './lines'

/** What a line begins with, beside a body or a post, that tells who speaks, folded. */
const OTHER_SPEAKERS = ['\\(?khoa ', 'ky hop', 'lien bo', 'nuoc cong ?hoa ', 'bo [a-z]']
const AUTHORITY = new RegExp(`^(${[...foldedBodyHeads('speaker'), ...OTHER_SPEAKERS].join('|')})`)
/** `BÃI⏎BỎ …`, `CÔNG⏎BỐ …`: no ministry. */
const VERB = /^B[ỎỐỔ] /u
/** `CÔNG BỐ THỦ TỤC CỦA⏎BỘ Y TẾ`: the title goes on. */
const EXPECTING = / (cua|cho|voi|va|do|tai|thuoc|ve|giua|theo)$/
const OPENING = new RegExp(
  `^(can cu|xet|theo|thuc hien|\\(|sau khi|tren co so|de |nham |[-+]? ?(?:${anyKindName}) so ?:? ?\\d)`,
)
/** An authority may take a few lines: its name, its term, its session. */
const LINES = 5

/** The first words below: saved pages break even between `Căn` and `cứ`. */
function opening(text: string, lines: readonly Line[], at: number): string {
  const { folded } = faceOf(text, lines[at]!)
  const next = lines[at + 1]
  return folded.length < 8 && next ? `${folded} ${faceOf(text, next).folded}` : folded
}

/** The body that speaks, in capitals below the title: `ỦY BAN NHÂN DÂN TỈNH …`, `KHÓA IX, KỲ HỌP THỨ 23`. */
export function isAuthority(text: string, lines: readonly Line[], at: number, to: number): boolean {
  return authorityEnd(text, lines, at, to) > at
}

/** Behind the last line of the body that speaks, whose name may break (`CỤC TRƯỞNG CỤC⏎Y TẾ DỰ PHÒNG`); -1 for none. */
export function authorityEnd(text: string, lines: readonly Line[], at: number, to: number): number {
  const face = faceOf(text, lines[at]!)
  if (!face.capitals || !AUTHORITY.test(face.folded) || VERB.test(face.printed)) return -1
  if (at > 0 && lines[at]!.gap === 0 && EXPECTING.test(faceOf(text, lines[at - 1]!).folded)) return -1
  for (let i = at + 1; i < Math.min(to, at + LINES); i++) {
    const next = faceOf(text, lines[i]!)
    if (!next.capitals) return OPENING.test(opening(text, lines, i)) ? i : -1
    if (lines[i]!.gap > 0 && !AUTHORITY.test(next.folded)) return -1
  }
  return -1
}
