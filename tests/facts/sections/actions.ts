import type { Action } from '../facts'
import type { ActionKey } from '../key'
import { pair } from '../match'
import type { Paper } from '../paper'
import { type Row, rowsOf } from '../row'
import { bare, shareOfWords } from '../words'

const WORDS = 0.6

export function actions(papers: readonly Paper[]): Row[] {
  const rows = rowsOf(
    ['actions held', 'actions with whom', 'action when', 'action under', 'action figures'],
    ['actions beyond the key'],
  )
  for (const paper of papers) {
    const ours = paper.facts.actions && paper.ours(paper.facts.actions)
    const { pairs, beyond } = pair(paper.key.actions, ours ?? [], (key, action) => {
      const common = paper.shared(key, action)
      return common > 0 && shareOfWords(key.what, action.text) >= WORDS ? common : 0
    })
    for (const key of paper.key.actions) {
      const action = ours && (pairs.get(key) ?? null)
      const said = () => paper.miss(key, shownKey(key), action && shown(action))
      const when = (held: Action) => whenIs(key, held)
      rows['actions held'].holds(action, held => held !== null, said)
      rows['actions with whom'].holds(action, held => held !== null && whoIs(paper, key, held), said)
      rows['action when'].holds(action, held => held !== null && when(held), said)
      if (key.documents) {
        rows['action under'].holds(
          action,
          held => held !== null && namesAll(key.documents!, held.under),
          said,
        )
      }
      if (key.figures) {
        rows['action figures'].holds(
          action,
          held => held !== null && namesAll(key.figures!, held.figures),
          said,
        )
      }
    }
    for (const action of beyond) rows['actions beyond the key'].fault(paper.beyond(action, shown(action)))
  }
  return Object.values(rows)
}

function whoIs(paper: Paper, { who }: ActionKey, { agencies }: Action): boolean {
  return who === null ? agencies.length === 0 : paper.directory.phrase(who, agencies)
}

/** A day, a period, one that is still open (`..`), or none. */
export function whenIs({ when }: ActionKey, { on, until }: Pick<Action, 'on' | 'until'>): boolean {
  if (when === null) return on === null && until === null
  const [first, last] = String(when).split('/') as [string, string?]
  if (last === undefined)
    return (on === first && (until === null || until === first)) || (on === null && until === first)
  return on === first && until === (last === '..' ? null : last)
}

const namesAll = (wanted: readonly string[], held: readonly string[]): boolean =>
  wanted.every(one => held.some(other => bare(other).startsWith(bare(String(one).replace(/\(.*\)/, '')))))

const shownKey = ({ who, what, when, documents }: ActionKey): string =>
  `${who ?? 'nobody named'} · ${what} · ${when ?? 'no day'} · ${documents?.join(', ') ?? ''}`
const shown = ({ agencies, text, on, until, under }: Action): string =>
  `${agencies.map(names => names[0]).join(', ') || '–'} · ${text} · ${on ?? '–'}/${until ?? '–'} · ${under.join(', ')}`
