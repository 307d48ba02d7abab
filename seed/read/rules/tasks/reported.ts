import { wordList } from '../../../../schema/words/wordList'
import type { CitationFact } from '../../entry'
import { matchesOf } from '../../forms/matchesOf'
import { gathered } from '../../gathered'
import type { Block, Paper } from '../../outline/types'
import { citedIn } from '../citedIn'
import { beginsWithAction } from './actions'
import { actorsOf } from './actors'
import { assigneeOf } from './assignee'
import { trimmed } from './clauses'
import type { Draft } from './draft'

const VERBS = wordList(`
  chỉ đạo
  đôn đốc
  đề nghị
  yêu cầu
  giao
`)
const TELLS = new RegExp(`(?<![\\p{L}])(?:${VERBS.join('|')}) `, 'gu')
const SENDS = /(?<!\p{L})gửi (?=\p{L})/gu
const FARTHEST = 2000
const ENDS = /;|\.(?= \p{Lu}|\/|$)/u

/** What a report says that another paper told others to do: `Công văn số 382/STTTT ngày 03/4 chỉ đạo các nhà mạng tăng cường …`. */
export function reportedTasks(paper: Paper, block: Block, citations: readonly CitationFact[]): Draft[] {
  const { text } = block.flow
  const cited = citedIn(block, citations)
  return gathered(cited, ({ to, citation }, index) => {
    if (citation.number === null) return []
    const next = cited[index + 1]?.from ?? text.length
    const behind = text.slice(to, to + FARTHEST)
    const stop = behind.search(ENDS)
    const words = stop < 0 ? behind : behind.slice(0, stop)
    const told = toldIn(words)
    if (!told || to + told.from >= next) return []
    const range = trimmed(text, { from: to + told.rest, to: to + words.length })
    const actors = actorsOf(paper, block, told.names, { from: to + told.from, to: to + told.end })
    return [{ block, range, place: '', depth: 0, actors, field: null, from: citation.number }]
  })
}

/** Who is told and where begins what: behind `chỉ đạo X …`, or behind `gửi X đề nghị …`. */
function toldIn(words: string): { names: string[]; from: number; end: number; rest: number } | null {
  for (const verb of matchesOf(TELLS, words)) {
    const at = verb.index + verb[0].length
    const named = assigneeOf(words.slice(at))
    const upward = verb[0] === 'đề nghị ' && named && !/(?:^| )các /iu.test(named.names[0]!)
    if (named && !upward && beginsWithAction(words.slice(at + named.rest)))
      return { names: named.names, from: verb.index, end: at + named.end, rest: at + named.rest }
  }
  for (const sends of matchesOf(SENDS, words)) {
    const at = sends.index + sends[0].length
    const named = assigneeOf(words.slice(at))
    const asks = named && new RegExp(`^(?:${VERBS.join('|')}) `, 'u').exec(words.slice(at + named.rest))
    if (named && asks)
      return {
        names: named.names,
        from: sends.index,
        end: at + named.end,
        rest: at + named.rest + asks[0].length,
      }
  }
  return null
}
