import type { Figure } from '../facts'
import { EVIDENCE, type EvidenceAnswer, type Reader } from './reader'

/** What is new may be missing from the schema. */
const NEW = ['from', 'until', 'statement', 'nature', 'of'] as const
type Answer = Omit<Figure, 'proofs' | (typeof NEW)[number]> &
  Partial<Pick<Figure, (typeof NEW)[number]>> & { evidence: EvidenceAnswer[] }

export async function figuresOf(reader: Reader, id: string): Promise<Figure[]> {
  const selection = `subject printed value unit qualifier asOf ${reader.api.pick('Figure', ...NEW)} ${EVIDENCE}`
  const answers = await reader.api.listOf<Answer>(id, 'figures', selection)
  return answers.map(({ evidence, from, until, statement, nature, of, ...old }) => ({
    ...old,
    from,
    until,
    statement,
    nature,
    of,
    proofs: reader.proofs(evidence),
  }))
}
