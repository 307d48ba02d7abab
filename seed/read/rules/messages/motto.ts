import { syllables } from '../../compare/syllables'
import { introduction, type MessageRule } from './quoted'

const WORDS: readonly { word: string; between: RegExp; shortest: number }[] = [
  { word: 'phuong cham', between: /^(?: [a-z,]+){0,6} ?:?$/, shortest: 3 },
  { word: 'khau hieu', between: /^(?: la| sau| chinh| hanh dong){0,2} ?:?$/, shortest: 3 },
  { word: 'tinh than', between: /^(?: la)? ?:?$/, shortest: 5 },
]

/** `phương châm xuyên suốt là “…”`, `khẩu hiệu “…”`, `với tinh thần “…”`; a word or two in quotation marks are only a term. */
export const motto: MessageRule = ({ before, beforeAt, run, quotation }) => {
  for (const { word, between, shortest } of WORDS) {
    const at = introduction(before, word, between)
    if (at < 0) continue
    const wording = run.flow.text.slice(quotation.open + 1, quotation.close)
    return syllables(wording).length >= shortest ? { kind: 'MOTTO', rule: 'motto', at: beforeAt + at } : null
  }
  return null
}
