import { useSite } from '../../app/site'
import { LinkSentence } from '../../components/LinkSentence'
import { type Bundle, linkId, numberOf } from './bundles'
import { summary } from './summary'
import styles from './trace.module.css'
import type { TreeProps } from './treeProps'

/** The number of a link, or of a bundle, leads to its sentence and proof; in the list the words stand beside it. */
export function NumberLink({ bundle, active, onReach }: { bundle: Bundle } & Omit<TreeProps, 'items'>) {
  const { texts, locale } = useSite()
  const { links, known } = bundle
  const [first] = links
  return (
    <a
      className={styles.link}
      id={linkId(bundle)}
      href={`#lk${first.no}`}
      data-known={known}
      aria-current={links.some(({ no }) => no === active) || undefined}
      onFocus={() => onReach(first.no)}
      onPointerEnter={() => onReach(first.no)}
    >
      <b className="no">{numberOf(bundle)}</b>{' '}
      <span className={styles.txt}>
        {links.length > 1 ? (
          summary(links, texts.trace, locale)
        ) : (
          <>
            <LinkSentence link={first.link} />.{' '}
            <span className="nb">
              {known === 'unproven' ? texts.unproven : texts.basis[first.link.basis]}.
            </span>
          </>
        )}
      </span>
    </a>
  )
}
