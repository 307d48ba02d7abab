import { useTexts } from '../../app/site'
import styles from './check.module.css'
import { type Difference, isOfWords } from './differing'

/** Each difference of words in a line; those of style in one sentence. */
export function DifferenceList({ differences }: { differences: readonly Difference[] }) {
  const words = useTexts().check
  const ofWords = differences.filter(isOfWords)
  const style = [...new Set(differences.filter(one => !isOfWords(one)).map(({ kind }) => words.kinds[kind]))]
  return (
    <>
      {ofWords.length > 0 && (
        <ol className={`${styles.diffs} list`}>
          {ofWords.map(({ kind, given, givenStart, stored, storedStart }) => (
            <li key={`${givenStart} ${storedStart}`}>
              {words.kinds[kind]}: {given && <b className={styles.yw}>{given}</b>}
              {given && stored && ` – ${words.papers}: `}
              {stored && <b className={`${styles.pw} paper`}>{stored}</b>}
            </li>
          ))}
        </ol>
      )}
      {style.length > 0 && <p className="note">{words.styleAlone(style.join(', '))}</p>}
    </>
  )
}
