import { datesConflict } from '../../read/compare/dates'
import { differing } from '../../read/compare/groups'
import { documentTitle } from '../build/documentTitle'
import type { Corpus } from '../corpus'
import { byDocument } from './byDocument'
import type { KnownDiscrepancy } from './discrepancy'

/** DATE: two days of issue of one document that cannot be the same day. */
export function dateDiscrepancies({ statements }: Corpus): KnownDiscrepancy[] {
  return byDocument(statements, 'issued').flatMap(([document, values]) => {
    const conflicting = differing(values, (one, other) => datesConflict(one.value, other.value))
    if (conflicting.length === 0) return []
    return [
      {
        key: `${document.id}.issued`,
        kind: 'DATE' as const,
        subject: `Ngày ban hành của ${documentTitle(document)}`,
        explanation: 'Các văn bản ghi ngày ban hành khác nhau cho cùng một văn bản.',
        rule: 'dates-of-one-document',
        about: [document],
        values: conflicting,
      },
    ]
  })
}
