import { namesNobody } from '../../../schema/words/noPeople'
import { rankLength } from '../forms/names'
import { faceOf, type Line } from './lines'

const NAME = /^(?:[^\p{L}]*\| ?)?\p{Lu}\p{Ll}{0,6}[.’']?(?: \p{Lu}\p{Ll}{0,6}[.’']?){1,4}[\s|*]*$/u
const AROUND = /^[^\p{L}]+|[\s|*]+$/gu

/** A line that can be a person's name and holds nothing else, perhaps a rank before it. */
export function isNameLine(text: string, line: Line): boolean {
  const { printed } = faceOf(text, line)
  const name = printed.slice(rankLength(printed))
  return NAME.test(name) && !namesNobody(name.replace(AROUND, ''))
}

/** The line of the name that stands below a post, over a seal, a stamp, `(Đã ký)`; -1 where none does. */
export function nameBelow(text: string, lines: readonly Line[], post: number, to: number): number {
  for (let i = post + 1; i < Math.min(to, post + NAME_REACH); i++) if (isNameLine(text, lines[i]!)) return i
  return -1
}

/** Lines between a post and the name below it. */
export const NAME_REACH = 7
