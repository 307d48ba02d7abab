import { groupBy } from '../../../../schema/words/groupBy'
import { useSite } from '../../app/site'
import { DocumentLink } from '../../components/DocumentLink'
import { FactRow } from '../../components/FactRow'
import { countInWords } from '../../lib/dayWords'
import { LinkNumbered } from './LinkNumbered'
import styles from './trace.module.css'
import type { NumberedLink } from './traceTree'

/** Every link of the picture as a sentence, its number and its proofs: what the picture alone cannot show. */
export function TraceLinks({ links }: { links: NumberedLink[] }) {
  const { texts, locale } = useSite()
  const together = [...groupBy(links, conclusionOf).values()]
  return (
    <section className="facts" aria-labelledby="s-all" id="lien-ket">
      <h2 id="s-all">{texts.trace.all(countInWords(links.length, locale), links.length)}</h2>
      {together.map(alike => (
        <FactRow
          key={alike[0]!.no}
          evidence={alike.flatMap(({ link }) => link.evidence)}
          basis={alike[0]!.link.basis}
          because={alike[0]!.link.rule}
        >
          {alike.map(numbered => (
            <div key={numbered.no} id={`lk${numbered.no}`}>
              <LinkNumbered link={numbered} />
              <p className={`${styles.why} noprint`}>
                <DocumentLink document={numbered.link.from} /> → <DocumentLink document={numbered.link.to} />
              </p>
            </div>
          ))}
        </FactRow>
      ))}
    </section>
  )
}

/** Links that one rule concludes from the same first words stand together, those words quoted once. */
function conclusionOf({ no, link: { relation, rule, basis, to, evidence } }: NumberedLink): string {
  const [first] = evidence
  if (!rule || !first) return String(no)
  return [relation, rule, basis, to.id, first.document.id, first.locator, first.shown].join(' ')
}
