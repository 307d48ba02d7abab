import { syllableKey } from '../../read/compare/syllables'
import type { Corpus } from '../corpus'
import { distinctValues, type KnownDiscrepancy } from './discrepancy'

/** WORDING: one message in words that differ by more than case, marks and punctuation. */
export function wordingDiscrepancies({ messages }: Corpus): KnownDiscrepancy[] {
  return messages.flatMap(message => {
    if (new Set(message.wordings.map(({ fact }) => syllableKey(fact.text))).size < 2) return []
    const forms = new Map<string, string>()
    for (const { fact } of message.wordings) {
      const key = syllableKey(fact.text)
      if (!forms.has(key)) forms.set(key, fact.text)
    }
    const values = message.wordings.map(({ paper, fact }) => ({
      value: forms.get(syllableKey(fact.text))!,
      paper,
      proof: fact,
    }))
    return [
      {
        key: `${message.id}.wording`,
        kind: 'WORDING' as const,
        subject: `Lời thông điệp “${message.text}”`,
        explanation: `Các nguồn ghi thông điệp này bằng ${distinctValues(values).length} lời khác nhau.`,
        rule: 'wordings-of-one-message',
        about: [...new Set([...message.plans, ...message.wordings.map(({ paper }) => paper.document)])],
        values,
      },
    ]
  })
}
