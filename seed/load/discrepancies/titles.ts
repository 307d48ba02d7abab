import { toldByRule } from '../../../schema/words/discrepancies'
import { differing, distinctBy } from '../../read/compare/groups'
import { syllableKey } from '../../read/compare/syllables'
import { quotedName, titlesDiffer, titleWords } from '../../read/compare/wordings'
import type { Corpus } from '../corpus'
import { byDocument } from './byDocument'
import { type KnownDiscrepancy, paperParts } from './discrepancy'

/** TITLE: a document's title, or the name that it quotes, given in two forms that are near but not the same. */
export function titleDiscrepancies({ statements }: Corpus): KnownDiscrepancy[] {
  return byDocument(statements, 'title').flatMap(([document, titles]) => {
    const forms = distinctBy(titles, ({ value }) => syllableKey(value))
    const words = new Map(forms.map(({ value }) => [value, titleWords(value)] as const))
    const apart = differing(forms, (one, other) =>
      titlesDiffer(words.get(one.value)!, words.get(other.value)!),
    )
    if (apart.length === 0) return []
    const differingForms = new Set(apart.map(({ value }) => syllableKey(value)))
    return [
      {
        key: `${document.id}.title`,
        kind: 'TITLE' as const,
        ...toldByRule('names-of-one-document', paperParts(document)),
        about: [document],
        values: titles
          .filter(({ value }) => differingForms.has(syllableKey(value)))
          .map(title => ({ ...title, value: quotedName(title.value) ?? title.value })),
      },
    ]
  })
}
