import { useTexts } from '../../app/site'
import type { RequestFact_RequestFragment } from '../../generated/types'
import { DocumentLink } from '../DocumentLink'
import { FactRow } from '../FactRow'
import { NamedAgencies } from './NamedAgencies'

interface Props {
  request: RequestFact_RequestFragment
  /** Where the address `#…` leads. */
  id?: string
}

/** Who asks whom for what; the paper's own words stand once, as its proof. */
export function RequestFact({ request, id }: Props) {
  const words = useTexts().acts
  const { text, askedBy, askedOf, askedIn, document, evidence } = request
  return (
    <FactRow
      id={id}
      compact
      label={
        <>
          <NamedAgencies named={askedBy} /> {words.asks}{' '}
          {askedOf.length > 0 ? <NamedAgencies named={askedOf} /> : words.nobodyAsked}
        </>
      }
      evidence={evidence.map(place => ({ ...place, document, shown: text }))}
    >
      {askedIn && (
        <p className="small">
          {words.askedIn} <DocumentLink document={askedIn} />
        </p>
      )}
    </FactRow>
  )
}
