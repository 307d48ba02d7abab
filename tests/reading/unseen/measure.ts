import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '../../../seed/read/read'
import { type UnseenAnswer, unseenAnswers } from './answers'
import { noScores, ROWS, type Row, type Scores, scoreUnseen } from './scores'

/**
 * `npm run unseen FOLDER`: the reader on papers that were answered by eye before it saw them. The texts are no part
 * of the repository: FOLDER holds them, a file an answer. `--list tasks` tells every difference of a row.
 */
function measure(folder: string): Scores {
  const scores = noScores()
  const absent: string[] = []
  for (const answer of unseenAnswers) {
    const text = textOf(folder, answer)
    if (text === null) {
      absent.push(answer.name)
      continue
    }
    const ofPaper = scoreUnseen(answer, read(text, `${answer.name}.txt`))
    for (const row of ROWS) scores[row].add(ofPaper[row])
  }
  console.log(`${unseenAnswers.length - absent.length} of ${unseenAnswers.length} answered papers were read.`)
  for (const name of absent) console.error(`ABSENT OR ANOTHER TEXT: ${join(folder, name)}.txt`)
  if (absent.length > 0) process.exitCode = 1
  return scores
}

/** The text that was answered, by its hash; null for none or another. */
function textOf(folder: string, { name, sha256 }: UnseenAnswer): string | null {
  const file = join(folder, `${name}.txt`)
  if (!existsSync(file)) return null
  const bytes = readFileSync(file)
  return createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes.toString('utf8') : null
}

function print(scores: Scores): void {
  console.log(`${'row'.padEnd(22)}${['F1', 'precision', 'recall'].map(title => title.padStart(11)).join('')}`)
  for (const row of ROWS) {
    const { right, wrong, missing, value } = scores[row]
    const figures = [value, share(right, wrong), share(right, missing)].map(figure =>
      figure.toFixed(3).padStart(11),
    )
    console.log(`${row.padEnd(22)}${figures.join('')}   ${right} right, ${wrong} wrong, ${missing} missing`)
  }
}

const share = (right: number, other: number): number => (right + other === 0 ? 1 : right / (right + other))

const [folder, ...options] = process.argv.slice(2)
if (!folder || folder.startsWith('--')) {
  console.error('Which folder holds the texts? npm run unseen FOLDER')
  process.exitCode = 2
} else {
  const scores = measure(folder)
  print(scores)
  const at = options.indexOf('--list')
  for (const row of at < 0 ? [] : options.slice(at + 1)) {
    if (!ROWS.includes(row as Row)) throw new Error(`No row is called “${row}”: ${ROWS.join(', ')}`)
    console.log(`\n── ${row}\n${scores[row as Row].faults.join('\n')}`)
  }
}
