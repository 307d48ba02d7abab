import { type Drawing, type Place, WIDTH } from './geometry'
import styles from './trace.module.css'

const picture = `.${styles.trace}`

/** Of an opened pile, in px at 16 px text: its space above, and a row of seven papers. */
const PILE = { above: 40, row: 292, inRow: 7 }

/** As much as an A4 sheet has room for below the head, and how small the picture may become to fit. */
const PRINTED = { height: 690, smallest: 0.5 }

/**
 * The places of cards (`--x` in percent of the width, `--y` in px at 16 px text) as rules for a sheet. An opened pile
 * is laid out below the picture, which grows by it.
 */
export function drawingRules({ height, cards, rows, numbers, piles }: Drawing): string {
  const at = ({ x, y }: Place) => `{--x:${((x * 100) / WIDTH).toFixed(2)};--y:${Math.round(y)}}`
  const orders = new Map([...cards.keys()].map((id, i) => [id, i + 1]))
  return [
    `${picture}{--h:${Math.round(height)};--drawn:${Math.round(height)};--foot:${Math.round(height) + PILE.above}}`,
    `@media print{${picture}[data-view="so-do"]{zoom:${Math.max(PRINTED.smallest, Math.min(1, PRINTED.height / height)).toFixed(2)}}}`,
    ...[...cards.values()].map((place, i) => `#vb${i + 1}${at(place)}`),
    ...[...rows].map(([row, y]) => `#bac${row}{--y:${Math.round(y)}}`),
    ...[...numbers].map(([id, place]) => `#${id}${at(place)}`),
    ...[...piles].map(([first, papers]) => {
      const opened = height + PILE.above + PILE.row * Math.ceil(papers / PILE.inRow)
      return `${picture}:has(#vb${orders.get(first)}>[open]){--h:${Math.round(opened)}}`
    }),
  ].join('')
}
