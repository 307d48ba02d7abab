import { originalsAtHand } from '../support/originals'
import { originals } from './corpus'
import { accuracy, PARTS, ROWS } from './table'

/** `npm run accuracy`: the table for both parts, and with `--faults` every difference. */
function print(): void {
  if (!originalsAtHand) {
    console.log('The real papers (../shared/documents) are not at hand: nothing to measure.')
    return
  }
  const table = accuracy(originals())
  console.log(`${'row'.padEnd(34)}${PARTS.map(part => part.padStart(22)).join('')}`)
  for (const row of ROWS) {
    const cells = PARTS.map(part => {
      const score = table[part].get(row)!
      return `${score.value.toFixed(3)} (${score.right}/${score.right + score.missing}+${score.wrong})`.padStart(
        22,
      )
    })
    console.log(row.padEnd(34) + cells.join(''))
  }
  if (!process.argv.includes('--faults')) return
  for (const row of ROWS) for (const fault of table.all.get(row)!.faults) console.log(`${row} · ${fault}`)
}

print()
