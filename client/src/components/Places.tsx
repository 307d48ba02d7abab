import { Fragment } from 'react'
import { useTexts } from '../app/site'
import type { Basis, Proof_EvidenceFragment } from '../generated/types'
import { placeInWords } from '../lib/locator'
import { DocumentLink } from './DocumentLink'

export type Place = Pick<Proof_EvidenceFragment, 'document' | 'locator'>

/** The papers and places that words stand in, each a link, and how surely they prove. */
export function Places({ places, basis }: { places: readonly Place[]; basis: Basis }) {
  const texts = useTexts()
  return (
    <>
      {places.map(({ document, locator }, at) => (
        <Fragment key={`${document.id} ${locator}`}>
          {at > 0 && '; '}
          <DocumentLink document={document} locator={locator} />, {placeInWords(locator, texts)}
        </Fragment>
      ))}
      . <b>{texts.basis[basis]}</b>
    </>
  )
}
