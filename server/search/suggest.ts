import type { Suggestion } from '../../schema/search/suggestion'
import { tokens } from '../../schema/words/fold'
import { soughtBy } from '../ask/sought'
import type { Context } from '../context'
import { type Candidate, noFilters, readCandidates } from './candidates'
import { kindLabels } from './facets'
import { MOST_WORDS, queryFrom } from './query'
import { ranked } from './rank'
import { shownText } from './snippet'

const FEWEST_LETTERS = 2
const KINDS = ['MESSAGE', 'PLAN', 'POLICY', 'REPORT', 'DISPATCH', 'AGENCY'] as const

/** Completions of what is being typed, from two letters on; those that begin with it first. */
export async function suggest(context: Context, text: string, first: number): Promise<Suggestion[]> {
  const query = queryFrom(text)
  if (!query || query.words.length > MOST_WORDS || tokens(text).join('').length < FEWEST_LETTERS) return []
  const found = await readCandidates(context.reader, query.prefix, { ...noFilters, kinds: KINDS })
  const [sought] = found.length > 0 ? [] : soughtBy(text)
  if (sought) return suggest(context, sought, first)
  const typed = tokens(text).join(' ')
  const begins = (candidate: Candidate) =>
    Number(
      [candidate.text.number ?? '', shownText(candidate)].some(shown =>
        tokens(shown).join(' ').startsWith(typed),
      ),
    )
  const firstDays = await firstDaysOf(context, found)
  return ranked(found, query)
    .sort((a, b) => begins(b) - begins(a))
    .flatMap(candidate => suggestionFrom(candidate, firstDays))
    .slice(0, first)
}

/** The first day on which each message found is in force: its page is the page of that day. */
async function firstDaysOf(context: Context, found: readonly Candidate[]): Promise<Map<string, string>> {
  if (!found.some(({ kind }) => kind === 'MESSAGE')) return new Map()
  const { messages } = await context.messages()
  return new Map(
    [...messages].flatMap(([id, { inForce }]) =>
      inForce[0]?.period.from ? [[id, inForce[0].period.from]] : [],
    ),
  )
}

function suggestionFrom(candidate: Candidate, firstDays: ReadonlyMap<string, string>): Suggestion[] {
  const { kind, id, url, text, agency, province } = candidate
  if (kind === 'MESSAGE') {
    const day = firstDays.get(id)
    const wording = text.main ?? ''
    const page = day ? `/thong-diep/${day}` : `/tim?q=${encodeURIComponent(wording)}`
    return [{ text: wording, detail: kindLabels.MESSAGE, kind, url: page }]
  }
  if (url === null) return []
  if (kind === 'AGENCY') return [{ text: text.main ?? '', detail: province, kind, url }]
  const [shown, detail] = text.number ? [text.number, text.main] : [text.main ?? kindLabels[kind], null]
  return [{ text: shown, detail: detail ?? agency?.name ?? null, kind, url }]
}
