import { useSite } from '../../app/site'
import { documentName } from '../../components/documentName'
import { Head } from '../../components/Head'
import { LinkedData } from '../../components/LinkedData'
import { PlanState } from '../../components/PlanState'
import { SiteLink } from '../../components/SiteLink'
import { Words } from '../../components/Words'
import type { DocumentHead_DocumentFragment } from '../../generated/types'
import { dayInWords } from '../../lib/dayWords'
import { kindInAddress } from '../../lib/kindInAddress'
import { signerInWords } from '../../lib/signerInWords'
import { slugOf } from '../../lib/slugOf'
import { breadcrumbs } from '../../linkedData/breadcrumbs'
import { legislation } from '../../linkedData/legislation'
import styles from './document.module.css'
import { recipientsAnchor } from './recipientsAnchor'

/** What the document is called, its title, and who issued it when. */
export function DocumentHead({ document }: { document: DocumentHead_DocumentFragment }) {
  const site = useSite()
  const { texts, locale } = site
  const words = texts.document
  const name = documentName(document, site)
  const kindPath = `/van-ban?loai=${kindInAddress[document.kind]}`
  const issued = document.issued && dayInWords(document.issued, locale)
  return (
    <header className="dochead">
      <Head
        title={name}
        description={document.title ?? words.noTitle}
        preview={document.__typename === 'Plan' ? document.url : undefined}
      />
      <LinkedData about={legislation(document, site)} />
      <LinkedData
        about={breadcrumbs(
          [
            [texts.nav.documents, '/van-ban'],
            [texts.kinds[document.kind], kindPath],
            [name, document.url],
          ],
          site,
        )}
      />
      <p className="crumb">
        <SiteLink to="/van-ban">{texts.nav.documents}</SiteLink> /{' '}
        <SiteLink to={kindPath}>{texts.kinds[document.kind]}</SiteLink>
      </p>
      <h1>
        <Words text={name} />
      </h1>
      {document.title && (
        <p className={styles.title} lang="vi">
          <Words text={document.title} />
        </p>
      )}
      {document.__typename === 'Plan' && <PlanState state={document.stateOn} period={document.period} />}
      <p className="acts noprint">
        <SiteLink className="act" to={`/truy-nguyen/${slugOf(document.url)}`}>
          {words.trace}
        </SiteLink>
      </p>
      {!document.held && <p className="note">{words.citedOnly}</p>}
      <dl className="docfacts">
        <div>
          <dt>{words.issued}</dt>
          <dd>{[document.place, issued ?? texts.undated].filter(Boolean).join(', ')}</dd>
        </div>
        {document.issuer && (
          <div>
            <dt>{words.issuer}</dt>
            <dd lang="vi">
              <SiteLink to={document.issuer.url}>{document.issuer.name}</SiteLink>
              {document.province &&
                !document.issuer.name.includes(document.province) &&
                `, ${document.province}`}
            </dd>
          </div>
        )}
        {document.signer && (
          <div>
            <dt>{words.signer}</dt>
            <dd lang="vi">{signerInWords(document.signer)}</dd>
          </div>
        )}
        {document.recipients.length > 0 && (
          <div>
            <dt>{words.recipients}</dt>
            <dd>
              <a href={`#${recipientsAnchor}`}>{words.lines(document.recipients.length)}</a>
            </dd>
          </div>
        )}
      </dl>
    </header>
  )
}
