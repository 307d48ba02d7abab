import { useSite } from '../../app/site'
import { Proofs } from '../../components/Proofs'
import { SiteLink } from '../../components/SiteLink'
import type { Answer_AnswerFragment } from '../../generated/types'
import { AnswerItem } from './AnswerItem'
import styles from './answer.module.css'
import { toldOf } from './toldOf'

interface Props {
  answer: Omit<Answer_AnswerFragment, ' $fragmentName'>
  /** What was typed. */
  text: string
}

/** What a question is answered with, on top of the hits: what was understood, one sentence, its proofs. */
export function Answer({ answer, text }: Props) {
  const site = useSite()
  const words = site.texts.searching.answer
  const { outcome, sentence, url, count, items } = answer
  const { understood, said } = toldOf(answer, text, site)
  if (outcome === 'NOT_UNDERSTOOD' && !text.trimEnd().endsWith('?')) return null
  const [first] = items
  const isWhole = count === 1 && first?.sentence === sentence
  return (
    <section className={styles.answer} aria-labelledby="tra-loi" data-outcome={outcome}>
      <h2 className="label" id="tra-loi">
        {words.titles[outcome]}
      </h2>
      {understood && (
        <p className="small">
          {words.understood} <span lang={understood.lang}>{understood.words}</span>
        </p>
      )}
      <p className={sentence ? styles.sentence : undefined} lang={said.lang}>
        {said.words}
      </p>
      {isWhole && <Proofs evidence={first.evidence} />}
      {!isWhole && items.length > 0 && (
        <ol aria-label={words.items[outcome]}>
          {items.map(item => (
            <li key={`${item.url} ${item.sentence}`}>
              <AnswerItem item={item} />
            </li>
          ))}
        </ol>
      )}
      {count > items.length && <p className="small">{words.more(count - items.length)}</p>}
      {url && (
        <p>
          <SiteLink to={url}>{words.whole}</SiteLink>
        </p>
      )}
    </section>
  )
}
