import { useSite } from '../../app/site'
import { DocumentLink } from '../../components/DocumentLink'
import { FactRow } from '../../components/FactRow'
import { LinkSentence } from '../../components/LinkSentence'
import { countInWords } from '../../lib/dayWords'
import type { NumberedLink } from './traceTree'

/** Every link of the picture as a sentence, its number and its proofs: what the picture alone cannot show. */
export function TraceLinks({ links }: { links: NumberedLink[] }) {
  const { texts, locale } = useSite()
  return (
    <section className="facts" aria-labelledby="s-all" id="lien-ket">
      <h2 id="s-all">{texts.trace.all(countInWords(links.length, locale), links.length)}</h2>
      {links.map(({ no, link, known }) => (
        <FactRow key={no} id={`lk${no}`} evidence={link.evidence} basis={link.basis} because={link.rule}>
          <p className="numbered">
            <b className="no" data-known={known}>
              {no}
            </b>
            <span className="big">
              <LinkSentence link={link} />
            </span>
          </p>
          <p className="why">
            <DocumentLink document={link.from} /> → <DocumentLink document={link.to} />
          </p>
        </FactRow>
      ))}
    </section>
  )
}
