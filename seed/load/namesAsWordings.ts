import { quotedName } from '../read/compare/wordings'
import type { Statement, Wording } from './corpus'

/** A wording that is found in the name of a paper: of it nobody concludes that the paper is named after a message. */
export const NAME_AS_WORDING = 'saying-as-name'

/** The names that papers quote in others' titles, as wordings: `quy định tạm thời “Thích ứng an toàn, linh hoạt, …”`. */
export function namesAsWordings(statements: readonly Statement[]): Wording[] {
  return statements.flatMap(({ attribute, basis, value, paper, proof }) => {
    const text = attribute === 'title' && basis === 'STATED' ? quotedName(value) : null
    if (!text) return []
    const fact = {
      ...proof,
      text,
      kind: 'MOTTO',
      calledBy: null,
      plan: null,
      own: false,
      period: null,
    } as const
    return [{ paper, fact: { ...fact, rule: NAME_AS_WORDING }, plan: null }]
  })
}
