import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '../../../seed/read/read'
import { factsAnswers } from './answers'
import { noRows, scoreFacts } from './scores'

/**
 * `npm run unseen-facts FOLDER`: figures, requests, actions and sayings of papers that were answered by eye. FOLDER holds
 * their texts, a file an answer. `--list when` tells every difference of a row.
 */
function measure(folder: string, asked: readonly string[]): void {
  const rows = noRows()
  for (const answer of factsAnswers) {
    const file = join(folder, `${answer.name}.txt`)
    const bytes = existsSync(file) ? readFileSync(file) : null
    if (!bytes || createHash('sha256').update(bytes).digest('hex') !== answer.sha256) {
      console.error(`ABSENT OR ANOTHER TEXT: ${file}`)
      process.exitCode = 1
      continue
    }
    const text = bytes.toString('utf8').normalize('NFC')
    scoreFacts(rows, answer, text, read(text, `${answer.name}.txt`))
  }
  for (const row of Object.values(rows)) {
    const share = row.faults ? '' : `${row.share.toFixed(3)}  ${row.right}/${row.asked}`
    console.log(`${row.name.padEnd(22)}${row.faults ? String(row.count).padStart(5) : share}`)
    if (asked.includes(row.name)) console.log(row.misses.join('\n'))
  }
}

const [folder, ...options] = process.argv.slice(2)
if (!folder || folder.startsWith('--')) {
  console.error('Which folder holds the texts? npm run unseen-facts FOLDER')
  process.exitCode = 2
} else measure(folder, options)
