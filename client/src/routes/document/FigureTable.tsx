import { useTexts } from '../../app/site'
import { Proofs } from '../../components/Proofs'
import { saidBeyond } from '../../lib/saidBeyond'
import styles from './document.module.css'
import { Amount } from './FigureList'
import { factAnchor } from './factAnchor'
import type { PlacedFigure } from './figuresTogether'

/** A table of the paper: its groups, and for each figure its row, its column and the words that prove it. */
export function FigureTable({ figures }: { figures: readonly PlacedFigure[] }) {
  const words = useTexts().document.figureTable
  return (
    <table className={styles.figures}>
      <caption lang="vi">{figures[0]?.table?.caption}</caption>
      <thead className="vh">
        <tr>
          <th scope="col">{words.figure}</th>
          <th scope="col">{words.column}</th>
          <th scope="col">{words.proof}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure, at) => (
          <FigureRow
            key={figure.id}
            figure={figure}
            group={figure.table?.group !== figures[at - 1]?.table?.group ? figure.table?.group : null}
          />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  figure: PlacedFigure
  /** Said above the first row of a group. */
  group: string | null | undefined
}

function FigureRow({ figure, group }: RowProps) {
  const { id, table, evidence } = figure
  const quoted = evidence.map(({ shown }) => shown).join(' ')
  const beyond = [table?.row, table?.column].map(words => saidBeyond(words ?? '', quoted)).filter(Boolean)
  return (
    <>
      {group && (
        <tr>
          <th scope="rowgroup" colSpan={3} lang="vi">
            {group}
          </th>
        </tr>
      )}
      <tr id={factAnchor(id)}>
        <th scope="row" lang="vi">
          <Amount figure={figure} />
        </th>
        <td className="small" lang="vi">
          {beyond.join(' · ')}
        </td>
        <td className="compact">
          <Proofs evidence={evidence} />
        </td>
      </tr>
    </>
  )
}
