import { firstDay } from '../../../schema/words/calendar'
import { issuedFrom } from '../corpus'
import { mentionsOf } from '../grouped'
import type { InferenceRule, InferredLink } from './rule'

export const RULE =
  'Một văn bản ban hành sau vẫn nói đến kế hoạch giai đoạn này: kế hoạch còn được xác nhận đến ngày ban hành văn bản ấy'

/**
 * CONFIRMS: a held paper, issued after a phase plan, that speaks of the plan itself, by its number or as the plan of
 * its wording. The wording alone does not count: policies bear the same words as a name.
 */
export const confirmation: InferenceRule = corpus => {
  const links: InferredLink[] = []
  for (const message of corpus.messages) {
    for (const plan of message.kind === 'PHASE' ? message.plans : []) {
      const issued = issuedFrom(corpus, plan)
      const speaking = [
        ...mentionsOf(corpus, plan).map(({ paper, citation }) => ({ paper, proof: citation })),
        ...message.wordings
          .filter(wording => wording.plan === plan)
          .map(({ paper, fact }) => ({ paper, proof: fact })),
      ]
      for (const { paper, proof } of speaking) {
        const on = paper.entry.document.issued && firstDay(paper.entry.document.issued)
        if (!on || !issued || paper.document === plan || on <= firstDay(issued)) continue
        links.push({
          type: 'CONFIRMS',
          from: paper.document,
          to: plan,
          rule: RULE,
          proofs: [{ paper, proof }],
          own: { on },
        })
      }
    }
  }
  return links
}
