import { toldByRule } from '../../../schema/words/discrepancies'
import { datesConflict } from '../../read/compare/dates'
import { differing } from '../../read/compare/groups'
import type { Corpus } from '../corpus'
import { byDocument } from './byDocument'
import { type KnownDiscrepancy, paperParts } from './discrepancy'

/** DATE: two days of issue of one document that cannot be the same day. */
export function dateDiscrepancies({ statements }: Corpus): KnownDiscrepancy[] {
  return byDocument(statements, 'issued').flatMap(([document, values]) => {
    const conflicting = differing(values, (one, other) => datesConflict(one.value, other.value))
    if (conflicting.length === 0) return []
    return [
      {
        key: `${document.id}.issued`,
        kind: 'DATE' as const,
        ...toldByRule('dates-of-one-document', paperParts(document)),
        about: [document],
        values: conflicting,
      },
    ]
  })
}
