import { matchesOf } from '../../forms/matchesOf'
import { gathered } from '../../gathered'
import type { SayingRule } from './saying'

const HASHTAG = /#[\p{L}\p{N}_]{2,60}/gu

/** `gắn hashtag #ICT_anti_nCoV`: a word behind `#` that holds a letter. */
export const hashtag: SayingRule = ({ flow: { text } }) =>
  gathered(text.includes('#') ? matchesOf(HASHTAG, text) : [], ({ index, 0: tag }) => {
    if (!/\p{L}/u.test(tag) || /[\p{L}\p{N}&]/u.test(text.charAt(index - 1))) return []
    const at = index
    return [{ from: at, to: at + tag.length, at, kind: 'HASHTAG' as const, calledBy: null, rule: 'hashtag' }]
  })
