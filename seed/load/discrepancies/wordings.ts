import { toldByRule } from '../../../schema/words/discrepancies'
import { syllableKey } from '../../read/compare/syllables'
import type { Corpus } from '../corpus'
import { distinctValues, type KnownDiscrepancy } from './discrepancy'

/** Words inside inner quotation marks are another form: `cuộc sống “bình thường mới”` says so of them. */
function formKey(text: string): string {
  return syllableKey(text.replace(INNER, ' _ $1 _ ').replaceAll('_', 'ngoac'))
}
const INNER = /[“"]([^“”"]+)[”"]/g

/** WORDING: one message in words that differ by more than case, outer marks and punctuation. */
export function wordingDiscrepancies({ messages }: Corpus): KnownDiscrepancy[] {
  return messages.flatMap(message => {
    if (new Set(message.wordings.map(({ fact }) => formKey(fact.text))).size < 2) return []
    const forms = new Map<string, string>()
    for (const { fact } of message.wordings) {
      const key = formKey(fact.text)
      if (!forms.has(key)) forms.set(key, fact.text)
    }
    const values = message.wordings.map(({ paper, fact }) => ({
      value: forms.get(formKey(fact.text))!,
      paper,
      proof: fact,
    }))
    return [
      {
        key: `${message.id}.wording`,
        kind: 'WORDING' as const,
        ...toldByRule('wordings-of-one-message', {
          message: message.text,
          count: String(distinctValues(values).length),
        }),
        about: [...new Set([...message.plans, ...message.wordings.map(({ paper }) => paper.document)])],
        values,
      },
    ]
  })
}
