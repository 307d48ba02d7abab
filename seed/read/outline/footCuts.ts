import { foldUnits } from '../../../schema/words/foldUnits'
import { signingPosts } from '../../../schema/words/posts'
import { matchesOf } from '../forms/matchesOf'
import { isCapitals } from './lines'

const POSTS = `(?:${signingPosts.map(post => post.toUpperCase()).join('|')})(?= |$)`
const POST = new RegExp(`(?<=^|[ .])${POSTS}`, 'gu')
const POST_FIRST = new RegExp(`^${POSTS}`, 'u')
const POST_BEHIND_ITEM = new RegExp(`(?<=[.;] )${POSTS}`, 'u')
const MODE = /(?<=^|[\s;.:])(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)[. ] ?(?=\p{Lu}{2})/gu
/** The ends of these modes: a dear pattern is asked only where one stands. */
const MAY_SIGN = /[MTLQ][. ]/
const LABEL = /^[*\s]*N[ơƠ][iI] nh[ậẬ]n ?:?(?=.)|^NƠI NHẬN ?:?(?=.)/u
const ITEM = /(?<=[:;.]) ?(?=[-–] ?\p{L})/gu
/** A name behind a post: two to five words, each with a capital. */
const NAME = /(?<=[\p{Lu}.] )\p{Lu}\p{Ll}*[.’']?(?: \p{Lu}\p{Ll}*[.’']?){1,4}(?=\s*$)/u

/**
 * Where a line that holds several fields of a foot is to be cut: behind `Nơi nhận:`, before each of its items, before the
 * mode, before a second post, before the name.
 */
export function footCuts(printed: string): number[] {
  const label = LABEL.exec(printed)
  const modes = MAY_SIGN.test(printed) ? matchesOf(MODE, printed).map(({ index }) => index) : []
  const signed = modes[0] ?? signedFrom(printed, label !== null)
  if (!label && signed < 0) return []
  const items = label ? [label[0].length, ...matchesOf(ITEM, printed).map(({ index }) => index)] : []
  return [...items, ...modes, ...(signed < 0 ? [] : [signed, ...signature(printed, signed)])].filter(
    cut => cut > 0 && cut < printed.length,
  )
}

/** `THỦ TƯỚNG Trần Văn Tám`, `- Lưu: VT. GIÁM ĐỐC Lê Thị Hai`: who heads a body signs without a mode. */
function signedFrom(printed: string, labelled: boolean): number {
  const at = POST_FIRST.test(printed) ? 0 : labelled ? printed.search(POST_BEHIND_ITEM) : -1
  return at >= 0 && NAME.test(printed) ? at : -1
}

function signature(printed: string, from: number): number[] {
  const rest = printed.slice(from)
  const name = NAME.exec(rest)
  const posts = rest.slice(0, name?.index ?? rest.length)
  if (!isCapitals(posts)) return []
  const further = matchesOf(POST, posts)
    .map(({ index }) => index)
    .filter(at => isSecond(posts, at))
  return [...further, ...(name ? [name.index] : [])].map(cut => from + cut)
}

/** Directly behind the mode stands the first post. */
function isSecond(posts: string, at: number): boolean {
  return (
    foldUnits(posts.slice(0, at))
      .replace(/^(?:tm|kt|tl|tuq|q|t\/m|k\/t|t\/l)[. ]/, '')
      .trim() !== ''
  )
}
