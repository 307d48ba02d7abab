import { useSite } from '../../app/site'
import { Proofs } from '../../components/Proofs'
import { factAnchor } from './factAnchor'
import type { PlacedFigure } from './figuresTogether'

/** A table of the paper: its group rows, and for each figure its row, its column and the words that prove it. */
export function FigureTable({ figures }: { figures: readonly PlacedFigure[] }) {
  const { texts } = useSite()
  const words = texts.document.figureTable
  return (
    <table>
      <caption lang="vi">{figures[0]?.table?.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.row}</th>
          <th scope="col">{words.figure}</th>
          <th scope="col">{words.proof}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ id, table, printed, unit, evidence }, at) => (
          <FigureRow
            key={id}
            id={id}
            head={[table?.row, table?.column].filter(Boolean).join(' · ')}
            group={table?.group !== figures[at - 1]?.table?.group ? table?.group : null}
            figure={unit && !printed.endsWith(unit) ? `${printed} ${unit}` : printed}
            evidence={evidence}
          />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps extends Pick<PlacedFigure, 'id' | 'evidence'> {
  head: string
  /** Said above the first row of a group. */
  group: string | null | undefined
  figure: string
}

function FigureRow({ id, head, group, figure, evidence }: RowProps) {
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
          {head}
        </th>
        <td lang="vi">{figure}</td>
        <td>
          <Proofs evidence={evidence} />
        </td>
      </tr>
    </>
  )
}
