import { matchesOf } from '../../forms/matchesOf'
import { partOfBody } from '../tasks/joining'
import type { Told } from './addressee'
import { isUrged, whomIn } from './whom'

/** `Đồng chí Phó Chủ tịch UBND tỉnh yêu cầu …`, at the head of a sentence. */
const ASKS =
  /(?:^|\. )(?:[^.;:,]{0,40}, )?(Đồng chí(?: [^.;:]{1,110}?)?) (?:cũng )?(?:yêu cầu|lưu ý|giao) (?=\p{L})/gu
const ENDS = /;|\.(?= \p{Lu}|\/|$)/u

/** What a person who speaks at a meeting asks of a body: the report of it tells who and of whom. */
export function comradeAsks(text: string): Told[] {
  return matchesOf(ASKS, text).flatMap(({ index, 0: said, 1: name }) => {
    const from = index + said.indexOf(name!)
    const at = index + said.length
    const stop = text.slice(at).search(ENDS)
    const to = stop < 0 ? text.length : at + stop
    const named = whomIn(text.slice(at, to))
    if (!named || named.rest >= to - at) return []
    const words = text.slice(at + named.rest, to)
    if (!isUrged(words)) return []
    const asked = {
      names: named.names.map(one => ({ ...partOfBody(one), at: at - from })),
      from: 0,
      end: at - from + named.end,
      rest: at - from + named.rest,
    }
    return [{ from, to, asked, number: null, speaker: { name: name!, from: 0, to: name!.length } }]
  })
}
