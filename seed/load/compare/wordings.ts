import type { Findings } from '../infer/rule'
import { wordingKey } from '../wording'
import { distinctValues, type Finding } from './finding'

/** WORDING: one message in words that differ by more than case, marks and punctuation. */
export function wordingFindings({ messages }: Findings): Finding[] {
  return messages.flatMap(message => {
    if (new Set(message.wordings.map(({ fact }) => wordingKey(fact.text))).size < 2) return []
    const forms = new Map<string, string>()
    for (const { fact } of message.wordings) {
      const key = wordingKey(fact.text)
      if (!forms.has(key)) forms.set(key, fact.text)
    }
    const values = message.wordings.map(({ paper, fact }) => ({
      value: forms.get(wordingKey(fact.text))!,
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
