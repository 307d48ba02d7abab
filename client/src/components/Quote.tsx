import type { ReactNode } from 'react'
import type { Basis, Readings_EvidenceFragment } from '../generated/types'
import { type Place, Places } from './Places'
import { Readings } from './Readings'
import { Rule } from './Rule'
import { Words } from './Words'

interface Props {
  shown: string
  places: readonly (Place & Readings_EvidenceFragment)[]
  basis: Basis
  /** The rule that concluded the fact, where a rule did. */
  because?: string | null
  /** What else is told under the words, before their places. */
  children?: ReactNode
}

const known = { STATED: 'stated', INFERRED: 'inferred', RULED: 'ruled' }

/** Words of papers, where they stand, and how surely they prove. */
export function Quote({ shown, places, basis, because, children }: Props) {
  return (
    <figure className="proof" data-known={known[basis]}>
      <blockquote lang="vi">
        <p>
          <Words text={shown} />
        </p>
      </blockquote>
      <figcaption>
        {children}
        <Places places={places} basis={basis} />
        <Readings readings={places.flatMap(({ readings }) => readings)} />
        {because && <Rule told={because} />}
      </figcaption>
    </figure>
  )
}
