import { foldUnits } from '../../../schema/words/foldUnits'
import { signingPosts } from '../../../schema/words/posts'
import { isCapitals } from './lines'

const POSTS = `(?:${signingPosts.map(post => post.toUpperCase()).join('|')})(?= |$)`
const POST = new RegExp(`(?<=^|[ .])${POSTS}`, 'gu')
const POST_FIRST = new RegExp(`^${POSTS}`, 'u')
const MODE = /(?<=^|[\s;.:])(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)[. ] ?(?=\p{Lu}{2})/gu
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
  const modes = [...printed.matchAll(MODE)].map(({ index }) => index)
  const signed = modes[0] ?? signedFrom(printed)
  if (!label && signed < 0) return []
  const items = label ? [label[0].length, ...[...printed.matchAll(ITEM)].map(({ index }) => index)] : []
  return [...items, ...modes, ...(signed < 0 ? [] : signature(printed, signed))].filter(
    cut => cut > 0 && cut < printed.length,
  )
}

/** `THỦ TƯỚNG Trần Văn Tám`: who heads a body signs without a mode. */
function signedFrom(printed: string): number {
  return POST_FIRST.test(printed) && NAME.test(printed) ? 0 : -1
}

function signature(printed: string, from: number): number[] {
  const rest = printed.slice(from)
  const name = NAME.exec(rest)
  const posts = rest.slice(0, name?.index ?? rest.length)
  if (!isCapitals(posts)) return []
  const further = [...posts.matchAll(POST)].map(({ index }) => index).filter(at => isSecond(posts, at))
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
