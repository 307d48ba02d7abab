import type { Cue } from '../../../schema/words/cues'
import { familyNames } from '../../../schema/words/familyNames'
import { foldedPosts } from '../../../schema/words/posts'
import type { Word } from '../../typed/words'
import { asked, type Rule } from './rule'

const ofPosts = new Set(foldedPosts.flatMap(post => post.split(' ')))
/** `Bộ trưởng`, `ông`: who signs is told by name, whatever the post that the question gives. */
export const isOfPost = ({ folded }: Word): boolean => ofPosts.has(folded) || TITLES.has(folded)
const TITLES = new Set(['ong', 'ba', 'dong', 'chi', 'mr', 'mrs', 'ms', 'minister', 'deputy'])

const MOST_GIVEN = 4

/** `Bộ trưởng Nguyễn Mạnh Hùng`, or a post alone. */
export const isPerson = (words: readonly Word[]): boolean => {
  const [family, ...given] = words.filter(word => !isOfPost(word))
  return (
    family === undefined || (familyNames.has(family.folded) && given.length > 0 && given.length <= MOST_GIVEN)
  )
}

const OF_SIGNERS: readonly Cue[] = ['sign', 'whichPaper', 'what', 'who', 'howMany', 'did', 'issue']

/** `Phạm Anh Tuấn ký những văn bản nào?`, `Phạm Anh Tuấn giữ chức vụ gì?` */
export const documentsOfSigner: Rule = parts => {
  if (parts.paper || parts.day !== null || !parts.only(...OF_SIGNERS)) return null
  const isAsked = parts.has('sign')
    ? parts.has('whichPaper', 'what', 'howMany') || asksPost(parts)
    : parts.has('who')
  const name = nameIn(parts.rest(OF_SIGNERS))
  return isAsked && name ? asked('DOCUMENTS_OF_SIGNER', parts, { named: [], person: name }) : null
}

/** The name without the post before it; of an unknown family what is typed in capitals. */
function nameIn(words: readonly Word[]): string | null {
  const bare = words.filter(word => !isOfPost(word))
  const name = isPerson(words) && bare.length > 1 ? bare : words
  const isName = name === bare || (words.length > 1 && words.length <= MOST_GIVEN && words.every(isCapital))
  return isName ? name.map(({ text }) => text).join(' ') : null
}

const isCapital = ({ text }: Word): boolean => /^\p{Lu}/u.test(text)

const asksPost = (parts: Parameters<Rule>[0]): boolean =>
  parts.all('sign').some(cue => /^(?:giu )?chuc/.test(parts.question.said(cue)))
