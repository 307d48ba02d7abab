import { useSite } from '../../app/site'
import type { DocumentPassages_DocumentFragment } from '../../generated/types'
import styles from './document.module.css'
import { restingOn } from './restingOn'

interface Props {
  document: DocumentPassages_DocumentFragment
  /** Of the passage. */
  locator: string
}

/** The facts of this page that rest on a passage, each a link to it. */
export function RestingFacts({ document, locator }: Props) {
  const site = useSite()
  const resting = restingOn(document, locator, site)
  if (resting.length === 0) return null
  return (
    <div className={`small ${styles.resting}`}>
      <p>{site.texts.document.restHere}</p>
      <dl>
        {resting.map(({ part, title, facts }) => (
          <div key={part}>
            <dt>{title}</dt>
            {unique(facts).map(({ anchor, label }) => (
              <dd key={anchor}>
                <a href={`#${anchor}`} lang="vi">
                  {label}
                </a>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  )
}

/** All recipients of a paper stand in one row. */
const unique = <T extends { anchor: string }>(facts: readonly T[]): T[] => [
  ...new Map(facts.map(fact => [fact.anchor, fact])).values(),
]
