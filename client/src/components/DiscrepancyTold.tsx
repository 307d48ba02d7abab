import { tellingOf } from '../../../schema/words/telling'
import { useTexts } from '../app/site'
import type { DiscrepancyTold_DiscrepancyFragment } from '../generated/types'
import { Told } from './Told'

interface Props {
  discrepancy: Omit<DiscrepancyTold_DiscrepancyFragment, ' $fragmentName'>
  say: 'subject' | 'explanation'
}

/** What papers disagree about, or how: told from its rule and parts where the reader's language has words for them. */
export function DiscrepancyTold({ discrepancy, say }: Props) {
  const { discrepancies, kinds } = useTexts()
  const telling = discrepancies.tellings[discrepancy.rule]
  const parts = Object.fromEntries(discrepancy.parts.map(({ name, value }) => [name, value]))
  return <Told ours={telling && tellingOf(telling, parts, kinds)[say]} theirs={discrepancy[say]} />
}
