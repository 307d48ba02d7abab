import { syllables } from '../../compare/syllables'
import { CALLINGS } from './callings'
import { introduction, type MessageRule } from './quoted'

/** Words just before that say that the saying is not followed: `không còn phương châm “…”`. */
const DENIED = /(?:khong con|khong the|khong theo|phe phan|chong lai|tranh)(?: [a-z]+){0,3} $/

const CALLING = new RegExp(CALLINGS.map(({ word }) => word).join('|'))

/** `Chương trình “… giai đoạn 2025 - 2035”`: a programme of the state, whose name calls nobody. */
const OF_YEARS = /(?:giai đoạn|đến năm)\s+(?:19|20)[0-9]{2}/

/** A quotation behind a word that calls it a saying (`callings.ts`); a word or two in quotation marks are only a term. */
export const called: MessageRule = quoted => calledBefore(quoted) ?? calledWithin(quoted)

/** `phát động “Chiến dịch Hoa phượng đỏ”`: the name says itself what it is. */
const SELF_CALLED = /^(?:Chiến dịch|Phong trào|Cuộc vận động) (?=\p{Lu})/u
const calledWithin: MessageRule = ({ run: { flow }, quotation: { open, close } }) => {
  const name = SELF_CALLED.exec(flow.text.slice(open + 1, close))
  if (!name) return null
  return { kind: 'CAMPAIGN', rule: 'saying-called', at: open, calledBy: name[0].trim().toLowerCase() }
}

const calledBefore: MessageRule = ({ before, beforeAt, run, quotation }) => {
  if (!CALLING.test(before)) return null
  for (const { word, kind, between, shortest } of CALLINGS) {
    const at = introduction(before, word, between)
    if (at < 0 || DENIED.test(before.slice(Math.max(0, at - 40), at))) continue
    const wording = run.flow.text.slice(quotation.open + 1, quotation.close)
    if (syllables(wording).length < shortest) return null
    if (kind === 'CAMPAIGN' && OF_YEARS.test(wording.toLowerCase())) return null
    return {
      kind,
      rule: 'saying-called',
      at: beforeAt + at,
      calledBy: wordAt(run.flow.text, beforeAt + at, word),
    }
  }
  return null
}

/** The word as the paper prints it, in small letters. */
export function wordAt(text: string, at: number, word: string): string {
  return text.slice(at, at + word.length).toLowerCase()
}
