import type { Saying } from '../facts'
import type { SayingKey } from '../key'
import { pair } from '../match'
import type { Paper } from '../paper'
import { shared, slicesIn } from '../place'
import { type Row, rowsOf } from '../row'
import { bare, sameWords } from '../words'

export function sayings(papers: readonly Paper[]): Row[] {
  const rows = rowsOf(
    ['sayings held', 'kind', 'called by', 'misprints with a reading'],
    ['no sayings', 'sayings beyond the key'],
  )
  for (const paper of papers) {
    const ours = paper.ours(paper.facts.sayings)
    const { pairs, beyond } = pair(paper.key.sayings, ours, (key, saying) =>
      sameWords(key.text, saying.text) ? paper.shared(key, saying) : 0,
    )
    for (const key of paper.key.sayings) {
      if (key.optional) continue
      const saying = pairs.get(key)
      const said = (words: string, held: string | null | undefined) => () => paper.miss(key, words, held)
      rows['sayings held'].is(saying !== undefined, said(key.text, nearest(paper, key, ours)))
      rows.kind.is(saying?.kind === key.kind, said(key.kind, saying?.kind))
      if (key.calledBy) {
        rows['called by'].holds(
          saying ? saying.calledBy : null,
          held => held !== null && bare(key.calledBy!).startsWith(bare(held)) && bare(held) !== '',
          said(key.calledBy, saying?.calledBy),
        )
      }
      const reading = key.reading ?? key.misprint?.reading
      if (reading) {
        rows['misprints with a reading'].holds(
          saying ? (saying.reading ?? asRead(saying)) : null,
          held => held !== null && bare(held).includes(bare(reading)),
          said(reading, saying?.reading),
        )
      }
    }
    const none = (paper.key.notSayings ?? []).flatMap(key => paper.spans(key))
    for (const saying of beyond) {
      const false_ = shared(slicesIn(saying, paper.file), none) > 0 && !nearKey(paper, saying)
      rows[false_ ? 'no sayings' : 'sayings beyond the key'].fault(
        paper.beyond(saying, `${saying.kind} “${saying.text}”`),
      )
    }
  }
  return Object.values(rows)
}

/** What proves it, with the misprints in it put right. */
const asRead = ({ proofs }: Saying): string | null =>
  proofs
    .flatMap(({ slices, readings }) =>
      readings.map(({ printed, reading }) =>
        slices.map(({ quote }) => quote.replace(printed, () => reading)).join(' '),
      ),
    )
    .join(' ') || null

const nearKey = (paper: Paper, saying: Saying): boolean =>
  paper.key.sayings.some(key => paper.shared(key, saying) > 0)

const nearest = (paper: Paper, key: SayingKey, ours: readonly Saying[]): string | undefined =>
  ours
    .filter(saying => paper.shared(key, saying) > 0)
    .map(({ text }) => text)
    .join(' | ') || undefined
