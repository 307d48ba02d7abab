import { spaced } from '../../../../schema/words/chars'
import { toldByRule } from '../../../../schema/words/discrepancies'
import { groupsOf } from '../../compare/groups'
import { syllables } from '../../compare/syllables'
import type { CitationFact, Discrepancy } from '../../entry'
import { gathered } from '../../gathered'
import { citedAs } from './cited'

/** Words that fit every paper, and those that tell how urgent it is. */
const ANY_KIND = ['van ban', 'van ban chi dao']
const URGENCY = /(?: hoa toc| khan| thuong khan)+$/

/** KIND: one number under two names of its kind: `Công bản chỉ đạo số 7641/…`, `Công văn số 7641/…`. */
export function kindDiscrepancies(documents: readonly CitationFact[][]): Discrepancy[] {
  return gathered(documents, row => {
    const named = row.filter(one => kindWords(one) !== null)
    const forms = groupsOf(named, kindWords).map(([one]) => one!)
    if (forms.length < 2) return []
    return [
      {
        kind: 'KIND',
        ...toldByRule('two-kinds-of-one-number', {
          number: forms[0]!.number!,
          values: forms.map(wordsBefore).join('; '),
        }),
        values: forms.map(one => citedAs(one, wordsBefore(one))),
      },
    ]
  })
}

function kindWords(one: CitationFact): string | null {
  const words = syllables(wordsBefore(one)).join(' ').replace(URGENCY, '')
  return words === '' || ANY_KIND.includes(words) ? null : words
}

/** The words of the mention before its number, without `số`. */
function wordsBefore(mention: CitationFact): string {
  const printed = spaced(mention.printed)
  return printed
    .slice(0, Math.max(0, printed.search(/\d/)))
    .replace(/\s*số\s*$/iu, '')
    .trim()
}
