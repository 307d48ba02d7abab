import { familyNames } from '../../../schema/words/familyNames'
import { foldedPosts } from '../../../schema/words/posts'
import type { Word } from '../../typed/words'
import type { Parts } from './parts'
import { asked, type Rule } from './rule'

const ofPosts = new Set(foldedPosts.flatMap(post => post.split(' ')))
/** `Bộ trưởng`, `ông`: who signs is told by name, whatever the post that the question gives. */
export const isOfPost = ({ folded }: Word): boolean => ofPosts.has(folded) || TITLES.has(folded)
const TITLES = new Set(['ong', 'ba', 'dong', 'chi', 'mr', 'mrs', 'ms', 'minister', 'deputy'])

/** `Bộ trưởng Nguyễn Mạnh Hùng`. */
const isPerson = (words: readonly Word[]): boolean => {
  const [family, ...given] = words.filter(word => !isOfPost(word))
  return (
    family === undefined || (familyNames.has(family.folded) && given.length > 0 && given.length <= MOST_GIVEN)
  )
}
const MOST_GIVEN = 4

/** `Kế hoạch 23 ban hành ngày 13/10/2021 phải không?` is answered by what the papers say, whatever the question states. */
export const confirmed: Rule = parts => {
  const { paper, day, named, question } = parts
  if (!question.isToConfirm || !paper) return null
  if (parts.only('recipient', 'did') && parts.has('recipient') && day === null)
    return isToSomeone(parts) ? asked('RECIPIENTS_OF_DOCUMENT', parts, { named: [] }) : null
  if (!parts.only('sign', 'issue', 'did')) return null
  const rest = parts.rest(['sign', 'issue', 'did'])
  if (day !== null)
    return rest.length === 0 && named.length === 0 && parts.has('sign', 'issue')
      ? asked('DATE_OF_DOCUMENT', parts, { day: null })
      : null
  if (parts.has('sign')) return isPerson(rest) ? asked('SIGNER_OF_DOCUMENT', parts, { named: [] }) : null
  const isByOne = parts.has('issue') && named.length === 1 && rest.length === 0
  return isByOne ? asked('ISSUER_OF_DOCUMENT', parts, { named: [] }) : null
}

/** `gửi cho UBND các tỉnh`, not `gửi qua bưu điện`. */
const isToSomeone = (parts: Parts): boolean =>
  parts
    .all('recipient')
    .some(cue => TO.test(parts.question.said(cue)) || parts.named.some(({ from }) => from === cue.to))
const TO = / (?:cho|toi|den|to)$/
