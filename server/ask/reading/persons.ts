import type { Cue } from '../../../schema/words/cues'
import { familyNames } from '../../../schema/words/familyNames'
import { foldedPosts } from '../../../schema/words/posts'
import type { Word } from '../../typed/words'
import { kindAskedIn } from './links'
import type { Parts } from './parts'
import { asked, type Rule } from './rule'

const ofPosts = new Set(foldedPosts.flatMap(post => post.split(' ')))
/** `Bộ trưởng`, `ông`: who signs is told by name, whatever the post that the question gives. */
export const isOfPost = ({ folded }: Word): boolean => ofPosts.has(folded) || TITLES.has(folded)
const TITLES_BEFORE_NAMES = ['ong', 'ba', 'dong chi', 'mr', 'mrs', 'ms', 'minister', 'deputy minister']
const TITLES = new Set(TITLES_BEFORE_NAMES.flatMap(title => title.split(' ')))

const MOST_GIVEN = 4

/** `Bộ trưởng Nguyễn Mạnh Hùng`, or a post alone. */
export const isPerson = (words: readonly Word[]): boolean => {
  const [family, ...given] = words.filter(word => !isOfPost(word))
  return (
    family === undefined || (familyNames.has(family.folded) && given.length > 0 && given.length <= MOST_GIVEN)
  )
}

const OF_SIGNERS: readonly Cue[] = ['sign', 'whichPaper', 'what', 'who', 'howMany', 'did']

/** `Phạm Anh Tuấn ký những văn bản nào?`, `Phạm Anh Tuấn giữ chức vụ gì?` */
export const documentsOfSigner: Rule = parts => {
  if (parts.paper || parts.beforeDay !== null || !parts.only(...OF_SIGNERS)) return null
  const [which] = parts.all('whichPaper')
  const isAsked = parts.has('sign')
    ? which || parts.has('what', 'howMany') || asksPost(parts)
    : parts.has('who')
  const signer = isAsked ? signerIn(parts) : null
  const others = which ? kindAskedIn(parts.question.said(which)) : null
  return signer && asked('DOCUMENTS_OF_SIGNER', parts, { named: [], others, ...signer })
}

const posts = [...foldedPosts, ...TITLES_BEFORE_NAMES]
  .map(post => post.split(' '))
  .sort((a, b) => b.length - a.length)

/**
 * The name, whole, and the posts before it: every word that stands together, idle ones too, for a word of a name may
 * be one of another sense (`Minh`). Null where a word stands beside it of which we do not know whether it belongs to it.
 */
function signerIn(parts: Parts): { person: string; post: string | null } | null {
  const { words } = parts.question
  const rest = parts.rest(OF_SIGNERS)
  if (rest.length === 0) return null
  const isOfName = (at: number) =>
    parts.question.isFree(at) &&
    !parts.cues.some(({ from, to }) => from <= at && at < to) &&
    !BESIDE_NAMES.has(words[at]!.folded)
  let from = words.indexOf(rest[0]!)
  let to = words.indexOf(rest.at(-1)!) + 1
  while (isOfName(from - 1)) from--
  while (isOfName(to)) to++
  const said = words.slice(from, to)
  if (!said.every((_, at) => isOfName(from + at))) return null
  const [bare, post] = withoutPosts(said)
  const [family] = bare
  const isName = family && bare.length > 1 && bare.length <= MOST_GIVEN + 1
  if (!isName || !(familyNames.has(family.folded) || bare.every(isCapital))) return null
  return { person: bare.map(({ text }) => text).join(' '), post }
}

const BESIDE_NAMES = new Set([
  'do',
  'cua',
  'boi',
  'co',
  'duoc',
  'nhung',
  'cac',
  'by',
  'of',
  'la',
  'is',
  'was',
  'va',
  'and',
])

/** The words behind the posts and titles that they begin with; those posts but for titles, folded. */
function withoutPosts(words: readonly Word[]): [words: readonly Word[], post: string | null] {
  let rest = words
  const said: string[] = []
  for (;;) {
    const post = posts.find(
      one => one.length <= rest.length && one.every((word, at) => rest[at]!.folded === word),
    )
    if (!post) return [rest, said.join(' ') || null]
    if (!TITLES.has(post[0]!)) said.push(post.join(' '))
    rest = rest.slice(post.length)
  }
}

const isCapital = ({ text }: Word): boolean => /^\p{Lu}/u.test(text)

const asksPost = (parts: Parts): boolean =>
  parts.all('sign').some(cue => /^(?:giu )?chuc/.test(parts.question.said(cue)))
