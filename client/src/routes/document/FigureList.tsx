import { useTexts } from '../../app/site'
import { Proofs } from '../../components/Proofs'
import { Quote } from '../../components/Quote'
import { saidBeyond } from '../../lib/saidBeyond'
import styles from './document.module.css'
import { factAnchor } from './factAnchor'
import { figuresByPassage, type PlacedFigure, wordsOfAll } from './figuresTogether'

/** Figures of running text: how much, what their words leave unsaid, then those words, once for a paragraph. */
export function FigureList({ figures }: { figures: readonly PlacedFigure[] }) {
  return (
    <ul className={`compact ${styles.counted} ${styles.columns}`}>
      {figuresByPassage(figures).map(together => {
        const [{ id, evidence }, ...further] = together
        const shown = further.length > 0 ? wordsOfAll(together) : evidence.map(one => one.shown).join(' ')
        return (
          <li key={id}>
            <ul className={styles.amounts}>
              {together.map(figure => (
                <FigureItem key={figure.id} figure={figure} shown={shown} />
              ))}
            </ul>
            {further.length > 0 && evidence[0] ? (
              <Quote shown={shown} places={evidence} basis={evidence[0].basis} />
            ) : (
              <Proofs evidence={evidence} />
            )}
          </li>
        )
      })}
    </ul>
  )
}

function FigureItem({ figure, shown }: { figure: PlacedFigure; shown: string }) {
  const { nature } = useTexts().document
  const beyond = saidBeyond(figure.statement, shown)
  return (
    <li id={factAnchor(figure.id)}>
      <span lang="vi">
        <Amount figure={figure} />
        {beyond && ` · ${beyond}`}
      </span>
      {figure.nature !== 'REPORTED' && <span className="small"> {nature[figure.nature]}</span>}
    </li>
  )
}

/** The number as printed, with its unit once. */
export function Amount({ figure: { printed, unit } }: { figure: PlacedFigure }) {
  return (
    <>
      <b>{printed}</b>
      {unit && !printed.endsWith(unit) && ` ${unit}`}
    </>
  )
}
