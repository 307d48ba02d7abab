import { quotations } from '../../read/typography/quotes'
import { documentTitle } from '../build/documentTitle'
import type { Findings } from '../infer/rule'
import { wordingDistance, wordingKey } from '../wording'
import { byDocument } from './byDocument'
import { distinctValues, type Finding, type FindingValue } from './finding'

/** Names that differ in more syllables than this are different names, not two forms of one. */
const SAME_NAME = 0.3

/** TITLE: the quoted name inside a document's title, given in two forms that are near but not the same. */
export function titleFindings({ statements }: Findings): Finding[] {
  return byDocument(statements, 'title').flatMap(([document, titles]) => {
    const names = titles.flatMap(title => {
      const value = quotedName(title.value)
      return value ? [{ ...title, value }] : []
    })
    const disagreeing = names.filter(name => names.some(other => nearButDifferent(name, other)))
    if (distinctValues(disagreeing).length < 2) return []
    return [
      {
        key: `${document.id}.title`,
        kind: 'TITLE' as const,
        subject: `Tên gọi của ${documentTitle(document)}`,
        explanation: 'Các văn bản dẫn tên gọi này bằng những lời khác nhau.',
        rule: 'quoted-names-of-one-document',
        about: [document],
        values: disagreeing,
      },
    ]
  })
}

/** The outermost quotation of a title. */
function quotedName(title: string): string | null {
  const outer = quotations(title).find(({ depth }) => depth === 0)
  return outer ? title.slice(outer.open + 1, outer.close) : null
}

function nearButDifferent(a: FindingValue, b: FindingValue): boolean {
  return wordingKey(a.value) !== wordingKey(b.value) && wordingDistance(a.value, b.value) <= SAME_NAME
}
