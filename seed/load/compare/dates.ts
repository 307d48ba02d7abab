import { documentTitle } from '../build/documentTitle'
import { datesAgree } from '../identity/days'
import type { Findings } from '../infer/rule'
import { byDocument } from './byDocument'
import type { Finding } from './finding'

/** DATE: two days of issue of one document that cannot be the same day. */
export function dateFindings({ statements }: Findings): Finding[] {
  return byDocument(statements, 'issued').flatMap(([document, values]) => {
    const disagreeing = values.filter(({ value }) => values.some(other => !datesAgree(value, other.value)))
    if (disagreeing.length === 0) return []
    return [
      {
        key: `${document.id}.issued`,
        kind: 'DATE' as const,
        subject: `Ngày ban hành của ${documentTitle(document)}`,
        explanation: 'Các văn bản ghi ngày ban hành khác nhau cho cùng một văn bản.',
        rule: 'dates-of-one-document',
        about: [document],
        values: disagreeing,
      },
    ]
  })
}
