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
    const left = new Set(beyond)
    for (const key of paper.key.actions) {
      const one = pairs.get(key)
      const held = ours && (together(paper, key, one ? [one, ...left] : [...left]) ?? (one ? [one] : []))
      for (const action of held ?? []) left.delete(action)
      const said = () => paper.miss(key, shownKey(key), held?.map(shown).join('\n          '))
      const every = (is: (action: Action) => boolean) => (acts: readonly Action[]) =>
        acts.length > 0 && acts.every(is)
      rows['actions held'].holds(held, acts => acts.length > 0, said)
      rows['actions with whom'].holds(
        held,
        every(action => whoIs(paper, key, action)),
        said,
      )
      rows['action when'].holds(
        held,
        every(action => whenIs(key, action)),
        said,
      )
      if (key.documents)
        rows['action under'].holds(
          held,
          acts =>
            namesAll(
              key.documents!,
              acts.flatMap(({ under }) => under),
            ),
          said,
        )
      if (key.figures)
        rows['action figures'].holds(
          held,
          acts =>
            namesAll(
              key.figures!,
              acts.flatMap(({ figures }) => figures),
            ),
          said,
        )
    }
    for (const action of left) rows['actions beyond the key'].fault(paper.beyond(action, shown(action)))
  }
  return Object.values(rows)
}

/**
 * The key tells several acts in one, `mở …; sản xuất …`: those of ours, in the passage of its quotation, that each hold
 * one of them; null where one act of the key is held by none, or the key tells a single act.
 */
function together(paper: Paper, key: ActionKey, ours: readonly Action[]): Action[] | null {
  const acts = key.what.split('; ')
  if (acts.length < 2) return null
  const there = ours.filter(({ proofs }) =>
    proofs.some(({ file, slices }) => file === paper.file && slices[0]?.locator === key.locator),
  )
  const held = acts.map(act => there.find(({ text }) => shareOfWords(act, text) >= WORDS))
  return held.every(action => action !== undefined) ? [...new Set(held)] : null
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
