import { useSuspenseQuery } from '@apollo/client/react'
import { AgencyActs } from './AgencyActs'
import { AgencyHead } from './AgencyHead'
import { AgencyIssued } from './AgencyIssued'
import { AgencyTasks } from './AgencyTasks'
import { AgencyDocument } from './generated/agency'
import type { AgencyProps } from './load'

/** A body: what it is called and belongs to, what it issued, and what papers have it do. */
export function AgencyPage({ variables }: AgencyProps) {
  const { agency } = useSuspenseQuery(AgencyDocument, { variables }).data
  if (!agency) throw new Error(`No agency at ${variables.id}`)
  return (
    <>
      <AgencyHead agency={agency} />
      <AgencyTasks agency={agency} />
      <AgencyActs agency={agency} />
      <AgencyIssued agency={agency} />
    </>
  )
}

export { load } from './load'
export { AgencyPage as Page }
